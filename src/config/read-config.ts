import { closest, distance } from 'fastest-levenshtein'
import { isNode, LineCounter, parseDocument } from 'yaml'
import * as z from 'zod'
import type { Config, Option, Options } from '../domain.ts'
import { defaultConfig } from './default-config.ts'
import { type ConfigProblem, UserError } from './errors.ts'
import { configSchema, schemaFor } from './schema.ts'

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
    logLevel: 'silent',
  } as never)
  const lineAt = (path: readonly PropertyKey[]) => lineOf(doc, lines, path)
  const broken = doc.errors[0]
  if (broken !== undefined) {
    throw new UserError('config', 'The config file cannot be read.', [
      {
        file,
        line: lines.linePos(broken.pos[0]).line || 1,
        path: 'YAML',
        found: firstLine(broken.message),
        expected: 'valid YAML',
        fix: 'Mend this line; quotes around the value often help.',
      },
    ])
  }
  const values = valuesOf(doc, file)
  // It is read once, which is less than to compile the schema takes.
  const parsed = schemaFor(Object.keys(values as object)).safeParse(values, { jitless: true })
  const config = { ...defaultConfig, ...parsed.data } as Config
  const problems = parsed.success
    ? unknownNames(config, known)
    : parsed.error.issues.flatMap(issue => problemsOf(issue, values, []))
  if (problems.length > 0) {
    const count = problems.length === 1 ? 'a mistake' : `${problems.length} mistakes`
    throw new UserError(
      'config',
      `The config file has ${count}.`,
      problems
        .map(({ at, ...rest }) => ({
          file,
          line: lineAt(at),
          path: at.join('.') || 'the file',
          ...rest,
        }))
        .sort((a, b) => a.line - b.line),
    )
  }
  return config
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

/** The ids that a config may name. */
export interface Known {
  readonly checks: Readonly<Record<string, Options>>
  readonly sources: readonly string[]
  /** Those of them that ask a server of one's choice. */
  readonly servers?: readonly string[]
  readonly generators: readonly string[]
}

type Mistake = Omit<ConfigProblem, 'file' | 'line' | 'path'> & {
  readonly at: readonly PropertyKey[]
}

function problemsOf(
  issue: z.core.$ZodIssue,
  values: unknown,
  above: readonly PropertyKey[],
): Mistake[] {
  const at = [...above, ...issue.path]
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(key => unknownKey([...at, key], key, keysAt(at)))
  }
  if (issue.code === 'invalid_union') {
    const best = issue.errors.find(list =>
      list.some(inner => inner.path.length > 0 || inner.code === 'unrecognized_keys'),
    )
    if (best !== undefined) return best.flatMap(inner => problemsOf(inner, values, at))
  }
  return [
    {
      at,
      found: show(valueAt(values, at)),
      expected: expectation(issue),
      fix: at.length === 0 ? 'Write keys and values.' : `Change or delete ${code(at)}.`,
    },
  ]
}

function unknownNames(config: Config, known: Known): Mistake[] {
  const { generator } = config.site
  return [
    ...Object.keys(config.checks).flatMap(id => checkMistakes(id, config, known.checks)),
    ...Object.keys(config.sources.set)
      .filter(id => !known.sources.includes(id))
      .map(id => unknownKey(['sources', id], id, known.sources)),
    ...Object.entries(config.sources.set).flatMap(([id, value]) =>
      typeof value !== 'string' || known.servers?.includes(id) || !known.sources.includes(id)
        ? []
        : [serverless(id, value)],
    ),
    ...(generator === undefined || known.generators.includes(generator)
      ? []
      : [unknownKey(['site', 'generator'], generator, known.generators)]),
  ]
}

function serverless(id: string, value: string): Mistake {
  const fix = `It has one server; write “${id}: true”.`
  return { at: ['sources', id], found: show(value), expected: 'true or false', fix }
}

function checkMistakes(
  id: string,
  { checks }: Pick<Config, 'checks'>,
  known: Readonly<Record<string, Options>>,
): Mistake[] {
  const options = Object.hasOwn(known, id) ? known[id] : undefined
  if (options === undefined) return [unknownKey(['checks', id], id, Object.keys(known))]
  return Object.entries(checks[id]!.options).flatMap(([name, value]) => {
    const at = ['checks', id, name]
    const option = Object.hasOwn(options, name) ? options[name] : undefined
    if (option === undefined)
      return [unknownKey(at, name, ['severity', 'ignore', ...Object.keys(options)])]
    const expected = expectedOf(option)
    const fits = schemaOf(option).safeParse(value).success
    return fits ? [] : [{ at, found: show(value), expected, fix: `Change or delete ${code(at)}.` }]
  })
}

/** What an option of a check may be. */
export function schemaOf({ default: value, least = 0 }: Option): z.ZodType {
  if (typeof value === 'number') return z.number().min(least)
  return typeof value === 'boolean' ? z.boolean() : z.array(z.string())
}
function expectedOf({ default: value, least = 0 }: Option): string {
  if (typeof value === 'number') return `a number of at least ${least}`
  return typeof value === 'boolean' ? 'true or false' : 'a list of words'
}

function unknownKey(at: readonly PropertyKey[], found: string, keys: readonly string[]): Mistake {
  const nearest = keys.length === 0 ? undefined : closest(found, [...keys])
  const meant = nearest !== undefined && distance(found, nearest) <= Math.max(2, found.length / 3)
  return {
    at,
    found: `the unknown name “${found}”`,
    expected: keys.length > 12 && meant ? 'a known name' : `one of ${keys.join(', ')}`,
    fix: meant ? `Did you mean “${nearest}”?` : 'Delete it.',
  }
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
  if (issue.code === 'invalid_format') return formats[issue.format] ?? issue.format
  if (issue.code === 'too_small') return `at least ${issue.minimum}`
  if (issue.code === 'too_big') return `at most ${issue.maximum}`
  return firstLine(issue.message)
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
function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
function code(path: readonly PropertyKey[]): string {
  return `“${path.join('.')}”`
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
