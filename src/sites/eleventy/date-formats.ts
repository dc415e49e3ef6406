import { dayOfYear, monthName, type WrittenDate } from '../../formats/written-date.ts'

const two = (value: number) => String(value).padStart(2, '0')

/** `%Y/%m/%d`, as Liquid writes dates; undefined for a part that is not known. */
export function strftime(date: WrittenDate, format: string): string | undefined {
  const parts: Readonly<Record<string, string>> = {
    Y: String(date.year),
    y: two(date.year % 100),
    m: two(date.month),
    '-m': String(date.month),
    d: two(date.day),
    '-d': String(date.day),
    e: String(date.day),
    B: monthName(date),
    b: monthName(date).slice(0, 3),
    j: String(dayOfYear(date)).padStart(3, '0'),
    H: two(date.hour),
    M: two(date.minute),
    S: two(date.second),
    F: `${date.year}-${two(date.month)}-${two(date.day)}`,
    '%': '%',
  }
  return filled(format, /%(-?\w|%)/g, parts)
}

/** `yyyy/LL/dd` of Luxon and date-fns, and `YYYY/MM/DD` of Moment and Day.js. */
export function written(date: WrittenDate, format: string): string | undefined {
  const parts: Readonly<Record<string, string>> = {
    ...both(date, ['yyyy', 'yy', 'LLLL', 'LLL', 'LL', 'L', 'dd', 'd']),
    ...both(date, ['YYYY', 'YY', 'MMMM', 'MMM', 'MM', 'M', 'DD', 'D']),
    y: String(date.year),
    HH: two(date.hour),
    mm: two(date.minute),
    ss: two(date.second),
  }
  return filled(format, /([a-zA-Z]+)/g, parts)
}

function both(date: WrittenDate, names: readonly string[]): Readonly<Record<string, string>> {
  const { year, month, day } = date
  const name = monthName(date)
  const texts = [year, two(year % 100), name, name.slice(0, 3), two(month), month, two(day), day]
  return Object.fromEntries(names.map((part, at) => [part, String(texts[at])]))
}

function filled(
  format: string,
  part: RegExp,
  parts: Readonly<Record<string, string>>,
): string | undefined {
  let known = true
  const text = format.replace(part, (_, name: string) => {
    if (!Object.hasOwn(parts, name)) known = false
    return parts[name] ?? ''
  })
  return known ? text : undefined
}
