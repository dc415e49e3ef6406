import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { onGitHub, outbound } from '../../src/markdown/outbound.ts'
import { md } from '../../src/markdown/safe.ts'
import { cases } from '../soak.ts'
import { actsOn } from './github-acts.ts'
import { hostile } from './hostile.ts'

const ofOwnServer = { ...onGitHub, github: 'git.example' }

describe('what GitHub would act upon', () => {
  test.each([['a mention', 'Thanks @octocat!', 'Thanks `@octocat`!']])('%s', (_, text, shown) => {
    expect(outbound(text)).toBe(shown)
  })
})

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
  test('what `md` wrote goes out as it is, on a server without a redirect host', {
    timeout: 600_000,
  }, () => {
    fc.assert(
      fc.property(anything, text => {
        const { markdown } = md`Some ${text} here`
        expect(outbound(markdown, ofOwnServer)).toBe(markdown)
      }),
      { numRuns: cases(400, 20_000) },
    )
  })
})
