import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { onGitHub, outbound } from '../../src/markdown/outbound.ts'
import { md } from '../../src/markdown/safe.ts'
import { cases } from '../soak.ts'
import { actsOn } from './github-acts.ts'

const ofOwnServer = { ...onGitHub, github: 'git.example' }

describe('what GitHub would act upon', () => {
  test.each([
    ['a mention', 'Thanks @octocat!', 'Thanks `@octocat`!'],
  ])('%s', (_, text, shown) => {
    expect(outbound(text)).toBe(shown)
  })
})

const pieces = [
  ...['@octocat', '@org/team', '#12', 'a/b#3', 'octocat#4', 'GH-9', 'gh-1', 'deadbeef1', 'a@1234567'],
  ...['o/r@deadbee1', 'fixes #7', 'Closes: o/r#8', 'é@octocat', '\\@octocat', '&#64;octocat', '&commat;x'],
  ...['@**x**', '@<b></b>x', '@<!-- -->x', '&#35;1', '\\#1', '@\u200boctocat', '&#x200b;@x', '&zwnj;', '&#x202e;'],
  ...['<b>', '</b>', '<details>', '</details>', '<summary>', '</summary>', '<sub>', '</sub>', '<code>', '</code>'],
  ...['<br>', '<br onclick=x>', '<details open>', '<img src=x>', '<script>', '<a href="x">', '<div>', '<?x', '<!X', '<![CDATA['],
  ...['<!--', '-->', '<!-- postrider:x -->', '<!-- postrider:x --!> <b>', '<!-- x -->'],
  ...['![x](https://x.org/y.png)', '![@a][r]', '[a](b)', '[@a](https://x.org "t")', '[](#x)', '[a](//github.com/a/b/pull/1)'],
  ...['[a](https://github.com/a/b/issues/5)', '[a](<https://github.com/a b>)', '[a][r]', '[r]', '[r]: https://github.com/a/b/pull/2'],
  ...['[^1]', '[^1]: @note #1', '[![a](b)](c)', '[a](javascript:alert(1))', '<javascript:x>', '<https://github.com/a/b/commit/deadbeef1>'],
  ...['https://github.com/a/b/discussions/5', 'https\\://github.com/a/b/issues/5', 'http://www.github.com/a', 'https://GitHub.com./a/b/pull/1'],
  ...['https://u:p@x.org', 'https://x.org/@a/#1', 'www.x.org', 'www.github.com/a/b/issues/1', 'x@y.co', '<x@y.co>', 'mailto:a@b.co', 'ftp://x.org'],
  ...['`', '``', '```', '~~~', '```mermaid', '`@a`', '`` ` ``', '|', '\\|', '| a | b |\n|---|---|\n| @a | `|#1` |', '\n\n', '\n', '\n> ', '\n- ', '\n- [ ] ', '\n1. ', '\n# ', '\n    '],
  ...['*', '**', '_', '~~', '~', '\\', '&lt;', '&amp;', '[', ']', '(', ')', '!', '<', '>', ' ', ' ', ' ', 'word', '“', '\u202e', '\u{e0041}', '\ud800', '\r\n', '\t'],
]
/** Text made of what hurts, glued together in any order. */
const hostile = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.string({ maxLength: 6, unit: 'binary' }) },
    ),
    { maxLength: 16 },
  )
  .map(parts => parts.join(''))
const anything = fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 200 }))

describe('laws', () => {
  test('nothing is live', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(anything, text => {
        expect(actsOn(outbound(text))).toEqual([])
      }),
      { numRuns: cases(400, 20_000) },
    )
  })
  test('done twice is done once', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(anything, text => {
        const once = outbound(text)
        expect(outbound(once)).toBe(once)
      }),
      { numRuns: cases(400, 20_000) },
    )
  })
  test('what `md` wrote goes out as it is, on a server without a redirect host', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(anything, text => {
        const { markdown } = md`Some ${text} here`
        expect(outbound(markdown, ofOwnServer)).toBe(markdown)
      }),
      { numRuns: cases(400, 20_000) },
    )
  })
})
