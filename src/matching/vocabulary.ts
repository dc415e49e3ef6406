import { findOrAddPair, findPair, type PairTable, startPairs } from './pair-table.ts'

/** Terms and pairs of neighbours by number; a pair is kept as its two terms, not as text. */
export interface Vocabulary {
  readonly terms: Map<string, number>
  readonly pairs: PairTable
  size: number
}

export function startVocabulary(): Vocabulary {
  return { terms: new Map(), pairs: startPairs(), size: 0 }
}

export function numberOf(vocabulary: Vocabulary, term: string): number {
  const known = vocabulary.terms.get(term)
  if (known !== undefined) return known
  vocabulary.terms.set(term, vocabulary.size)
  return vocabulary.size++
}

export function numberOfPair(vocabulary: Vocabulary, first: number, second: number): number {
  const number = findOrAddPair(vocabulary.pairs, first, second, vocabulary.size)
  if (number === vocabulary.size) vocabulary.size += 1
  return number
}

/** A term, or two with a space between them; undefined where it never came. */
export function find({ terms, pairs }: Vocabulary, key: string): number | undefined {
  const space = key.indexOf(' ')
  if (space < 0) return terms.get(key)
  const first = terms.get(key.slice(0, space))
  const second = terms.get(key.slice(space + 1))
  return first === undefined || second === undefined ? undefined : findPair(pairs, first, second)
}
