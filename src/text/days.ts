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

/** “August 2026”. */
export function sayMonth(day: Day): string {
  const [year, month] = day.split('-')
  return `${months[Number(month) - 1]} ${year}`
}
