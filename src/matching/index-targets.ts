import type { Target } from '../domain.ts'
import { keysOf } from '../text/terms.ts'

/** What a field weighs, and how much its length counts (0: not at all). */
const fields = {
  name: { weight: 16, b: 0 },
  topics: { weight: 3, b: 0 },
  description: { weight: 1.5, b: 0.6 },
  samples: { weight: 0.5, b: 0.6 },
} as const
type Field = keyof typeof fields

/** An inverted index of targets: term → the targets that have it, and how strongly. */
export interface TargetIndex {
  readonly targets: readonly Target[]
  readonly postings: ReadonlyMap<string, readonly Posting[]>
  /** The terms that some place gives as its topic. */
  readonly topical: ReadonlySet<string>
}
export interface Posting {
  readonly target: number
  /** Weighted frequency over all fields, lengths taken into account. */
  readonly weight: number
}

export function indexTargets(targets: readonly Target[]): TargetIndex {
  const counted = targets.map(target => countFields(target))
  const averages = averageLengths(counted)
  const postings = new Map<string, Posting[]>()
  counted.forEach((counts, i) => {
    for (const [key, weight] of weigh(counts, averages)) {
      const list = postings.get(key)
      if (list === undefined) postings.set(key, [{ target: i, weight }])
      else list.push({ target: i, weight })
    }
  })
  const topical = new Set(counted.flatMap(({ topics }) => [...topics.keys.keys()]))
  return { targets, postings, topical }
}

/** How rare a term is: 0 when every target has it. */
export function idf(index: TargetIndex, key: string): number {
  const df = index.postings.get(key)?.length ?? 0
  return Math.log(1 + (index.targets.length - df + 0.5) / (df + 0.5))
}

/** The share of the targets that have a term. */
export function share(index: TargetIndex, key: string): number {
  return (index.postings.get(key)?.length ?? 0) / Math.max(1, index.targets.length)
}

type Counts = Readonly<
  Record<Field, { readonly keys: ReadonlyMap<string, number>; readonly length: number }>
>

function countFields(target: Target): Counts {
  const samples = target.samples?.map(({ title, note }) => `${title}. ${note ?? ''}`) ?? []
  return {
    name: count([target.name]),
    topics: count([...target.topics]),
    description: count([target.description ?? '']),
    samples: count(samples),
  }
}

function count(texts: readonly string[]): { keys: Map<string, number>; length: number } {
  const keys = new Map<string, number>()
  let length = 0
  for (const text of texts) {
    for (const key of keysOf(text)) {
      keys.set(key, (keys.get(key) ?? 0) + 1)
      length += 1
    }
  }
  return { keys, length }
}

function averageLengths(counted: readonly Counts[]): Record<Field, number> {
  const mean = (field: Field) =>
    counted.reduce((sum, counts) => sum + counts[field].length, 0) / Math.max(1, counted.length)
  return {
    name: mean('name'),
    topics: mean('topics'),
    description: mean('description'),
    samples: mean('samples'),
  }
}

function weigh(counts: Counts, averages: Record<Field, number>): Map<string, number> {
  const weights = new Map<string, number>()
  for (const field of Object.keys(fields) as Field[]) {
    const { weight, b } = fields[field]
    const { keys, length } = counts[field]
    const damp = 1 - b + (b * length) / Math.max(1, averages[field])
    for (const [key, n] of keys) weights.set(key, (weights.get(key) ?? 0) + (weight * n) / damp)
  }
  return weights
}
