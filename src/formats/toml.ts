import { parse, TomlDate, TomlError } from 'smol-toml'
import type { Place } from '../domain.ts'
import { bare, maxDepth, nothingRead, type Reading } from './reading.ts'

/**
 * A block of TOML → its values; dates as ISO strings with the offset as written. Never throws.
 * @param firstLine the line of the file on which the block begins
 */
export function readToml(block: string, firstLine = 1): Reading {
  try {
    const values = plain(parse(block), 0) as Record<string, unknown>
    return { values, places: placesOf(block, values, firstLine), problems: [], tolerated: [] }
  } catch (error) {
    if (!(error instanceof TomlError))
      return nothingRead({ ...broken('nested too deeply'), place: { line: firstLine } })
    const said = error.message.split('\n', 1)[0]!.replace(/^Invalid TOML document: /, '')
    return nothingRead({
      ...broken(said),
      place: { line: firstLine + error.line - 1, column: error.column },
    })
  }
}

function broken(said: string) {
  return {
    message: `The TOML breaks here: ${said}`,
    fix: 'Mend this line; text and dates with words need quotation marks in TOML',
  }
}

function plain(value: unknown, depth: number): unknown {
  if (value instanceof TomlDate) return value.toISOString()
  if (typeof value === 'bigint') return String(value)
  if (typeof value !== 'object' || value === null) return value
  if (depth > maxDepth) return undefined
  if (Array.isArray(value)) return value.map(item => plain(item, depth + 1))
  const copy = bare<unknown>()
  for (const [key, item] of Object.entries(value)) copy[key] = plain(item, depth + 1)
  return copy
}

const key = /^[ \t]*(?:([\w-]+)|"([^"\\]*)"|'([^']*)')[ \t]*[.=]/
const table = /^[ \t]*\[\[?[ \t]*(?:([\w-]+)|"([^"\\]*)"|'([^']*)')/

/** Places of the names before the first table, and of the tables. */
function placesOf(block: string, values: Readonly<Record<string, unknown>>, firstLine: number) {
  const places = bare<Place>()
  let top = true
  for (const [at, line] of block.split('\n').entries()) {
    const header = line.match(table)
    const match = header ?? (top ? line.match(key) : null)
    if (header !== null) top = false
    const field = match?.[1] ?? match?.[2] ?? match?.[3]
    if (field === undefined || !(field in values)) continue
    places[field] ??= { line: firstLine + at, column: line.search(/\S/) + 1, field }
  }
  return places
}
