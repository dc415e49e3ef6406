import type { Day } from '../domain.ts'

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

/** The calendar day that a date as written in a frontmatter begins with; null when it has none. */
export function dayOf(written: string | undefined): Day | null {
  const match = written?.match(/^\s*(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/)
  if (!match) return null
  const day = `${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}`
  return Number.isNaN(Date.parse(day)) ? null : day
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
