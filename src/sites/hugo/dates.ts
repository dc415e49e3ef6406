import {
  dayName,
  dayOfWeek,
  dayOfYear,
  monthName,
  readDate,
  type WrittenDate,
} from '../../formats/written-date.ts'
import type { HugoPage } from './page.ts'
import type { HugoSettings } from './settings.ts'

/** What Go prints for a page that has no date: the first day of the year 1. */
const zero: WrittenDate = {
  year: 1,
  month: 1,
  day: 1,
  hour: 0,
  minute: 0,
  second: 0,
  exact: 'day',
  offset: null,
}

export interface HugoDate {
  readonly date: WrittenDate
  /** The file name without its day, when the date came from there: it serves as the slug. */
  readonly slug?: string
  readonly doubt?: string
}

/** The date as written, in its own time zone; the first source that has one decides. */
export function dateOf(page: HugoPage, settings: HugoSettings): HugoDate {
  for (const source of settings.dateSources) {
    if (source === ':filename') {
      const name = page.bundle ? (page.folders.at(-1) ?? '') : page.name
      const date = /^\d{4}-\d{2}-\d{2}/.test(name) ? readDate(name.slice(0, 10)) : null
      if (date !== null) return { date, slug: name.slice(10).replace(/^[ _-]+|[ _-]+$/g, '') }
    } else if (source.startsWith(':')) {
      return { date: zero, doubt: `its date comes from ${source}, which is not in the repository` }
    } else {
      const value = page.values[source]
      const date = typeof value === 'string' ? readDate(value) : null
      if (date !== null) return { date }
      if (value !== undefined && value !== null && value !== '') {
        return { date: zero, doubt: `its ${source} “${String(value)}” cannot be read` }
      }
    }
  }
  return { date: zero, doubt: 'it has no date' }
}

/** A named part of a permalink that a date fills; null when the name is none of these. */
export function datePart(name: string, date: WrittenDate): string | null {
  const two = (value: number) => String(value).padStart(2, '0')
  switch (name) {
    case 'year':
      return String(date.year)
    case 'month':
      return two(date.month)
    case 'monthname':
      return monthName(date)
    case 'day':
      return two(date.day)
    case 'weekday':
      return String(dayOfWeek(date))
    case 'weekdayname':
      return dayName(date)
    case 'yearday':
      return String(dayOfYear(date))
    default:
      return goLayout(name, date)
  }
}

const layout = /January|Jan|Monday|Mon|2006|06|01|02|03|04|05|15|1|2/g

/** A date layout of Go: the parts of 2 January 2006, 15:04:05, written as they shall be printed. */
function goLayout(name: string, date: WrittenDate): string | null {
  const two = (value: number) => String(value).padStart(2, '0')
  const parts: Readonly<Record<string, string>> = {
    January: monthName(date),
    Jan: monthName(date).slice(0, 3),
    Monday: dayName(date),
    Mon: dayName(date).slice(0, 3),
    '2006': String(date.year).padStart(4, '0'),
    '06': two(date.year % 100),
    '01': two(date.month),
    '02': two(date.day),
    '03': two(date.hour % 12 || 12),
    '04': two(date.minute),
    '05': two(date.second),
    '15': two(date.hour),
    '1': String(date.month),
    '2': String(date.day),
  }
  const printed = name.replace(layout, part => parts[part] ?? part)
  return layout.test(name) || printed !== name ? printed : null
}
