import type { Frontmatter, Place } from '../domain.ts'
import { bare } from '../formats/reading.ts'
import { readDate } from '../formats/written-date.ts'

const field = /^([A-Za-z][\w-]{0,40}):(?:[ \t]+(.*))?$/
/** A value goes on in lines that are indented by four columns, as in Python-Markdown. */
const goesOn = /^(?: {4}|\t)[ \t]*(\S.*)$/
/** Lines of a head; a text whose first lines all hold colons is longer. */
const maxLines = 60

/** Each tells a post by itself. */
const telling = new Set(['title', 'slug', 'date'])
/** Names that Pelican and MultiMarkdown read; two of them make a head. */
const known = new Set(
  (
    'author authors category categories cover created description image keywords lang language ' +
    'layout meta modified save_as status subtitle summary tags template translation updated url'
  ).split(' '),
)

export interface Headers {
  readonly frontmatter: Frontmatter
  /** Lines that it takes, without the blank one below it. */
  readonly lines: number
  /** UTF-16 units that it takes. */
  readonly length: number
}

/**
 * `Title: …` lines on top of a text, up to the first blank line, as Pelican, Python-Markdown and
 * MultiMarkdown read them; null where they are ordinary text, `Note: this is old` for instance.
 */
export function readHeaders(text: string): Headers | null {
  const values = bare<unknown>()
  const places = bare<Place>()
  let last: string | null = null
  let lines = 0
  let length = 0
  for (const line of linesOf(text)) {
    if (line.trim() === '') break
    if (lines >= maxLines) return null
    const match = field.exec(line)
    const more = match === null && last !== null ? goesOn.exec(line) : null
    if (match !== null) {
      last = match[1]!
      if (!(last in values)) places[last] = { line: lines + 1, column: 1, field: last }
      values[last] ??= (match[2] ?? '').trim()
    } else if (more !== null && last !== null) {
      values[last] = `${String(values[last])} ${more[1]!.trim()}`.trim()
    } else return null
    lines += 1
    length += line.length + 1
  }
  if (!isHead(values)) return null
  return {
    frontmatter: { dialect: 'headers', values, places, problems: [], tolerated: [] },
    lines,
    length,
  }
}

function isHead(values: Readonly<Record<string, unknown>>): boolean {
  const names = Object.keys(values).map(name => name.toLowerCase())
  if (!names.some(name => telling.has(name) || known.has(name))) return false
  const date = Object.entries(values).find(([name]) => name.toLowerCase() === 'date')?.[1]
  if (date !== undefined && readDate(String(date)) === null) return false
  return names.some(name => telling.has(name)) || names.filter(name => known.has(name)).length >= 2
}

function* linesOf(text: string): Generator<string> {
  let start = 0
  while (start <= text.length) {
    const found = text.indexOf('\n', start)
    const end = found === -1 ? text.length : found
    yield text.slice(start, end)
    start = end + 1
  }
}
