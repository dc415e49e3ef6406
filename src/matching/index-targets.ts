import type { Target } from '../domain.ts'
import { collectPostings, type Postings, rangeOf } from './postings.ts'
import { type Field, fieldNames, type Reading, readTarget } from './read-target.ts'
import { find, numberOfPair, startVocabulary, type Vocabulary } from './vocabulary.ts'

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
  readonly vocabulary: Vocabulary
  /** Weighted frequencies over all fields, lengths taken into account. */
  readonly postings: Postings
}

/**
 * Targets that were read before, with this vocabulary, are not read again: the index is the same,
 * and those that were not can stand between them. The vocabulary grows.
 */
export function indexTargets(
  targets: readonly Target[],
  vocabulary: Vocabulary = startVocabulary(),
  readBefore: (target: Target) => Reading | undefined = () => undefined,
): TargetIndex {
  const read = targets.map(target => readBefore(target) ?? readTarget(target, vocabulary))
  const lengths = read.map(lengthsOf)
  const averages = fieldNames.map(
    (_, f) => lengths.reduce((sum, of) => sum + of[f]!, 0) / Math.max(1, targets.length),
  )
  const { add, build } = collectPostings()
  read.forEach((of, target) => {
    fieldNames.forEach((field, f) => {
      const weight = weightOf(field, lengths[target]![f]!, averages[f]!)
      for (const text of of[f]!) {
        for (let i = 0; i < text.length; i++) {
          add(text[i]!, target, weight)
          if (i > 0) add(numberOfPair(vocabulary, text[i - 1]!, text[i]!), target, weight)
        }
      }
    })
  })
  return { targets, vocabulary, postings: build(vocabulary.size) }
}

/** How rare a term is: 0 when every target has it. */
export function idf(index: TargetIndex, key: string): number {
  const df = countOf(index, key)
  return Math.log(1 + (index.targets.length - df + 0.5) / (df + 0.5))
}

/** The share of the targets that have a term. */
export function share(index: TargetIndex, key: string): number {
  return countOf(index, key) / Math.max(1, index.targets.length)
}

/** How many targets have a term. */
export function countOf({ vocabulary, postings }: TargetIndex, key: string): number {
  const [from, end] = rangeOf(postings, find(vocabulary, key))
  return end - from
}

/** How many terms and pairs each field has. */
function lengthsOf(reading: Reading): number[] {
  return reading.map(texts =>
    texts.reduce((sum, { length }) => sum + Math.max(0, 2 * length - 1), 0),
  )
}

function weightOf(field: Field, length: number, average: number): number {
  const { weight, b } = fields[field]
  return weight / (1 - b + (b * length) / Math.max(1, average))
}
