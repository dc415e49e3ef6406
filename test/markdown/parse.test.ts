import { describe, expect, test } from 'vitest'
import { parse } from '../../src/markdown/parse.ts'
import { tooComplex } from '../../src/markdown/too-complex.ts'
import { textOf, walk } from '../../src/markdown/walk.ts'
import { msOfWork } from '../work.ts'

test('the tree, depth first, in reading order', () => {
  const types = [...walk(parse('# a *b*\n\n- [x] c ~~d~~\n'))].map(({ type }) => type)
  expect(types).toEqual([
    'root',
    'heading',
    'text',
    'emphasis',
    'text',
    'list',
    'listItem',
    'paragraph',
    'text',
    'delete',
    'text',
  ])
})

test('the words of a node, without HTML and images', () => {
  expect(textOf(parse('a **b** `c`  \nd <b>e</b> ![f](g.png)\n'))).toBe('a b c d e')
})

describe('what would take the parser seconds', () => {
  const nested = (levels: number) =>
    Array.from({ length: levels }, (_, at) => `${'  '.repeat(at)}- a`).join('\n')
  test.each([
    ['HTML', `${'<b>'.repeat(600)}x`, 'nested more than 500 levels', 1],
    ['nested lists', nested(600), 'nested more than 100 levels', 101],
    ['nested lists with lazy lines', nested(300).replaceAll('- a', '- a\nb'), 'nested', 201],
    ['lists on one line', `${'- '.repeat(3000)}a`, 'nested', 1],
    ['quotes', `${'>'.repeat(5000)}a`, 'nested', 1],
    ['footnotes in footnotes', '[^1]: '.repeat(4000), 'nested', 1],
    ['links', '![a]('.repeat(20_000), '5,000 square brackets', 1],
    ['brackets that close nothing', 'a]('.repeat(20_000), '5,000 square brackets', 1],
    ['emphasis', '*a_ '.repeat(20_000), '3,000 emphasis marks', 1],
    [
      'emphasis after a line that only looks like a fence',
      `\`\`\`a\`b\n${'*a_ '.repeat(20_000)}`,
      'emphasis',
      2,
    ],
    ['closing brackets', `a ${']('.repeat(20_000)}`, '5,000 square brackets', 1],
    ['comments that never close', `a ${'<!-- '.repeat(8000)}`, '1,000 comments', 1],
    ['instructions that never close', `a ${'<?x '.repeat(8000)}`, '1,000 comments', 1],
    ['underlined headings', 'a\n===\n'.repeat(6000), '1,000 lines that underline', 2002],
    ['underlines of nothing', 'a\n'.padEnd(20_000, '=\n'), '1,000 lines that underline', 1002],
    ['blank lines', '\n'.repeat(65_536), '20,000 lines', 20_001],
    ['2 MB', 'word '.repeat(400_000), 'KiB', 1],
  ])('%s', (_, text, why, line) => {
    const work = () => {
      expect(tooComplex(text)).toEqual({ line, why: expect.stringContaining(why) })
      expect(parse(text)).toEqual({ type: 'root', children: [] })
    }
    expect(msOfWork(work)).toBeLessThan(500)
  })
  test.each([
    ['90 nested lists', nested(90)],
    ['siblings', '- a\n- b\n'.repeat(2000)],
    ['a rule of hyphens', `${'- '.repeat(500)}\n`],
    ['code full of signs', `\`\`\`js\n${'a[0] * b_c ** '.repeat(2000)}\n\`\`\`\n`],
    ['code in a list', `- a\n\n  \`\`\`\n  ${'*'.repeat(4000)}\n  \`\`\`\n`],
    ['a thousand comments, each in its paragraph', 'a <!-- b -->\n\n'.repeat(2000)],
    ['two hundred footnotes', '[^1]: a\n'.repeat(200)],
    ['a list of 3,000', '- a\n'.repeat(3000)],
    ['a list of links', '- [a](b) and [c](d)\n'.repeat(4000)],
  ])('%s may be parsed', (_, text) => {
    expect(tooComplex(text)).toBeNull()
  })
})
