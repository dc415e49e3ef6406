import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { onGitHub, outbound } from '../../src/markdown/outbound.ts'
import { md } from '../../src/markdown/safe.ts'
import { law } from '../soak.ts'
import { actsOn } from './github-acts.ts'
import { hostile } from './hostile.ts'

const ofOwnServer = { ...onGitHub, github: 'git.example' }

describe('what GitHub would act upon', () => {
  test.each([
    ['a mention', 'Thanks @octocat!', 'Thanks `@octocat`!'],
    ['a team', 'Ask @org/team.', 'Ask `@org/team`.'],
    ['a mention in other spelling', '\\@a &#64;b &commat;c', '`@a` `@b` `@c`'],
    ['a mention after a letter that is none of ASCII', 'é@octocat', '`é@octocat`'],
    ['references', 'Fixes #7, GH-8 and o/r#9', 'Fixes `#7`, `GH-8` and `o/r#9`'],
    ['commits', 'At deadbee1 and o/r@1234567', 'At `deadbee1` and `o/r@1234567`'],
    ['a number and a word', '1234567 defaced', '1234567 defaced'],
    [
      'a link to an issue',
      '[x](https://github.com/a/b/issues/5 "t")',
      '[x](https://redirect.github.com/a/b/issues/5)',
    ],
    [
      'one with a host in disguise',
      '<https://GitHub.com.:443/a/b/pull/1>',
      '<https://redirect.github.com/a/b/pull/1>',
    ],
    [
      'a bare one',
      'See https://github.com/a/b/commit/abc.',
      'See <https://redirect.github.com/a/b/commit/abc>.',
    ],
    [
      'a line of a file',
      '[3](https://github.com/a/b/blob/main/x.md#L3)',
      '[3](https://github.com/a/b/blob/main/x.md#L3)',
    ],
    ['a title', "[x](<https://x.org/a (b)> '@a')", '[x](https://x.org/a%20%28b%29)'],
    ['a link within the page', '[x](#y) and [z](/a/b/issues/1)', 'x and z'],
    ['a script', '[x](javascript:alert(1)) <javascript:x>', 'x `javascript:x`'],
    ['a password', '[x](https://me:word@x.org)', 'x'],
    ['an address', 'www.x.org and http://x.org/@a/#1', 'www\\.x.org and <http://x.org/@a/#1>'],
    ['an image', '![x](https://x.org/y.png)', '\\![x](https://x.org/y.png)'],
    ['a definition', '[x]\n\n[x]: https://x.org', '\\[x\\]\n\n\\[x\\]: <https://x.org/>'],
    ['a footnote', 'a[^1]\n\n[^1]: @b', 'a\\[^1\\]\n\n\\[^1\\]: `@b`'],
    ['HTML', 'a <b onclick="x">b</b>', 'a &lt;b onclick="x">b&lt;/b>'],
    ['a comment', '<!-- @x -->', '&lt;!-- `@x` -->'],
    [
      'a comment of ours',
      '<!-- postrider:post 1 a.md -->\ntext',
      '<!-- postrider:post 1 a.md -->\ntext',
    ],
    ['a comment of ours in a sentence', 'a <!-- postrider:x -->', 'a &lt;!-- postrider:x -->'],
    ['our tags', '<sub>a</sub> <code>b</code> c<br>d', '<sub>a</sub> <code>b</code> c<br>d'],
    ['half a fold', '<details>\n\na', '&lt;details>\n\na'],
    ['the end of a fold', 'a\n\n</details>', 'a\n\n&lt;/details>'],
    [
      'a summary',
      '<details><summary>@a b</summary>\n\nc\n\n</details>',
      '<details><summary><code>@a</code> b</summary>\n\nc\n\n</details>',
    ],
    ['a diagram', '```mermaid\na\n```', '```\na\n```'],
    ['what nobody sees', 'a\u202eb\u200b c&#x202e;d', 'ab cd'],
    ['lone backticks', 'a ` b `` c', 'a \\` b \\`\\` c'],
    ['a token', `it is ghp_${'aB3xK9'.repeat(6)}`, 'it is ***'],
  ])('%s', (_, text, shown) => {
    expect(outbound(text)).toBe(shown)
    expect(actsOn(shown)).toEqual([])
  })

  test('on a server of one’s own there is no redirect host', () => {
    const text = '[x](https://github.com/a/b/issues/5) [y](https://git.example/a/b/issues/5) `@a`'
    expect(outbound(text, ofOwnServer)).toBe(text)
  })

  test('what cannot be parsed goes out as code', () => {
    const text = `${'['.repeat(6000)} @octocat`
    expect(outbound(text)).toBe(`\`\`\`\n${text}\n\`\`\``)
    expect(outbound(outbound(text))).toBe(outbound(text))
  })

  test('the secrets of the run', () => {
    const hide = (text: string) => text.replace(/swordfish/g, () => '***')
    expect(outbound('a swordfish `swordfish`', { ...onGitHub, hide })).toBe('a *** `***`')
  })
})

test('the oracle sees each of them', () => {
  const harmful = [
    '@a',
    '@o/t',
    'x #1',
    'GH-1',
    'deadbee1',
    'o/r@1234567',
    '<b>x</b>',
    '<!-- x -->',
    '![x](y)',
    '[x](javascript:a)',
    '[x](#y) [z](/y)',
    '<details>',
    'a\u200bb',
    'www.x.org',
    '[x](https://github.com/a/b/issues/1)',
    'https://u:p@x.org',
  ]
  expect(harmful.filter(text => actsOn(text).length === 0)).toEqual([])
})

const anything = fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 200 }))

describe('laws', () => {
  test('nothing is live', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(anything, text => {
        expect(actsOn(outbound(text))).toEqual([])
      }),
      law(400, 20_000),
    )
  })
  test('done twice is done once', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(anything, text => {
        const once = outbound(text)
        expect(outbound(once)).toBe(once)
      }),
      law(400, 20_000),
    )
  })
  test('what `md` wrote goes out as it is, on a server without a redirect host', {
    timeout: 600_000,
  }, () => {
    fc.assert(
      fc.property(anything, text => {
        const { markdown } = md`Some ${text} here`
        expect(outbound(markdown, ofOwnServer)).toBe(markdown)
      }),
      law(400, 20_000),
    )
  })
})
