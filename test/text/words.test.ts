import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countWords, sentencesOf, wordsOf } from '../../src/text/words.ts'

test.each([
  [
    "It's a v1.2 user_name, well-known – 3 × 4!",
    ["It's", 'a', 'v1.2', 'user_name', 'well-known', '3', '4'],
  ],
  ['Žluťoučký kůň', ['Žluťoučký', 'kůň']],
  ['... !!!', []],
])('the words of “%s”', (text, words) => {
  expect(wordsOf(text)).toEqual(words)
  expect(countWords(text)).toBe(words.length)
})

test('a word is the same among others, whatever letters they have', () => {
  const marks = "a B9 C ' ’ . _ - – … “ !".split(' ').concat('\n')
  const text = fc.array(fc.constantFrom(...marks), { maxLength: 30 }).map(all => all.join(''))
  fc.assert(
    fc.property(text, written => {
      expect(wordsOf(`${written} ф`)).toEqual([...wordsOf(written), 'ф'])
    }),
  )
})

test('scripts without spaces have words too', () => {
  expect(countWords('我喜歡寫程式')).toBeGreaterThan(1)
})

test('sentences', () => {
  expect(sentencesOf('C# and .NET has no such thing. The .NET runtime')).toEqual([
    'C# and .NET has no such thing.',
    'The .NET runtime',
  ])
  expect(sentencesOf('这是茶。那是水。')).toEqual(['这是茶。', '那是水。'])
  expect(sentencesOf('One here. Two there?  Three e.g. this. ')).toEqual([
    'One here.',
    'Two there?',
    'Three e.g. this.',
  ])
})
