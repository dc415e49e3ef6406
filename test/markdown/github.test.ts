import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { github } from '../../src/markdown/github.ts'

const theirs = (text: string) => unified().use(remarkParse).use(remarkGfm).parse(text)
const ours = (text: string) => unified().use(remarkParse).use(github, text).parse(text)

test.each([
  ['an e-mail address', 'Write to ada.l+1@example.org.'],
  ['one after an escape', 'Write to \\a@example.org or _b_c@example.org.'],
  ['one written with a reference', 'Write to ada&#64;example.org.'],
  [
    'an address of the web',
    'See https://example.org/a_b_ and www.example.org, in a list:\n\n- www.a.b',
  ],
  ['one after an escape', 'See http\\://example.org and *https://example.org*.'],
  ['a table', '| a | b |\n|---|---|\n| 1 | 2 |'],
  ['a table without a pipe', 'a\n:-\nb'],
  ['a table that is right-aligned, without a pipe', 'a\n-:\nb'],
  ['a footnote', 'a[^1] and ![^1]\n\n[^1]: b'],
  ['what is struck out, and a task', '- [x] ~~a~~ ~b~'],
])('%s is read as remark-gfm reads it', (_, text) => {
  const plain = unified().use(remarkParse).parse(text)
  expect(ours(text)).toEqual(theirs(text))
  expect(ours(text)).not.toEqual(plain)
})

test('any mixture of marks is read as remark-gfm reads it', () => {
  const marks =
    'a b _ * ~ ` [ ] ( ) ! < > | : - -: # + \\ & / @ . ^ [^ ]: 1. www. http:// https://a.b c@d.ef &#64; &commat; <a> <!-- --> {'
      .split(' ')
      .concat(' ', '  ', '\t', '\n', '\n\n', '\n    ', '\n- ', '\n> ')
  const text = fc.array(fc.constantFrom(...marks), { maxLength: 40 }).map(all => all.join(''))
  fc.assert(
    fc.property(text, markdown => {
      expect(ours(markdown)).toEqual(theirs(markdown))
    }),
    { numRuns: 2000 },
  )
})
