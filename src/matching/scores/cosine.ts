import type { Target } from '../../domain.ts'
import { termsOf } from '../../text/terms.ts'
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
  const postings = new Map<string, { target: number; weight: number }[]>()
  targets.forEach((target, i) => {
    for (const [key, n] of countKeys(textsOf(target).flatMap(singleTerms))) {
      const posting = { target: i, weight: 1 + Math.log(n) }
      const list = postings.get(key)
      if (list === undefined) postings.set(key, [posting])
      else list.push(posting)
    }
  })
  const lengths = new Float64Array(targets.length)
  for (const list of postings.values()) {
    const rarity = rarityOf(targets.length, list.length)
    for (const posting of list) {
      posting.weight *= rarity
      lengths[posting.target]! += posting.weight ** 2
    }
  }
  return wanted => {
    const rates = new Float64Array(targets.length)
    for (const [key, sum] of sumKeys(wanted, singleTerms)) {
      const list = postings.get(key) ?? []
      const weight = Math.sqrt(sum) * rarityOf(targets.length, list.length)
      for (const posting of list) rates[posting.target]! += weight * posting.weight
    }
    return rates.map((rate, i) => rate / (Math.sqrt(lengths[i]!) || 1))
  }
}
