import { isNode, LineCounter, parseDocument } from 'yaml'
import * as z from 'zod'
import type { Config } from '../domain.ts'
import { sayYamlError } from '../formats/yaml-words.ts'
import { defaultConfig } from './default-config.ts'
import { type ConfigProblem, UserError } from './errors.ts'
import { judgePermalink } from './judge-permalink.ts'
import { otherWords } from './other-words.ts'
import { configSchema, schemaFor } from './schema.ts'
import {
  changeIt,
  type Known,
  type Mistake,
  show,
  unknownKey,
  unknownNames,
} from './unknown-names.ts'

/**
 * The config file → Config. All mistakes are told at once.
 * @throws UserError `config` with file, line, path, what was found and expected, and the fix
 */
export function readConfig(file: string, text: string, known: Known): Config {
  const lines = new LineCounter()
  const doc = parseDocument(text, {
    lineCounter: lines,
    maxAliasCount: 50,
    // A picture of each error costs the length of the file.
    prettyErrors: false,
    // With “silent”, a second document is no mistake.
    logLevel: 'error',
  } as never)
  if (doc.errors.length > 0) throw brokenYaml(file, text, doc, lines)
  const values = valuesOf(doc, file)
  // It is read once, which is less than to compile the schema takes.
  const parsed = schemaFor(Object.keys(values as object)).safeParse(values, { jitless: true })
  const mistakes = [
    ...(parsed.error?.issues ?? []).flatMap(issue => problemsOf(issue, values, [])),
    ...unknownNames(values, known),
    ...siteMistakes(values),
  ]
  if (mistakes.length > 0) throw refused(file, mistakes, at => lineOf(doc, lines, at))
  return { ...defaultConfig, ...parsed.data } as Config
}

function refused(
  file: string,
  mistakes: readonly Mistake[],
  lineAt: (path: readonly PropertyKey[]) => number,
): UserError {
  const all = mistakes.map(({ at, ...rest }) => ({
    file,
    line: lineAt(at),
    path: at.join('.') || 'the file',
    ...rest,
  }))
  // What the schema says of a place goes before what else is wrong with it.
  const problems = all
    .filter(({ path }, i) => all.findIndex(other => other.path === path) === i)
    .sort((a, b) => a.line - b.line)
  const count = problems.length === 1 ? 'a mistake' : `${problems.length} mistakes`
  return new UserError('config', `The config file has ${count}.`, problems)
}

/** After so many, the rest mostly follows from them. */
const mostBroken = 10

function brokenYaml(
  file: string,
  text: string,
  { errors }: ReturnType<typeof parseDocument>,
  lines: LineCounter,
): UserError {
  const problems = errors.map((error): ConfigProblem => {
    const { message, fix } = sayYamlError(error, text)
    return {
      file,
      line: lines.linePos(error.pos[0]).line || 1,
      path: 'YAML',
      found: message.charAt(0).toLowerCase() + message.slice(1),
      expected: 'valid YAML',
      fix: `${fix}.`,
    }
  })
  const told = problems.filter(({ line }, i) => problems[i - 1]?.line !== line)
  return new UserError('config', 'The config file cannot be read.', told.slice(0, mostBroken))
}

function siteMistakes(values: unknown): Mistake[] {
  const { permalink, url, root } = ((values as { site?: unknown }).site ?? {}) as Record<
    string,
    unknown
  >
  const site = typeof url === 'string' && URL.canParse(url) ? url : undefined
  const misjudged = typeof permalink === 'string' ? judgePermalink(permalink, site) : null
  return [
    ...(misjudged === null
      ? []
      : [{ at: ['site', 'permalink'], found: show(permalink), ...misjudged }]),
    ...(typeof root === 'string' && outside.test(root)
      ? [{ at: ['site', 'root'], found: show(root), ...aFolder }]
      : []),
  ]
}

/** A way up, or another disk. */
const outside = /^[a-z]:|(?:^|[\\/])\.\.(?:[\\/]|$)/i
const aFolder = {
  expected: 'a folder of the repository, seen from its top',
  fix: 'Write “site”, for instance, or leave it out.',
}

/** A key without a value is left out, as if it were not there. @throws UserError for an alias of nothing */
function valuesOf(doc: ReturnType<typeof parseDocument>, file: string): unknown {
  try {
    const values: unknown = doc.toJS({ maxAliasCount: 50 }) ?? {}
    if (typeof values !== 'object' || Array.isArray(values)) return values
    return Object.fromEntries(
      Object.entries(values as object).filter(([, value]) => value !== null),
    )
  } catch (error) {
    throw new UserError('config', 'The config file cannot be read.', [
      {
        file,
        line: 1,
        path: 'YAML',
        found: firstLine(error instanceof Error ? error.message : String(error)),
        expected: 'plain values',
        fix: 'Put quotes around a value that begins with *, a glob for instance.',
      },
    ])
  }
}

function problemsOf(
  issue: z.core.$ZodIssue,
  values: unknown,
  above: readonly PropertyKey[],
): Mistake[] {
  const at = [...above, ...issue.path]
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(key => inOtherWords(unknownKey([...at, key], key, keysAt(at))))
  }
  if (issue.code === 'invalid_union') {
    const best = issue.errors.find(list =>
      list.some(inner => inner.path.length > 0 || inner.code === 'unrecognized_keys'),
    )
    if (best !== undefined) return best.flatMap(inner => problemsOf(inner, values, at))
  }
  const fix = at.length === 0 ? 'Write keys and values.' : changeIt(at)
  const mistake = { at, found: show(valueAt(values, at)), expected: expectation(issue), fix }
  return [inOtherWords(mistake)]
}

function inOtherWords(mistake: Mistake): Mistake {
  const fix = otherWords(mistake.at.join('.'))
  return fix === undefined ? mistake : { ...mistake, fix }
}

function keysAt(path: readonly PropertyKey[]): string[] {
  let schema: unknown = z.toJSONSchema(configSchema(), { io: 'input', unrepresentable: 'any' })
  for (const key of path) schema = child(schema, key)
  return Object.keys((properties(schema) ?? {}) as object)
}
function child(schema: unknown, key: PropertyKey): unknown {
  if (typeof key === 'number') return (schema as { items?: unknown } | undefined)?.items
  const found = properties(schema) as Record<PropertyKey, unknown> | undefined
  return found?.[key]
}
function properties(schema: unknown): unknown {
  const { properties: own, anyOf } = (schema ?? {}) as {
    properties?: object
    anyOf?: { properties?: object }[]
  }
  return own ?? anyOf?.find(option => option.properties !== undefined)?.properties
}

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_union')
    return issue.errors
      .map(([inner]) => (inner === undefined ? '' : expectation(inner)))
      .join(' or ')
  if (issue.code === 'invalid_value') return `one of ${issue.values.map(String).join(', ')}`
  if (issue.code === 'invalid_type') return names[issue.expected] ?? issue.expected
  // A pattern has a message of its own.
  if (issue.code === 'invalid_format') return formats[issue.format] ?? firstLine(issue.message)
  if (issue.code === 'invalid_key' && issue.issues[0] !== undefined)
    return expectation(issue.issues[0])
  if (issue.code === 'too_small') return `at least ${issue.minimum}${charactersOf(issue)}`
  if (issue.code === 'too_big') return `at most ${issue.maximum}${charactersOf(issue)}`
  return firstLine(issue.message)
}
function charactersOf({ origin }: { readonly origin: string }): string {
  return origin === 'string' ? ' characters' : ''
}
const names: Record<string, string> = {
  string: 'text',
  array: 'a list',
  object: 'keys and values',
  record: 'keys and values',
  boolean: 'true or false',
  number: 'a number',
  int: 'a whole number',
}
const formats: Record<string, string> = {
  url: 'an address such as https://example.com',
  date: 'a day such as 2026-11-22',
}

function valueAt(values: unknown, path: readonly PropertyKey[]): unknown {
  let value = values
  for (const key of path) value = (value as Record<PropertyKey, unknown> | undefined)?.[key]
  return value
}
function firstLine(text: string): string {
  return text.split('\n')[0]?.replace(/[:.]\s*$/, '') ?? text
}

function lineOf(
  doc: ReturnType<typeof parseDocument>,
  lines: LineCounter,
  path: readonly PropertyKey[],
): number {
  for (let end = path.length; end > 0; end--) {
    const node = doc.getIn(path.slice(0, end), true)
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
  }
  return 1
}
