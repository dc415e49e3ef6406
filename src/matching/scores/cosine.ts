import type { Target } from '../../domain.ts'
import { termsOf } from '../../text/terms.ts'
import { collectPostings, rangeOf } from '../postings.ts'
import { countKeys, sumKeys } from '../wanted.ts'
import type { Rate } from './define-score.ts'

/** Terms of a text without pairs, in reading order. */
export const singleTerms = (text: string): string[] => termsOf(text).map(({ key }) => key)

/** How rare a term is among so many documents; above 0 for each that has at least one. */
export const rarityOf = (all: number, having: number): number => Math.log((all + 1) / (having + 1))

/** TF-IDF cosine: the texts of each target are one document, however long. */
export function cosineOver(
  targets: readonly Target[],
  textsOf: (target: Target) => readonly string[],
): Rate {
  const postings = collectPostings(countAll(targets, textsOf))
  const lengths = new Float64Array(targets.length)
  for (const key of postings.ids.keys()) {
    const [from, end] = rangeOf(postings, key)
    const rarity = rarityOf(targets.length, end - from)
    for (let i = from; i < end; i++) {
      postings.weights[i]! *= rarity
      lengths[postings.targets[i]!]! += postings.weights[i]! ** 2
    }
  }
  return wanted => {
    const rates = new Float64Array(targets.length)
    for (const [key, sum] of sumKeys(wanted, singleTerms)) {
      const [from, end] = rangeOf(postings, key)
      const weight = Math.sqrt(sum) * rarityOf(targets.length, end - from)
      for (let i = from; i < end; i++) rates[postings.targets[i]!]! += weight * postings.weights[i]!
    }
    return rates.map((rate, i) => rate / (Math.sqrt(lengths[i]!) || 1))
  }
}

function* countAll(
  targets: readonly Target[],
  textsOf: (target: Target) => readonly string[],
): Generator<ReadonlyMap<string, number>> {
  for (const target of targets) {
    const counts = countKeys(textsOf(target).flatMap(singleTerms))
    for (const [key, n] of counts) counts.set(key, 1 + Math.log(n))
    yield counts
  }
}
