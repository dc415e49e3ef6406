import type { Post } from '../../domain.ts'
import { inZone, readDate, type WrittenDate } from '../../formats/written-date.ts'
import type { HexoSettings } from './settings.ts'

/** The date of a post on the clocks of the machine that builds. */
export interface Dated {
  readonly at: WrittenDate
  /** Seconds since 1970. */
  readonly seconds: number
  readonly doubt?: string
}

type Parts = Readonly<Record<string, string>>

/**
 * The frontmatter's date, else the one in the file's name; null when neither says one. With a
 * time zone in the settings, Hexo moves the date by what that zone differs from the machine's: a
 * build machine on UTC is taken for granted, and said where another one would show another day.
 */
export function dateOf(post: Post, parts: Parts, { timezone }: HexoSettings): Dated | null {
  const { date: written } = post.frontmatter.values
  const date = readDate(typeof written === 'string' ? written : '') ?? dateInName(parts)
  if (date === null) return null
  const { year, month, day, hour, minute, second, offset } = date
  const moment = Date.UTC(year, month - 1, day, hour, minute, second) - (offset ?? 0) * 60_000
  const zoned = timezone === null ? null : inZone(atMoment(moment), timezone)
  const shift = zoned === null ? 0 : momentOf(zoned) - moment
  const at = atMoment(moment - shift)
  const seconds = Math.floor((moment - shift) / 1000)
  if (shift === 0 || at.day === atMoment(moment).day) return { at, seconds }
  const doubt = `the day of its address depends on the clock of the machine that builds: the timezone of the settings is ${timezone}; write a time near noon`
  return { at, seconds, doubt }
}

function dateInName(parts: Parts): WrittenDate | null {
  const { year, month = parts.i_month, day = parts.i_day } = parts
  return year === undefined || month === undefined || day === undefined
    ? null
    : readDate(`${year}-${month}-${day}`)
}

function momentOf({ year, month, day, hour, minute, second }: WrittenDate): number {
  return Date.UTC(year, month - 1, day, hour, minute, second)
}

function atMoment(moment: number): WrittenDate {
  const at = new Date(moment)
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
    second: at.getUTCSeconds(),
    exact: 'second',
    offset: 0,
  }
}
