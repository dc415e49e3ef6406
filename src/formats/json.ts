import type { Place } from '../domain.ts'
import { bare, maxDepth, nothingRead, type Reading } from './reading.ts'

/**
 * A block of JSON, with or without its outer braces → its values. Never throws.
 * @param firstLine the line of the file on which the block begins
 */
export function readJson(block: string, firstLine = 1): Reading {
  const text = block.trimStart().startsWith('{') ? block : `{${block}}`
  try {
    const values: unknown = plain(JSON.parse(text), 0)
    if (typeof values !== 'object' || values === null) throw new SyntaxError('not an object')
    const record = values as Record<string, unknown>
    return {
      values: record,
      places: placesOf(block, record, firstLine),
      problems: [],
      tolerated: [],
    }
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    return nothingRead({
      message: `The JSON breaks here: ${said.replace(/ in JSON at position.*| \(line.*/s, '')}`,
      fix: 'Mend this line; names and text need double quotation marks, and no comma stands last',
      place: { line: firstLine + lineOf(said, text) },
    })
  }
}

/** Lines before the position that the parser names. */
function lineOf(said: string, text: string): number {
  const position = said.match(/at position (\d+)/)?.[1]
  if (position === undefined) return 0
  return text.slice(0, Number(position)).split('\n').length - 1
}

function plain(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (depth > maxDepth) return undefined
  if (Array.isArray(value)) return value.map(item => plain(item, depth + 1))
  const copy = bare<unknown>()
  for (const [key, item] of Object.entries(value)) copy[key] = plain(item, depth + 1)
  return copy
}

function placesOf(block: string, values: Readonly<Record<string, unknown>>, firstLine: number) {
  const places = bare<Place>()
  for (const [at, line] of block.split('\n').entries()) {
    for (const match of line.matchAll(/"([^"\\]*)"[ \t]*:/g)) {
      const field = match[1]!
      if (field in values)
        places[field] ??= { line: firstLine + at, column: match.index + 1, field }
    }
  }
  return places
}
