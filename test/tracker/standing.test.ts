import { describe, expect, test } from 'vitest'
import type { Standing } from '../../src/domain.ts'
import { readDay } from '../../src/text/days.ts'
import { parseIssue } from '../../src/tracker/parse-issue.ts'
import { followUpDay, readStanding, sayStanding, settle } from '../../src/tracker/standing.ts'
import { today } from './report.ts'

const sent = (day: string): Standing => ({ status: 'sent', since: day, sent: day })
const say = (standing: Standing, isPublic = false) =>
  sayStanding(standing, { today, public: isPublic })

test('a spoken day is the newest one that is not after today', () => {
  expect(readDay('24 November', today)).toBe('2025-11-24')
  expect(readDay('22 November', today)).toBe('2026-11-22')
  expect(readDay('29 February', today)).toBe('2024-02-29')
  expect(readDay('9 December', today, true)).toBe('2026-12-09')
  expect(readDay('31 November', today)).toBeNull()
  expect(readDay('November', today)).toBeNull()
})

describe('in words', () => {
  test.each<[Standing, string]>([
    [{ status: 'todo' }, ''],
    [{ status: 'todo', until: '2026-12-09' }, ', put off until 9 December.'],
    [sent('2026-11-20'), ', sent 20 November.'],
    [sent('2026-11-10'), ', sent 10 November, no reply.'],
    [
      { status: 'replied', since: '2026-11-21', sent: '2026-11-10' },
      ', sent 10 November, replied 21 November.',
    ],
    [
      { status: 'won', since: '2025-12-30', link: 'https://a.example/x' },
      ', won 30 December 2025: <https://a.example/x>.',
    ],
    [{ status: 'skipped', since: '2026-11-21' }, ', skipped 21 November.'],
    [{ status: 'never' }, ', never again.'],
  ])('%j', (standing, words) => {
    expect(say(standing)).toBe(words)
  })

  test('no place is told in public that it refused or was silent', () => {
    expect(say(sent('2026-11-01'), true)).toBe(', sent 1 November.')
    const declined: Standing = { status: 'declined', since: '2026-11-21', sent: '2026-11-10' }
    expect(say(declined, true)).toBe(', sent 10 November, closed 21 November.')
    expect(readStanding(say(declined, true), today).said).toEqual(declined)
  })

  test('what a person writes is read where it says the same, and left where it does not', () => {
    expect(readStanding(', sent 20 November, by mail', today)).toEqual({
      said: sent('2026-11-20'),
      rest: ', by mail',
    })
    expect(readStanding(', sentimental.', today).said).toBeNull()
    expect(readStanding(", won't do.", today).said).toBeNull()
  })
})

describe('box and words', () => {
  const now = sent(today)
  test.each<[string, boolean, Standing | null, boolean | null, Standing]>([
    ['a tick alone', true, null, false, now],
    ['a tick at a skipped place', true, { status: 'skipped' }, false, now],
    ['a tick at one that was put off', true, { status: 'todo', until: '2026-12-09' }, false, now],
    ['a box that was unticked', false, sent('2026-11-10'), true, { status: 'todo' }],
    ['the same without our record', false, sent('2026-11-10'), null, { status: 'todo' }],
    ['words written without a tick', false, sent('2026-11-10'), false, sent('2026-11-10')],
    ['both', true, sent('2026-11-10'), false, sent('2026-11-10')],
  ])('%s', (_, ticked, said, was, standing) => {
    expect(settle(ticked, said, was, today)).toEqual(standing)
  })
})

test('one follow-up is fine for two weeks, two weeks after', () => {
  expect(followUpDay(sent('2026-11-20'), today)).toBe('2026-12-04')
  expect(followUpDay(sent('2026-11-01'), today)).toBe('2026-11-15')
  expect(followUpDay(sent('2026-10-01'), today)).toBeNull()
  expect(followUpDay({ ...sent('2026-11-01'), until: '2026-12-20' }, today)).toBe('2026-12-20')
  expect(followUpDay({ status: 'replied', since: today, sent: '2026-11-01' }, today)).toBeNull()
})

test('a name of nothing but code is read in no time', () => {
  const body = `- [ ] **1 · ${'`a'.repeat(20_000)}\n- [ ] **2 · ${'` ``'.repeat(10_000)}**`
  const start = performance.now()
  expect(parseIssue(body, today).items).toHaveLength(2)
  expect(performance.now() - start).toBeLessThan(2000)
})
