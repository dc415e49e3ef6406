import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type YAMLError,
} from 'yaml'
import type { Place, Problem } from '../domain.ts'
import { bare, maxDepth, nothingRead, type Reading } from './reading.ts'
import { readPlainYaml } from './yaml-plain.ts'
import { sayYamlError } from './yaml-words.ts'

/** Aliases that are followed in one block: an alias bomb of 430 bytes would make 10^8 values. */
const maxAliasCount = 50
/** A block with more is not mended by quotation marks around three lines. */
const maxErrors = 100

/**
 * A block of YAML 1.2 (core schema, no merge keys) → its values, as written: dates stay strings, a
 * number that does not print as it was written (`1.10`, `010`) stays a string. Never throws.
 * @param firstLine the line of the file on which the block begins
 */
export function readYaml(block: string, firstLine = 1): Reading {
  return readPlainYaml(block, firstLine) ?? readAnyYaml(block, firstLine)
}

/** The same through the whole parser, whatever the block holds. */
export function readAnyYaml(block: string, firstLine = 1): Reading {
  try {
    const work = open(block, firstLine)
    if (work.problems.length === 0) return read(work)
    const repaired = repair(work)
    const again = repaired === null ? work : open(repaired, firstLine)
    return { ...read(again.problems.length === 0 ? again : work), problems: work.problems }
  } catch {
    // Thousands of nested brackets overflow the parser's stack.
    return nothingRead(nestedTooDeep(firstLine))
  }
}

function open(block: string, firstLine: number): Work {
  const counter = new LineCounter()
  const placeAt = (offset: number): Place => {
    const { line, col } = counter.linePos(offset)
    return { line: line + firstLine - 1, column: col }
  }
  const doc = withoutTraces(() =>
    parseDocument(block, {
      schema: 'core',
      merge: false,
      uniqueKeys: false,
      prettyErrors: false,
      lineCounter: counter,
      logLevel: 'silent',
    }),
  )
  if (doc.errors.some(error => error.message.includes('call stack'))) throw new RangeError()
  const problems = doc.errors
    .map(error => problemOf(error, placeAt(error.pos[0]), block))
    .filter((problem, at, all) => all[at - 1]?.place?.line !== problem.place?.line)
    .slice(0, 3)
  return { block, firstLine, doc, placeAt, problems, tolerated: [], aliases: 0 }
}

/** The parser makes an error of every other quotation mark, and the trace of each takes its time. */
function withoutTraces<T>(work: () => T): T {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return work()
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

/** The block with the values of broken `name: value` lines in quotation marks; null if none is. */
function repair({ block, firstLine, problems, doc }: Work): string | null {
  if (doc.errors.length > maxErrors) return null
  const lines = block.split('\n')
  const broken = new Set(problems.map(problem => (problem.place?.line ?? 0) - firstLine))
  let found = false
  for (const at of broken) {
    const match = lines[at]?.match(/^([\w-]+):[ \t]+(\S.*)$/)
    if (!match) continue
    const value = match[2]!.trim().replace(/^(["'])(.*)\1$/, '$2')
    lines[at] = `${match[1]}: '${value.replaceAll("'", "''")}'`
    found = true
  }
  return found ? lines.join('\n') : null
}

interface Work {
  readonly block: string
  readonly firstLine: number
  readonly doc: ReturnType<typeof parseDocument>
  readonly placeAt: (offset: number) => Place
  readonly problems: Problem[]
  readonly tolerated: Problem[]
  aliases: number
}

function read(work: Work): Reading {
  const { contents } = work.doc
  const places = bare<Place>()
  if (contents === null || (isScalar(contents) && contents.value === null)) {
    return { values: bare(), places, problems: work.problems, tolerated: [] }
  }
  if (!isMap(contents)) {
    const place = work.placeAt(contents.range?.[0] ?? 0)
    const problem = {
      message: 'The frontmatter holds no fields of the form “name: value”',
      fix: 'Write one field on each line, `title: …` for instance',
      place,
    }
    return {
      values: bare(),
      places,
      problems: work.problems.length > 0 ? work.problems : [problem],
      tolerated: [],
    }
  }
  for (const pair of contents.items) {
    const key = keyOf(pair)
    if (key !== null) places[key] ??= { ...work.placeAt(startOf(pair.key)), field: key }
  }
  const values = mapOf(contents.items, work, 0)
  return { values, places, problems: work.problems, tolerated: work.tolerated }
}

function plainOf(node: unknown, work: Work, depth: number): unknown {
  if (isScalar(node)) return scalar(node.value, node.source)
  if (depth > maxDepth) return undefined
  if (isAlias(node)) {
    work.aliases += 1
    if (work.aliases === maxAliasCount + 1)
      work.problems.push(tooManyAliases(work.placeAt(startOf(node))))
    return work.aliases > maxAliasCount
      ? undefined
      : plainOf(node.resolve(work.doc), work, depth + 1)
  }
  if (isSeq(node)) return node.items.map(item => plainOf(item, work, depth + 1))
  if (!isMap(node)) return null
  // `title: {{ page.title }}` is a map whose key is a map: a template, meant as text.
  if (node.items.some(pair => isCollection(pair.key))) return sourceOf(node, work.block)
  return mapOf(node.items, work, depth)
}

function mapOf(pairs: readonly Pair[], work: Work, depth: number): Record<string, unknown> {
  const values = bare<unknown>()
  const firstLines = new Map<string, number>()
  for (const pair of pairs) {
    const key = keyOf(pair)
    if (key === null) continue
    const place = work.placeAt(startOf(pair.key))
    const before = firstLines.get(key)
    if (before === undefined) firstLines.set(key, place.line)
    else if (work.aliases === 0) work.tolerated.push(twice(key, before, place))
    values[key] = plainOf(pair.value, work, depth + 1)
  }
  return values
}

function keyOf(pair: Pair): string | null {
  return isScalar(pair.key) ? (pair.key.source ?? String(pair.key.value)) : null
}

function scalar(value: unknown, source: string | undefined): unknown {
  if (typeof value === 'number' && source !== undefined && String(value) !== source) return source
  return typeof value === 'bigint' ? String(value) : value
}

function sourceOf(node: Node, block: string): string {
  return block.slice(node.range?.[0], node.range?.[1]).trim()
}

function startOf(node: unknown): number {
  return (node as Node | null)?.range?.[0] ?? 0
}

function twice(key: string, line: number, place: Place): Problem {
  return {
    message: `“${key}” stands twice, first on line ${line}; most generators take the last one, some stop`,
    fix: `Delete one of the two “${key}”`,
    place: { ...place, field: key },
  }
}

function tooManyAliases(place: Place): Problem {
  return {
    message: `More than ${maxAliasCount} aliases (\`*name\`) are used; the rest is not read`,
    fix: 'Write the values out',
    place,
  }
}

function nestedTooDeep(line: number): Problem {
  return {
    message: 'The values are nested too deeply to be read',
    fix: 'Write a flat list of fields',
    place: { line },
  }
}

function problemOf(error: YAMLError, place: Place, block: string): Problem {
  return { ...sayYamlError(error, block), place }
}
