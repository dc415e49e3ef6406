import type { Target } from '../../domain.ts'
import { termsOf } from '../../text/terms.ts'
import { collectPostings, type Postings, rangeOf } from '../postings.ts'
import { numberOf, startVocabulary } from '../vocabulary.ts'
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
  const vocabulary = startVocabulary()
  const { add, build } = collectPostings()
  targets.forEach((target, i) => {
    for (const [key, n] of countKeys(textsOf(target).flatMap(singleTerms)))
      add(numberOf(vocabulary, key), i, 1 + Math.log(n))
  })
  const postings = build(vocabulary.size)
  const lengths = weighByRarity(postings, targets.length)
  return wanted => {
    const rates = new Float64Array(targets.length)
    for (const [key, sum] of sumKeys(wanted, singleTerms)) {
      const [from, end] = rangeOf(postings, vocabulary.terms.get(key))
      const weight = Math.sqrt(sum) * rarityOf(targets.length, end - from)
      for (let i = from; i < end; i++) rates[postings.targets[i]!]! += weight * postings.weights[i]!
    }
    return rates.map((rate, i) => rate / (lengths[i] || 1))
  }
}

/** The lengths of the targets as vectors. */
function weighByRarity({ starts, targets, weights }: Postings, all: number): Float64Array {
  const squares = new Float64Array(all)
  for (let key = 0; key + 1 < starts.length; key++) {
    const rarity = rarityOf(all, starts[key + 1]! - starts[key]!)
    for (let i = starts[key]!; i < starts[key + 1]!; i++) {
      weights[i]! *= rarity
      squares[targets[i]!]! += weights[i]! ** 2
    }
  }
  return squares.map(Math.sqrt)
}
