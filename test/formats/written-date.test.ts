import { describe, expect, test } from 'vitest'
import { dayOfYear, inZone, isoWeek, readDate } from '../../src/formats/written-date.ts'

describe('dates as people write them', () => {
  test.each([
    ['2026-03-04', [2026, 3, 4, 0, 0], 'day', null],
    ['2026-3-4', [2026, 3, 4, 0, 0], 'day', null],
    ['2026/03/04 9:05', [2026, 3, 4, 9, 5], 'minute', null],
    ['2026-03-04T10:20:30Z', [2026, 3, 4, 10, 20], 'second', 0],
    ['2026-03-04 10:20:30.123 -0800', [2026, 3, 4, 10, 20], 'second', -480],
    ['2026-03-04T10:20:30+05:30', [2026, 3, 4, 10, 20], 'second', 330],
    ['2026-03-04 10:20:30 +02', [2026, 3, 4, 10, 20], 'second', 120],
    ['March 4, 2026', [2026, 3, 4, 0, 0], 'day', null],
    ['4 Mar 2026', [2026, 3, 4, 0, 0], 'day', null],
    ['Wed, 4th March 2026', [2026, 3, 4, 0, 0], 'day', null],
  ])('%s', (written, [year, month, day, hour, minute], exact, offset) => {
    expect(readDate(written)).toMatchObject({ year, month, day, hour, minute, exact, offset })
  })
  test.each(['2026-02-30', '2026-13-01', 'soon', '', 'Smarch 4, 2026', '20260304'])(
    '%s is none',
    written => {
      expect(readDate(written)).toBeNull()
    },
  )
})

test('the same moment elsewhere', () => {
  const late = readDate('2026-03-04 23:30:00 -0800')!
  expect(inZone(late, 'UTC')).toMatchObject({ day: 5, hour: 7, minute: 30 })
  expect(inZone(late, 'Asia/Tokyo')).toMatchObject({ day: 5, hour: 16 })
  expect(inZone(readDate('2026-01-01 00:00:00Z')!, 'America/New_York')).toMatchObject({
    year: 2025,
    month: 12,
    day: 31,
    hour: 19,
  })
  expect(inZone(late, 'Mars/Base')).toBeNull()
})

test.each(['2026-01-01 00:30:00 +0100', '2024-02-28 23:59:59 -0930', '2026-12-31 18:00 -0700'])(
  '%s in UTC is what the tables of the world say',
  written => {
    const date = readDate(written)!
    expect(inZone(date, 'UTC')).toEqual(inZone(date, 'Etc/GMT'))
  },
)

test('days and weeks of the year', () => {
  expect(dayOfYear(readDate('2024-12-31')!)).toBe(366)
  expect(isoWeek(readDate('2026-01-01')!)).toEqual({ year: 2026, week: 1 })
  expect(isoWeek(readDate('2027-01-01')!)).toEqual({ year: 2026, week: 53 })
})
