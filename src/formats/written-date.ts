/** A date as people write it, not moved to any time zone. */
export interface WrittenDate {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
  /** `day` for a date alone, `minute` or `second` for how exact its time is. */
  readonly exact: 'day' | 'minute' | 'second'
  /** Minutes east of UTC; null when no zone stands there. */
  readonly offset: number | null
}

const numeric =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:(?:[Tt]|\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?)?\s*(Z|UTC|GMT|[-+]\d{2}(?::?\d{2})?)?(?!\d)/i
const named =
  /^(?:[a-z]{3,9},?\s+)?(?:(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})\.?,?|([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?)\s+(\d{4})\b/i
const monthNames = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
]

/** `2024-05-01 10:00:00 -0800`, `2024-5-1`, `May 1, 2024`; null when it is no date of the calendar. */
export function readDate(written: string): WrittenDate | null {
  const text = written.trim()
  const match = text.match(numeric)
  if (match === null) return readNamed(text)
  const [, year, month, day, hour, minute, second, zone] = match
  const exact = hour === undefined ? 'day' : second === undefined ? 'minute' : 'second'
  return checked({
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: Number(hour ?? 0),
    minute: Number(minute ?? 0),
    second: Number(second ?? 0),
    exact,
    offset: zone === undefined ? null : offsetOf(zone),
  })
}

function readNamed(text: string): WrittenDate | null {
  const match = text.match(named)
  if (match === null) return null
  const name = (match[2] ?? match[3] ?? '').slice(0, 3).toLowerCase()
  const day = Number(match[1] ?? match[4])
  const midnight = { hour: 0, minute: 0, second: 0, exact: 'day', offset: null } as const
  return checked({ year: Number(match[5]), month: monthNames.indexOf(name) + 1, day, ...midnight })
}

function checked(date: WrittenDate): WrittenDate | null {
  const { year, month, day, hour, minute } = date
  if (month < 1 || month > 12 || hour > 24 || minute > 59) return null
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate() ? date : null
}

function offsetOf(zone: string): number {
  const match = zone.match(/^([-+])(\d{2}):?(\d{2})?$/)
  if (match === null) return 0
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0)
  return match[1] === '-' ? -minutes : minutes
}

/** The same moment on the clocks of a time zone (IANA name); null when nobody knows that zone. */
export function inZone(date: WrittenDate, zone: string): WrittenDate | null {
  const { year, month, day, hour, minute, second, offset } = date
  const moment = Date.UTC(year, month - 1, day, hour, minute, second) - (offset ?? 0) * 60_000
  if (zone === 'UTC') return { ...date, ...inUtc(new Date(moment)), offset: null }
  try {
    const format = clockOf(zone)
    const parts = new Map(format.formatToParts(moment).map(part => [part.type, Number(part.value)]))
    const at = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0
    return {
      ...date,
      year: at('year'),
      month: at('month'),
      day: at('day'),
      hour: at('hour'),
      minute: at('minute'),
      second: at('second'),
      offset: null,
    }
  } catch {
    return null
  }
}

function inUtc(moment: Date) {
  return {
    year: moment.getUTCFullYear(),
    month: moment.getUTCMonth() + 1,
    day: moment.getUTCDate(),
    hour: moment.getUTCHours(),
    minute: moment.getUTCMinutes(),
    second: moment.getUTCSeconds(),
  }
}

const clocks = new Map<string, Intl.DateTimeFormat>()

/** Making one costs more than a hundred readings; a blog has one or two. Throws for unknown zones. */
function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone)
  if (known !== undefined) return known
  const clock = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  if (clocks.size < 50) clocks.set(zone, clock)
  return clock
}

/** 1 to 366. */
export function dayOfYear({ year, month, day }: WrittenDate): number {
  return (Date.UTC(year, month - 1, day) - Date.UTC(year, 0, 0)) / 86_400_000
}

/** 0 is Sunday. */
export function dayOfWeek({ year, month, day }: WrittenDate): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay()
}

/** ISO 8601 week and the year it belongs to. */
export function isoWeek(date: WrittenDate): { readonly year: number; readonly week: number } {
  const thursday = new Date(Date.UTC(date.year, date.month - 1, date.day))
  thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7))
  const year = thursday.getUTCFullYear()
  return {
    year,
    week: Math.ceil(((thursday.getTime() - Date.UTC(year, 0, 1)) / 86_400_000 + 1) / 7),
  }
}

const months =
  'January February March April May June July August September October November December'
const days = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'

/** English, as generators print it. */
export function monthName({ month }: WrittenDate): string {
  return months.split(' ')[month - 1]!
}
export function dayName(date: WrittenDate): string {
  return days.split(' ')[dayOfWeek(date)]!
}
