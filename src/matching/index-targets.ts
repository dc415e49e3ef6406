import type { Target } from '../domain.ts'
import { withPairs } from '../text/terms.ts'
import { collectPostings, countOf, type Postings } from './postings.ts'
import { type Field, fieldNames, type Reading, readTarget } from './read-target.ts'

/** What a field weighs, and how much its length counts (0: not at all). */
export const fields: Readonly<Record<Field, { readonly weight: number; readonly b: number }>> = {
  name: { weight: 16, b: 0 },
  topics: { weight: 3, b: 0 },
  description: { weight: 1.5, b: 0.6 },
  samples: { weight: 0.5, b: 0.6 },
}

/** An inverted index of targets: term → the targets that have it, and how strongly. */
export interface TargetIndex {
  readonly targets: readonly Target[]
  /** Weighted frequencies over all fields, lengths taken into account. */
  readonly postings: Postings
}

/** Targets that have been read before (`readings`) are not read again; the index is the same. */
export function indexTargets(
  targets: readonly Target[],
  readings: ReadonlyMap<Target, Reading> = new Map(),
): TargetIndex {
  const read = targets.map(target => readings.get(target) ?? readTarget(target))
  const lengths = read.map(lengthsOf)
  const averages = fieldNames.map(
    (_, f) => lengths.reduce((sum, of) => sum + of[f]!, 0) / Math.max(1, targets.length),
  )
  return { targets, postings: collectPostings(weighAll(read, lengths, averages)) }
}

/** How rare a term is: 0 when every target has it. */
export function idf(index: TargetIndex, key: string): number {
  const df = countOf(index.postings, key)
  return Math.log(1 + (index.targets.length - df + 0.5) / (df + 0.5))
}

/** The share of the targets that have a term. */
export function share(index: TargetIndex, key: string): number {
  return countOf(index.postings, key) / Math.max(1, index.targets.length)
}

/** Terms and pairs of each field. */
function lengthsOf(read: Reading): number[] {
  return fieldNames.map(field =>
    read[field].reduce((sum, { length }) => sum + Math.max(0, 2 * length - 1), 0),
  )
}

function* weighAll(
  read: readonly Reading[],
  lengths: readonly (readonly number[])[],
  averages: readonly number[],
): Generator<ReadonlyMap<string, number>> {
  for (const [target, of] of read.entries()) {
    const weights = new Map<string, number>()
    for (const [f, field] of fieldNames.entries()) {
      const weight = weightOf(field, lengths[target]![f]!, averages[f]!)
      for (const text of of[field])
        for (const key of withPairs(text)) weights.set(key, (weights.get(key) ?? 0) + weight)
    }
    yield weights
  }
}

function weightOf(field: Field, length: number, average: number): number {
  const { weight, b } = fields[field]
  return weight / (1 - b + (b * length) / Math.max(1, average))
}
