import {
  dayName,
  dayOfWeek,
  dayOfYear,
  isoWeek,
  monthName,
  type WrittenDate,
} from '../../formats/written-date.ts'
import { escapePath } from './slug.ts'

/** What stands for each `:name` of a permalink. */
export type Tokens = Readonly<Record<string, string>>

export type Expanded =
  | { readonly path: string; readonly used: readonly string[] }
  | { readonly unknown: string }

/** `:title_` is `:title` before an underscore, as Jekyll reads it. */
export function expand(pattern: string, tokens: Tokens): Expanded {
  const used: string[] = []
  let unknown: string | null = null
  const filled = pattern.replace(/:([a-z_]+)/g, (match, name: string) => {
    const known = [name, name.replace(/_$/, '')].find(candidate => Object.hasOwn(tokens, candidate))
    if (known === undefined) {
      unknown ??= name
      return match
    }
    used.push(known)
    return escapePath(tokens[known]!) + name.slice(known.length)
  })
  if (unknown !== null) return { unknown }
  return {
    path: `/${filled}`
      .replaceAll('..', '/')
      .replaceAll('./', '')
      .replace(/\/{2,}/g, '/'),
    used,
  }
}

export function dateTokens(date: WrittenDate): Tokens {
  const two = (value: number) => String(value).padStart(2, '0')
  const { year, month, day } = date
  const iso = isoWeek(date)
  return {
    year: String(year).padStart(4, '0'),
    short_year: two(year % 100),
    month: two(month),
    i_month: String(month),
    short_month: monthName(date).slice(0, 3),
    long_month: monthName(date),
    day: two(day),
    i_day: String(day),
    y_day: String(dayOfYear(date)).padStart(3, '0'),
    short_day: dayName(date).slice(0, 3),
    long_day: dayName(date),
    week: two(iso.week),
    w_year: String(iso.year),
    w_day: String(dayOfWeek(date) || 7),
    hour: two(date.hour),
    minute: two(date.minute),
    second: two(date.second),
  }
}

const dateNames = new Set(
  Object.keys(
    dateTokens({
      year: 1,
      month: 1,
      day: 1,
      hour: 0,
      minute: 0,
      second: 0,
      exact: 'day',
      offset: null,
    }),
  ),
)

export function isDateToken(name: string): boolean {
  return dateNames.has(name)
}
