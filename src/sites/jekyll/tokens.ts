import {
  dayName,
  dayOfWeek,
  dayOfYear,
  isoWeek,
  monthName,
  type WrittenDate,
} from '../../formats/written-date.ts'
import { escapePath } from './slug.ts'

/** What stands for a `:name` of a permalink; undefined where the name is not known. */
export type Tokens = (name: string) => string | undefined

export type Expanded =
  | { readonly path: string; readonly used: readonly string[] }
  | { readonly unknown: string }

/** `:title_` is `:title` before an underscore, as Jekyll reads it. */
export function expand(pattern: string, tokens: Tokens): Expanded {
  const used: string[] = []
  let unknown: string | null = null
  const filled = pattern.replace(/:([a-z_]+)/g, (match, name: string) => {
    for (const known of [name, name.replace(/_$/, '')]) {
      const value = tokens(known)
      if (value === undefined) continue
      used.push(known)
      return escapePath(value) + name.slice(known.length)
    }
    unknown ??= name
    return match
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

const two = (value: number) => String(value).padStart(2, '0')

const dateTokens: Readonly<Record<string, (date: WrittenDate) => string>> = {
  year: ({ year }) => String(year).padStart(4, '0'),
  short_year: ({ year }) => two(year % 100),
  month: ({ month }) => two(month),
  i_month: ({ month }) => String(month),
  short_month: date => monthName(date).slice(0, 3),
  long_month: monthName,
  day: ({ day }) => two(day),
  i_day: ({ day }) => String(day),
  y_day: date => String(dayOfYear(date)).padStart(3, '0'),
  short_day: date => dayName(date).slice(0, 3),
  long_day: dayName,
  week: date => two(isoWeek(date).week),
  w_year: date => String(isoWeek(date).year),
  w_day: date => String(dayOfWeek(date) || 7),
  hour: ({ hour }) => two(hour),
  minute: ({ minute }) => two(minute),
  second: ({ second }) => two(second),
}

export function isDateToken(name: string): boolean {
  return Object.hasOwn(dateTokens, name)
}

export function dateToken(name: string, date: WrittenDate | null): string | undefined {
  return date !== null && isDateToken(name) ? dateTokens[name]!(date) : undefined
}
