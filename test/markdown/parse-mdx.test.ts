import { describe, expect, test } from 'vitest'
import { subjectOf } from '../../scripts/generate/subject.ts'
import { dialectOf, loadDialects, parse } from '../../src/markdown/parse.ts'
import { parseMdx } from '../../src/markdown/parse-mdx.ts'
import { walk } from '../../src/markdown/walk.ts'
import { losses } from '../../src/platforms/medium/losses/registry.ts'

await loadDialects(['a.mdx'])
const typesIn = (text: string) => [...walk(parse(text, 'mdx'))].map(({ type }) => type)

test('only files called .mdx are MDX', () => {
  const names = ['a.mdx', 'b/A.MDX', 'a.md', 'mdx.md', 'a.mdx.md']
  expect(names.map(dialectOf)).toEqual(['mdx', 'mdx', 'markdown', 'markdown', 'markdown'])
})

test('elements, imports and expressions are nodes of their own', () => {
  const types = typesIn("import A from './a'\n\n<A>\n\nOne {two} <b>three</b>.\n\n</A>\n\n{four}\n")
  for (const type of [
    'mdxjsEsm',
    'mdxJsxFlowElement',
    'mdxTextExpression',
    'mdxJsxTextElement',
    'mdxFlowExpression',
  ])
    expect(types).toContain(type)
})

test.each([
  ['an id after a heading', '## One {#one}\n\nText.\n'],
  ['a comment of HTML', '<!-- one -->\n\nText.\n'],
  ['an address in angle brackets', 'See <https://a.example>.\n'],
  ['a brace that never closes', 'Text { text.\n'],
])('%s is markdown then', (_, text) => {
  expect(parseMdx(text)).toBeNull()
  expect(parse(text, 'mdx')).toEqual(parse(text))
})

test('nothing is executed', () => {
  const ran = '(globalThis.sang = true)'
  parse(`export const a = ${ran}\n\n{${ran}}\n\n<A b={${ran}} {...${ran}} />\n`, 'mdx')
  expect((globalThis as { sang?: unknown }).sang).toBeUndefined()
})

const times = (text: string, n: number) => text.repeat(n)
describe('what would take long is markdown, or is not read', () => {
  test.each([
    ['10,000 nested elements', times('<a>', 10_000) + times('</a>', 10_000)],
    ['1,900 nested elements', times('<a>', 1900) + times('</a>', 1900)],
    ['10,000 that never close', times('<a>', 10_000)],
    ['4,000 elements', times('<a/>\n\n', 3990)],
    ['500 KB of braces', times('{', 500 * 1024)],
    ['10,000 braces that each might end it', `{(${times('}\n', 10_000)}`],
    ['300 KB in one expression', `{[${times('1,', 150_000)}]}`],
    ['19,000 lines in one expression', `{${times('a,\n', 19_000)}a}`],
    ['1,000 blank lines in an export', `export const a = ${times('[\n\n', 1000)}`],
    ['60,000 attributes', `<a ${times('b="c" ', 60_000)}/>`],
    ['20,000 words after a bracket', `[${times('a b ', 10_000)}`],
    ['20,000 words within brackets', `[${times('a b ', 10_000)}]`],
  ])('%s', (_, text) => {
    const before = process.cpuUsage()
    const file = `---\ntitle: A\n---\n${text}`
    const subject = subjectOf({ name: 'hostile', path: 'a.mdx', file })
    for (const loss of losses) loss.find(subject.post.content, subject)
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1000).toBeLessThan(2000)
  })
})
