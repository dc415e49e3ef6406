/** A benchmark folder of `../shared/matching`: queries, targets, and which target linked what. */
import { readFileSync } from 'node:fs'
import type { Target } from '../src/domain.ts'
import type { Wanted } from '../src/matching/wanted.ts'

export interface Query extends Wanted {
  readonly id: string
  readonly type: 'post' | 'entry'
  readonly split: 'train' | 'dev'
}
/** Query → target → 2: linked it, 1: of the same ecosystem. */
export type Labels = ReadonlyMap<string, ReadonlyMap<string, number>>

export function readBenchmark(folder: string) {
  const read = <T>(file: string): T[] =>
    readFileSync(`${folder}/${file}`, 'utf8')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as T)
  const labels = new Map<string, Map<string, number>>()
  for (const row of read<{ query: string; target: string; label: number }>('qrels.jsonl')) {
    const of = labels.get(row.query) ?? new Map<string, number>()
    labels.set(row.query, of.set(row.target, row.label))
  }
  return {
    targets: read<Target>('targets.jsonl'),
    queries: read<Query>('queries.jsonl'),
    labels: labels as Labels,
  }
}

/** Gain 2^label − 1, over the first ten. */
export function ndcg(ranked: readonly string[], labels: ReadonlyMap<string, number>): number {
  const sum = (given: readonly number[]) =>
    given.slice(0, 10).reduce((total, label, i) => total + (2 ** label - 1) / Math.log2(i + 2), 0)
  const ideal = sum([...labels.values()].sort((a, b) => b - a))
  return ideal === 0 ? 0 : sum(ranked.slice(0, 10).map(id => labels.get(id) ?? 0)) / ideal
}

/** Of what was linked, the share among the first ten. */
export function recall(ranked: readonly string[], labels: ReadonlyMap<string, number>): number {
  const linked = [...labels].filter(([, label]) => label === 2)
  const first = new Set(ranked.slice(0, 10))
  return linked.filter(([id]) => first.has(id)).length / Math.max(1, linked.length)
}

/** 1 by the place of the first that was linked. */
export function reciprocal(ranked: readonly string[], labels: ReadonlyMap<string, number>): number {
  const at = ranked.findIndex(id => labels.get(id) === 2)
  return at < 0 ? 0 : 1 / (at + 1)
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}
