import type { Place } from '../domain.ts'
import { bare, type Reading } from './reading.ts'

/** Tabs, controls, line separators and byte order marks are for the whole parser. */
const odd = /[^\n\x20-\x7E\u00A1-\u2027\u202A-\uFEFE\uFF00-\uFFFD]/
const pair = /^([A-Za-z_][\w-]{0,60}):(?: +(.*))?$/
const nested = /^( +)([A-Za-z_][\w-]{0,60}): +(.*)$/
const item = /^( *)- +(.*)$/
const singly = /^'(?:[^']|'')*'$/
/** Other escapes are for the whole parser. */
const doubly = /^"(?:[^"\\]|\\["\\])*"$/
/** What a plain scalar may begin with: signs have meanings of their own. */
const plainStart = /^[\p{L}\p{N}$(/]/u
const flowItem = /^(?:"[^"\\,]*"|'[^',]*'|[\p{L}\p{N}][\p{L}\p{N} ._+/-]*)$/u

/**
 * The YAML that most posts are written in: `name: value` on a line, a list or one map of the same
 * below a name. Ten times as fast as the whole parser, and the same in its answer; null where the
 * block holds anything else.
 */
export function readPlainYaml(block: string, firstLine: number): Reading | null {
  if (odd.test(block)) return null
  const lines = block.split('\n')
  const values = bare<unknown>()
  const places = bare<Place>()
  const anchors: Anchors = { values: new Map(), followed: 0 }
  let found = false
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!
    if (isNothing(line)) continue
    const match = pair.exec(line)
    if (match === null) return null
    const key = match[1]!
    if (key in values) return null
    const end = at + 1 + blockLength(lines, at + 1)
    const written = trimmed(match[2] ?? '')
    const value =
      end === at + 1
        ? fieldValue(written, anchors)
        : written === ''
          ? below(lines.slice(at + 1, end), anchors)
          : folded(written, lines.slice(at + 1, end))
    if (value === no) return null
    values[key] = value
    places[key] = { line: firstLine + at, column: 1, field: key }
    found = true
    at = end - 1
  }
  return found ? { values, places, problems: [], tolerated: [] } : null
}

/** Values by the names of their anchors, `&name value`; the last of a name counts. */
interface Anchors {
  readonly values: Map<string, unknown>
  followed: number
}
/** More are for the whole parser, which counts and refuses them. */
const maxFollowed = 50

/** The answer “not for me”, where null and undefined are values. */
const no = Symbol('not plain')

/** Blank lines are nothing only where no text goes on below them; `blockLength` looks past them. */
function isNothing(line: string): boolean {
  return line === '' || line.startsWith('#')
}

/** How many of the lines belong to the name above them: indented ones, and items of a list. */
function blockLength(lines: readonly string[], from: number): number {
  let length = 0
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at]!
    if (line.startsWith(' ') || line.startsWith('-')) length = at + 1 - from
    else if (!isNothing(line)) break
  }
  return length
}

/** A list, or a map, of scalars that are indented alike. */
function below(lines: readonly string[], anchors: Anchors): unknown {
  return item.test(lines[0]!) ? listOf(lines) : mapOf(lines, anchors)
}

/** Text that goes on in indented lines, as one line. */
function folded(first: string, more: readonly string[]): unknown {
  if (!more.every(line => line.startsWith(' '))) return no
  const parts = [first, ...more.map(trimmed)]
  return parts.every(isPlain) ? parts.join(' ') : no
}

function listOf(lines: readonly string[]): unknown {
  const values: unknown[] = []
  const indent = item.exec(lines[0]!)?.[1]
  for (const line of lines) {
    const match = item.exec(line)
    const value = match === null || match[1] !== indent ? no : scalarOf(trimmed(match[2]!))
    if (value === no) return no
    values.push(value)
  }
  return values
}

function mapOf(lines: readonly string[], anchors: Anchors): unknown {
  const values = bare<unknown>()
  const indent = nested.exec(lines[0]!)?.[1]
  for (const line of lines) {
    const match = nested.exec(line)
    if (match === null || match[1] !== indent || match[2]! in values) return no
    const value = fieldValue(trimmed(match[3]!), anchors)
    if (value === no || value === null) return no
    values[match[2]!] = value
  }
  return values
}

function fieldValue(text: string, anchors: Anchors): unknown {
  if (text === '') return null
  if (text.startsWith('*')) return follow(text.slice(1), anchors)
  const anchor = /^&([\w-]+) +(.+)$/.exec(text)
  if (anchor !== null) {
    const value = scalarOf(anchor[2]!)
    anchors.values.set(anchor[1]!, value)
    return value
  }
  return text.startsWith('[') ? flowOf(text) : scalarOf(text)
}

function follow(name: string, anchors: Anchors): unknown {
  anchors.followed += 1
  return anchors.followed > maxFollowed || !anchors.values.has(name) ? no : anchors.values.get(name)
}

function flowOf(text: string): unknown {
  if (!text.endsWith(']')) return no
  const inside = trimmed(text.slice(1, -1))
  if (inside === '') return []
  const values: unknown[] = []
  for (const part of inside.split(',')) {
    const written = trimmed(part)
    if (!flowItem.test(written)) return no
    values.push(scalarOf(written))
  }
  return values.includes(no) ? no : values
}

function scalarOf(text: string): unknown {
  if (text.startsWith("'")) return singly.test(text) ? text.slice(1, -1).replaceAll("''", "'") : no
  if (text.startsWith('"'))
    return doubly.test(text) ? text.slice(1, -1).replace(/\\(["\\])/g, '$1') : no
  if (!isPlain(text)) return no
  if (/^\d/.test(text)) {
    const number = Number(text)
    return String(number) === text ? number : text
  }
  const word = words.get(text)
  return word === undefined ? text : word
}

function isPlain(text: string): boolean {
  return (
    plainStart.test(text) && !text.includes(': ') && !text.includes(' #') && !text.endsWith(':')
  )
}

const words = new Map<string, boolean | null>([
  ...['true', 'True', 'TRUE'].map(word => [word, true] as const),
  ...['false', 'False', 'FALSE'].map(word => [word, false] as const),
  ...['null', 'Null', 'NULL'].map(word => [word, null] as const),
])

/** Spaces only: YAML keeps others. */
function trimmed(text: string): string {
  return text.startsWith(' ') || text.endsWith(' ') ? text.replace(/^ +| +$/g, '') : text
}
