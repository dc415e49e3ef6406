import { expect, test } from 'vitest'
import { find, numberOf, numberOfPair, startVocabulary } from '../../src/matching/vocabulary.ts'

test('terms and pairs are found by the number they were given, through every growth', () => {
  const vocabulary = startVocabulary()
  const terms = Array.from({ length: 100 }, (_, i) => numberOf(vocabulary, `t${i}`))
  const numbers = terms.flatMap(a => terms.map(b => numberOfPair(vocabulary, a, b)))
  expect(new Set([...terms, ...numbers]).size).toBe(100 + 100 * 100)
  expect(vocabulary.size).toBe(100 + 100 * 100)
  expect(terms.flatMap(a => terms.map(b => numberOfPair(vocabulary, a, b)))).toEqual(numbers)
  expect(find(vocabulary, 't7')).toBe(7)
  expect(find(vocabulary, 't7 t12')).toBe(numbers[7 * 100 + 12])
  expect(find(vocabulary, 't12 t7')).toBe(numbers[12 * 100 + 7])
})

test('what never came is not found', () => {
  const vocabulary = startVocabulary()
  numberOfPair(vocabulary, numberOf(vocabulary, 'a'), numberOf(vocabulary, 'b'))
  for (const key of ['c', 'b a', 'a c', 'c a']) expect(find(vocabulary, key), key).toBeUndefined()
})
