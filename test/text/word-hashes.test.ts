import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordHashes } from '../../src/text/word-hashes.ts'

const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? []

test('there is one hash a word, and the same for the same word alone', () => {
  const marks = 'a Zz 9 é 𝔘𝔫 語 ’ _ - ́ 😀 . \n'.split(' ').concat(' ', '\ud835', '\udd18')
  const text = fc.array(fc.constantFrom(...marks), { maxLength: 30 }).map(all => all.join(''))
  fc.assert(
    fc.property(text, whole => {
      expect(wordHashes(whole)).toEqual(words(whole).flatMap(word => wordHashes(word)))
      expect(wordHashes(whole)).toHaveLength(words(whole).length)
    }),
  )
  expect(new Set(wordHashes('we write in batches, We wrote')).size).toBe(6)
})
