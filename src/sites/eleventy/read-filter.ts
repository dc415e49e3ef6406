import {
  type Call,
  isCall,
  isJoined,
  isMap,
  isPattern,
  isReference,
  type Literal,
  type Returned,
} from '../../formats/literal.ts'
import type { WrittenDate } from '../../formats/written-date.ts'
import { written } from './date-formats.ts'
import { slugify } from './slug.ts'
import type { Value } from './template.ts'

type Names = ReadonlyMap<string, Value>

/**
 * What a filter of the blog makes of a value, told from its text: a few methods of dates and texts
 * that every reader would understand. It is never run; undefined for anything else.
 */
export function readFilter(
  filter: Returned,
  value: Value,
  args: readonly string[],
): Value | undefined {
  const names = new Map(
    filter.params.flatMap((name, at) => {
      const given = at === 0 ? value : args[at - 1]
      return given === undefined ? [] : [[name, given] as const]
    }),
  )
  return told(filter.returns, names)
}

function told(made: Literal, names: Names): Value | undefined {
  if (typeof made === 'string') return made
  if (typeof made === 'number') return String(made)
  if (isReference(made)) return made.path.length === 0 ? names.get(made.name) : undefined
  if (isJoined(made)) {
    const parts = made.parts.map(part => told(part, names))
    return parts.every(part => typeof part === 'string') ? parts.join('') : undefined
  }
  return isCall(made) ? valueOfCall(made, names) : undefined
}

const dates =
  /^(?:Date|DateTime\.fromJSDate|DateTime\.fromISO|moment|moment\.utc|dayjs|dayjs\.utc|luxon\.DateTime\.fromJSDate)$/
const formats = /^(?:format|formatDate|dateFns\.format)$/

function valueOfCall(call: Call, names: Names): Value | undefined {
  const [first, second] = call.args
  if (call.on === undefined && dates.test(call.call)) {
    const zone = isMap(second) ? second.get('zone') : 'utc'
    const date = told(first, names)
    return /^utc$/i.test(String(zone)) && typeof date !== 'string' ? date : undefined
  }
  if (call.on === undefined && formats.test(call.call)) {
    const date = told(first, names)
    return typeof date === 'object' && typeof second === 'string'
      ? written(date, second)
      : undefined
  }
  if (call.call === 'slugify' && call.on === undefined) {
    const text = told(first, names)
    return typeof text === 'string' && call.args.length === 1 ? slugify(text) : undefined
  }
  const dot = call.call.indexOf('.')
  const name = dot < 0 ? null : call.call.slice(0, dot)
  const on = name === null ? told(call.on, names) : names.get(name)
  const method = call.call.slice(dot + 1)
  if (on === undefined || method.includes('.')) return undefined
  return typeof on === 'string' ? ofText(on, method, call.args) : ofDate(on, method, call.args)
}

function ofDate(date: WrittenDate, method: string, [first]: readonly Literal[]): Value | undefined {
  const two = (value: number) => String(value).padStart(2, '0')
  const day = `${String(date.year).padStart(4, '0')}-${two(date.month)}-${two(date.day)}`
  const time = `${two(date.hour)}:${two(date.minute)}:${two(date.second)}`
  switch (method) {
    case 'toISOString':
    case 'toJSON':
      return `${day}T${time}.000Z`
    case 'toISODate':
      return day
    case 'getUTCFullYear':
    case 'getFullYear':
      return String(date.year)
    case 'toFormat':
    case 'format':
      return typeof first === 'string' ? written(date, first) : undefined
    case 'utc':
    case 'toUTC':
    case 'toJSDate':
      return date
    case 'setZone':
      return first === 'utc' || first === 'UTC' ? date : undefined
    default:
      return undefined
  }
}

function ofText(text: string, method: string, args: readonly Literal[]): Value | undefined {
  const [first, second] = args
  const number = (value: Literal) => (typeof value === 'number' ? value : undefined)
  switch (method) {
    case 'slice':
    case 'substring':
      return args.every(arg => typeof arg === 'number')
        ? text[method](number(first) ?? 0, number(second))
        : undefined
    case 'toLowerCase':
    case 'toUpperCase':
    case 'trim':
    case 'toString':
      return args.length === 0 ? text[method]() : undefined
    case 'replace':
    case 'replaceAll':
      return typeof second === 'string' ? replaced(text, method, first, second) : undefined
    default:
      return undefined
  }
}

/** Of patterns only the simple ones, which cannot take long. */
function replaced(
  text: string,
  method: 'replace' | 'replaceAll',
  from: Literal,
  to: string,
): string | undefined {
  if (typeof from === 'string') return text[method](from, () => to)
  if (!isPattern(from) || !/^(?:[^()[\]{}*+?|]|\\[-/.\]])+$/.test(from.pattern)) return undefined
  try {
    return text.replace(new RegExp(from.pattern, from.flags), () => to)
  } catch {
    return undefined
  }
}
