import { describe, expect, test } from 'vitest'
import type { Inspection, Page } from '../../src/domain.ts'
import { type IndexFacts, indexState } from '../../src/pages/index-state.ts'
import { readInspection } from '../../src/pages/read-inspection.ts'

const expected = 'https://notes.example/a/'
const page: Page = { url: expected, live: 'pass', canonical: expected, noindex: false }
const facts: IndexFacts = {
  expected,
  published: '2026-11-01',
  page,
  inspection: null,
  today: '2026-11-22',
}
const state = (change: Partial<IndexFacts>) => indexState({ ...facts, ...change })

/** Shaped as the API documents it. */
const answer = (result: object) => ({
  inspectionResult: {
    inspectionResultLink: 'https://search.google.com/search-console/inspect?id=1',
    indexStatusResult: { verdict: 'PASS', ...result },
  },
})
const inspected = (result: object): Inspection => readInspection(answer(result))

describe('by Search Console', () => {
  test.each([
    ['has it', { googleCanonical: 'https://notes.example/a' }, 'confirmed', 'Google has it'],
    [
      'says when',
      { googleCanonical: expected, lastCrawlTime: '2026-11-19T10:00:00Z' },
      'confirmed',
      'Google has it',
    ],
    [
      'chose another',
      { googleCanonical: 'https://medium.com/@jo/a-1' },
      'blocked',
      'Google takes https://medium.com/@jo/a-1 for the original',
    ],
    ['has not got it', { verdict: 'NEUTRAL' }, 'waiting', 'Google does not have it yet'],
    [
      'a word that is new to us',
      { verdict: 'SOMETHING_NEW', pageFetchState: 'ODD' },
      'waiting',
      'Google does not have it yet',
    ],
    [
      'robots.txt',
      { verdict: 'FAIL', robotsTxtState: 'DISALLOWED' },
      'blocked',
      'Google says: robots.txt keeps it out',
    ],
    [
      'noindex',
      { verdict: 'NEUTRAL', indexingState: 'BLOCKED_BY_META_TAG' },
      'blocked',
      'Google says: its robots meta tag says noindex',
    ],
    ['fails', { verdict: 'FAIL' }, 'blocked', 'Google says that it cannot be indexed'],
  ])('%s', (_, result, expectedState, why) => {
    expect(state({ inspection: inspected(result) })).toMatchObject({
      state: expectedState,
      why,
      evidence: 'https://search.google.com/search-console/inspect?id=1',
    })
  })

  test('what it says counts more than what the page says', () => {
    const noindex = { ...page, noindex: true }
    const inspection = inspected({ googleCanonical: expected })
    expect(state({ page: noindex, inspection }).state).toBe('confirmed')
  })

  test('names the other address that Google chose', () => {
    const googleCanonical = 'https://medium.com/@jo/a-1'
    expect(state({ inspection: inspected({ googleCanonical }) }).chosen).toBe(googleCanonical)
  })

  test('when it does not answer, the guess counts, and the why is told', () => {
    const inspection = { from: 'Search Console', why: 'it answered 429' }
    expect(state({ inspection })).toEqual({
      state: 'likely',
      why: 'Search Console could not be asked: it answered 429',
      evidence: null,
    })
  })

  test('a changed payload throws, and names the field', () => {
    expect(() => readInspection({ inspectionResult: {} })).toThrow('indexStatusResult')
  })
})

describe('without Search Console', () => {
  test.each<[string, Partial<IndexFacts>, string, string]>([
    ['old and open', {}, 'likely', 'a guess: it is a week old or older, and open to Google'],
    ['young', { published: '2026-11-20' }, 'waiting', 'Google should know the page first'],
    ['noindex', { page: { ...page, noindex: true } }, 'blocked', 'The page asks not to be indexed'],
    [
      'another canonical',
      { page: { ...page, canonical: 'https://other.example/' } },
      'blocked',
      'The page names https://other.example/ as its original',
    ],
    ['not looked at', { page: null }, 'unknown', 'The page was not looked at'],
    ['no date', { published: null }, 'unknown', 'The post has no date to go by'],
  ])('%s', (_, change, expectedState, why) => {
    expect(state(change)).toMatchObject({ state: expectedState, why })
  })

  test('says from when on', () => {
    expect(state({ published: '2026-11-20' }).notBefore).toBe('2026-11-27')
  })
})
