import type { Day } from '../domain.ts'
import { readDate } from '../formats/written-date.ts'

const millisecondsADay = 86_400_000
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** The calendar day of a date as written in a frontmatter; null when it is none. */
export function dayOf(written: string | undefined): Day | null {
  const date = written === undefined ? null : readDate(written)
  if (date === null) return null
  const pad = (n: number, digits: number) => String(n).padStart(digits, '0')
  return `${pad(date.year, 4)}-${pad(date.month, 2)}-${pad(date.day, 2)}`
}

/** `/2026/05/02/batching/` dates a post that has no other date. */
export function dayInAddress(url: string | null): Day | null {
  const day = /\/(\d{4}\/\d{2}\/\d{2})(?:\/|$)/.exec(url ?? '')?.[1]
  return day === undefined ? null : realDay(day.replaceAll('/', '-'))
}

/** Whole days from one day to a later one; negative when it is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / millisecondsADay)
}

export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * millisecondsADay).toISOString().slice(0, 10)
}

/** “22 November 2026”; without the year when it is the year of `today`. */
export function sayDay(day: Day, today?: Day): string {
  const [year, month, date] = day.split('-')
  const name = `${Number(date)} ${months[Number(month) - 1]}`
  return today?.startsWith(`${year}-`) ? name : `${name} ${year}`
}

/** What `sayDay` says, as the source of a pattern. */
export const spokenDay = String.raw`\d{1,2} \p{L}+(?: \d{4})?`

/** “August 2026”. */
export function sayMonth(day: Day): string {
  const [year, month] = day.split('-')
  return `${months[Number(month) - 1]} ${year}`
}

/**
 * A day as `sayDay` speaks it, or as ISO 8601; null when it is none. Without a year it is the newest
 * one not after `today`, or with `near` the one nearest to it.
 */
export function readDay(spoken: string, today: Day, near = false): Day | null {
  if (/^\d{4}-\d\d-\d\d$/.test(spoken)) return realDay(spoken)
  const [, date = '', month = '', year] = /^(\d{1,2}) (\p{L}+)(?: (\d{4}))?$/u.exec(spoken) ?? []
  const index = months.indexOf(month)
  if (index < 0) return null
  const dayIn = (year: number) =>
    realDay(`${year}-${String(index + 1).padStart(2, '0')}-${date.padStart(2, '0')}`)
  if (year !== undefined) return dayIn(Number(year))
  // Eight years hold a 29 February.
  const from = Number(today.slice(0, 4)) + 1
  const days = Array.from({ length: 9 }, (_, i) => dayIn(from - i)).filter(day => day !== null)
  if (!near) return days.find(day => day <= today) ?? null
  const away = (day: Day) => Math.abs(daysBetween(day, today))
  return days.sort((a, b) => away(a) - away(b))[0] ?? null
}

function realDay(day: Day): Day | null {
  const time = Date.parse(day)
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day ? null : day
}
