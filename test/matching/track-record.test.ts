import { describe, expect, test } from 'vitest'
import type { Contact, TargetKind } from '../../src/domain.ts'
import { lean, noRecord, readRecords, recordOf } from '../../src/matching/track-record.ts'

const kinds: Record<string, TargetKind> = {
  'github.com/o/a': 'list',
  'github.com/o/b': 'list',
  'letter.example': 'newsletter',
}
const contact = (id: string, status: Contact['status'], change: Partial<Contact> = {}) => ({
  ...{ id, host: id.split('/')[0] ?? id, status, day: '2026-10-01', issue: 3 },
  ...change,
})
const read = (...contacts: readonly Contact[]) =>
  readRecords(contacts, id => kinds[id], '2026-11-22')

describe('what became of places is counted by place and by kind', () => {
  test('won and declined, and no answer after a month', () => {
    const records = read(
      contact('github.com/o/a', 'won', { link: 'https://github.com/o/a#1' }),
      contact('github.com/o/b', 'declined'),
      contact('github.com/o/b', 'sent', { day: '2026-10-22' }),
      contact('letter.example', 'sent', { day: '2026-10-23' }),
      contact('letter.example', 'replied'),
      contact('letter.example', 'skipped'),
    )
    expect(records.kinds.get('list')).toMatchObject({ won: 1, lost: 2, skipped: 0 })
    expect(records.kinds.get('newsletter')).toMatchObject({ won: 0, lost: 0, skipped: 1 })
    const target = { id: 'x', name: 'X', topics: [], kind: 'list' } as const
    expect(recordOf(records, { ...target, url: 'https://github.com/o/a' }).place.won).toBe(1)
    expect(recordOf(records, { ...target, url: 'https://github.com/o/c' }).place).toBe(noRecord)
  })

  test('of a place that nobody knows any more only the place', () => {
    const records = read(contact('gone.example', 'won'))
    expect(records.places.size).toBe(1)
    expect(records.kinds.size).toBe(0)
  })

  test('the newest link stays', () => {
    const won = (day: string) =>
      contact('github.com/o/a', 'won', { day, link: `https://x.example/${day}` })
    for (const contacts of [
      [won('2026-10-01'), won('2026-11-01')],
      [won('2026-11-01'), won('2026-10-01')],
    ])
      expect(read(...contacts).kinds.get('list')?.link).toBe('https://x.example/2026-11-01')
  })
})

test('it leans little by one case, and further by many; setting aside is half a no', () => {
  const of = (won: number, lost: number, skipped = 0) => lean({ won, lost, skipped })
  expect(of(0, 0)).toBe(0)
  expect(of(1, 0)).toBeCloseTo(1 / 3)
  expect(of(0, 1)).toBeCloseTo(-1 / 3)
  expect(of(0, 0, 2)).toBe(of(0, 1))
  expect(of(2, 1)).toBeCloseTo(0.2)
  expect(of(9, 0)).toBeGreaterThan(of(1, 0))
  expect(of(99, 0)).toBeLessThan(1)
})
