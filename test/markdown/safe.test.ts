import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from '../../src/markdown/parse.ts'
import { block, code, fold, link, md, plain, quote, row } from '../../src/markdown/safe.ts'
import { textOf, walk } from '../../src/markdown/walk.ts'
import { law } from '../soak.ts'

/** Text with a bias to what hurts. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '@someone',
        '@org/team',
        '#12',
        'a/b#3',
        'GH-9',
        'deadbeef1',
        '<b>',
        '</details>',
        '<!--',
        '-->',
        '![x](y)',
        '[a](b)',
        '`',
        '```',
        '|',
        '- [ ] ',
        '1. ',
        '# ',
        '> ',
        '*',
        '_',
        '~~',
        '&lt;',
        '\n',
        '\r\n',
        ' ',
        '\\',
        'https://github.com/a/b/issues/5',
        'http://x.org/(a)_b',
        '“',
        '”',
        '“https://github.com/a/b/issues/5”',
        'www.x.org',
        '\u202e',
        '\u200b',
        '::error::',
        'javascript:alert(1)',
        'fixes #7',
        '\ud800',
      ),
      fc.string({ maxLength: 6, unit: 'grapheme' }),
    ),
    { maxLength: 14 },
  )
  .map(parts => parts.join(''))

/** What GitHub would act on, outside code. */
function liveIn(markdown: string): string[] {
  const nodes = [...walk(parse(markdown))]
  // GitHub mentions nobody inside a link.
  const inLinks = new Set(
    nodes.filter(({ type }) => type === 'link').flatMap(node => [...walk(node)]),
  )
  const texts = nodes
    .filter(node => node.type === 'text' && !inLinks.has(node))
    .map(({ value }) => value ?? '')
  return [
    ...nodes.filter(({ type }) => type === 'html' || type === 'image').map(({ type }) => type),
    ...nodes.flatMap(({ type, url }) =>
      type === 'link' && !/^(https?|mailto):/.test(url ?? '') ? [url ?? ''] : [],
    ),
    ...texts.flatMap(
      text =>
        text.match(/(?<![\p{L}\p{N}_/.-])@[\p{L}\p{N}]|(?<![\p{L}\p{N}_])#\d|\bGH-\d/giu) ?? [],
    ),
  ]
}

describe('text from outside', () => {
  test.each([
    ['@media rule', '`@media` rule'],
    ['closes #12', 'closes `#12`'],
    ['a <b>bold</b> move', 'a &lt;b>bold&lt;/b> move'],
    ['C# and F# at 5 @ 6', 'C# and F# at 5 @ 6'],
    ['2024. A year', '2024\\. A year'],
    ['in 2024. A year', 'in 2024. A year'],
    ['Add a `description` here', 'Add a `description` here'],
    ['see https://github.com/a/b/pull/1.', 'see <https://github.com/a/b/pull/1>.'],
    ['Write `https://github.com/a/b`.', 'Write `https://github.com/a/b`.'],
    ['It is “https://github.com/a/b…”.', 'It is “`https://github.com/a/b…`”.'],
    ['It is “.https://x.org/a”.', 'It is “`.https://x.org/a`”.'],
    ['“We are at https://x.org/a”.', '“We are at <https://x.org/a>”.'],
    ['snake_case and _this_', 'snake_case and \\_this\\_'],
    ['zero\u200bwidth', 'zerowidth'],
    ['café@octocat', '`café@octocat`'],
    ['it is at octocat@1234567', 'it is at `octocat@1234567`'],
    ['ftp://x.org', '`ftp://x.org`'],
  ])('%s', (text, shown) => {
    expect(plain(text).markdown).toBe(shown)
  })

  test('arms nothing, whatever it says', () => {
    fc.assert(
      fc.property(hostile, text => {
        expect(liveIn(`Before ${plain(text).markdown} after`)).toEqual([])
        expect(liveIn(`- [ ] **1 · ${link(text, 'https://x.org/').markdown}**`)).toEqual([])
        expect(liveIn(md`Some ${text} here`.markdown)).toEqual([])
        expect(liveIn(quote([text]).markdown)).toEqual([])
      }),
      law(500),
    )
  })

  test('is still there for a reader', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 20, unit: fc.constantFrom(...'abc DEF.,;@#*_`[]<>|~') }),
        text => {
          const shown = [...walk(parse(`x ${plain(text).markdown} x`))]
          const seen = shown
            .filter(({ type }) => type === 'text' || type === 'inlineCode')
            .map(({ value }) => value)
            .join('')
          const squeeze = (part: string) => part.replace(/[\s`]+/g, '')
          expect(squeeze(seen)).toBe(squeeze(`x${text}x`))
        },
      ),
      law(),
    )
  })

  test('cannot close code', () => {
    fc.assert(
      fc.property(hostile, text => {
        expect(liveIn(`a ${code(text).markdown} b`)).toEqual([])
        expect([...walk(parse(block(text).markdown))].map(({ type }) => type)).toEqual([
          'root',
          'code',
        ])
      }),
      law(),
    )
  })
})

test('a link to a script or with a password is only its text', () => {
  expect(link('here', 'javascript:alert(1)').markdown).toBe('here')
  expect(link('here', 'https://user:pass@x.org/').markdown).toBe('here')
})

test('a fold with nothing in it is nothing', () => {
  expect(fold('Nothing').markdown).toBe('')
  expect(textOf(parse(fold('A', md`b`).markdown))).toContain('b')
})

test('a cell of a table cannot end it', () => {
  const table = `| a | b |\n|---|---|\n${row(plain('x `|@octocat|` y'), plain('z | w')).markdown}`
  const cells = [...walk(parse(table))].filter(({ type }) => type === 'tableCell')
  expect(cells).toHaveLength(4)
  expect(liveIn(table)).toEqual([])
})

test('what stands in a summary is text', () => {
  expect(fold('posts/<b>x</b>.md & more', md`y`).markdown).toContain(
    '<summary>posts/&#60;b&#62;x&#60;/b&#62;.md &#38; more</summary>',
  )
})

test('no comment begins in code, so that nobody strips it and what follows', () => {
  expect(code('<!-- more').markdown).toBe('`< !-- more`')
  expect(code('<!-- more --> and').markdown).toBe('`< !-- more --> and`')
  expect(block('--> <!--').markdown).toContain('--> < !--')
})
