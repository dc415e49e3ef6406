import type { Sample, Target } from '../domain.ts'
import { keysOf } from '../text/terms.ts'

/** What a field weighs, and how much its length counts (0: not at all). */
const fields = {
  name: { weight: 16, b: 0 },
  topics: { weight: 3, b: 0 },
  description: { weight: 1.5, b: 0.6 },
  samples: { weight: 0.5, b: 0.6 },
} as const
type Field = keyof typeof fields
const fieldNames = Object.keys(fields) as Field[]

/** An inverted index of targets: term → the targets that have it, and how strongly. */
export interface TargetIndex {
  readonly targets: readonly Target[]
  readonly postings: ReadonlyMap<string, readonly Posting[]>
}
export interface Posting {
  readonly target: number
  /** Weighted frequency over all fields, lengths taken into account. */
  readonly weight: number
}

export function indexTargets(targets: readonly Target[]): TargetIndex {
  const read = targets.map(readFields)
  const averages = averageLengths(read)
  const postings = new Map<string, { target: number; weight: number }[]>()
  read.forEach((keys, target) => {
    for (const field of fieldNames) {
      const weight = weightOf(field, keys[field].length, averages[field])
      for (const key of keys[field]) {
        const list = postings.get(key)
        const last = list?.at(-1)
        if (list === undefined) postings.set(key, [{ target, weight }])
        else if (last?.target === target) last.weight += weight
        else list.push({ target, weight })
      }
    }
  })
  return { targets, postings }
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

/** A sample as one text. */
export function sampleText({ title, note }: Sample): string {
  return note ? `${title}. ${note}` : title
}

/** The terms of a target, each as often as it stands there. */
type Keys = Readonly<Record<Field, readonly string[]>>

function readFields({ name, topics, description, samples = [] }: Target): Keys {
  return {
    name: keysOf(name),
    topics: topics.flatMap(topic => keysOf(topic)),
    description: keysOf(description ?? ''),
    samples: samples.flatMap(sample => keysOf(sampleText(sample))),
  }
}

function averageLengths(read: readonly Keys[]): Record<Field, number> {
  const mean = (field: Field) =>
    read.reduce((sum, keys) => sum + keys[field].length, 0) / Math.max(1, read.length)
  return {
    name: mean('name'),
    topics: mean('topics'),
    description: mean('description'),
    samples: mean('samples'),
  }
}

function weightOf(field: Field, length: number, average: number): number {
  const { weight, b } = fields[field]
  return weight / (1 - b + (b * length) / Math.max(1, average))
}
