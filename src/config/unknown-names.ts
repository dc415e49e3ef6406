import { closest, distance } from 'fastest-levenshtein'
import * as z from 'zod'
import type { Option, Options } from '../domain.ts'
import { sayList } from '../text/say.ts'
import type { ConfigProblem } from './errors.ts'

/** The ids and names that a config may use. */
export interface Known {
  readonly checks: Readonly<Record<string, Options>>
  readonly sources: readonly string[]
  /** Those of them that ask a server of one's choice. */
  readonly servers?: readonly string[]
  readonly generators: readonly string[]
  /** What a post may say of itself; undefined: nobody minds. */
  readonly fields?: readonly string[]
}

export type Mistake = Omit<ConfigProblem, 'file' | 'line' | 'path'> & {
  readonly at: readonly PropertyKey[]
}

/** The names in a config that nothing has, whatever else is wrong with it. @param values as written */
export function unknownNames(values: unknown, known: Known): Mistake[] {
  const { site, checks, sources, frontmatter } = isMap(values) ? values : {}
  const generator = isMap(site) ? site.generator : undefined
  return [
    ...entriesOf(checks).flatMap(([id, setting]) => checkMistakes(id, setting, known.checks)),
    ...namesOf(sources)
      .filter(({ id }) => !known.sources.includes(id))
      .map(({ at, id }) => unknownKey(at, id, known.sources)),
    ...entriesOf(sources).flatMap(([id, value]) => serverMistakes(id, value, known)),
    ...entriesOf(frontmatter)
      .filter(([name]) => known.fields?.includes(name) === false)
      .map(([name]) => unknownKey(['frontmatter', name], name, known.fields ?? [])),
    ...(typeof generator !== 'string' || known.generators.includes(generator)
      ? []
      : [unknownKey(['site', 'generator'], generator, known.generators)]),
  ]
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
function entriesOf(value: unknown): [string, unknown][] {
  return isMap(value) ? Object.entries(value) : []
}

/** Of a list or a map of sources. */
function namesOf(sources: unknown): { readonly at: PropertyKey[]; readonly id: string }[] {
  if (!Array.isArray(sources))
    return entriesOf(sources).map(([id]) => ({ at: ['sources', id], id }))
  return sources.flatMap((id, i) => (typeof id === 'string' ? [{ at: ['sources', i], id }] : []))
}

function serverMistakes(id: string, value: unknown, { sources, servers = [] }: Known): Mistake[] {
  if (typeof value !== 'string' || servers.includes(id) || !sources.includes(id)) return []
  const fix = `It has one server; write “${id}: true”.`
  return [{ at: ['sources', id], found: show(value), expected: 'true or false', fix }]
}

function checkMistakes(
  id: string,
  setting: unknown,
  known: Readonly<Record<string, Options>>,
): Mistake[] {
  const options = Object.hasOwn(known, id) ? known[id] : undefined
  if (options === undefined) return [unknownKey(['checks', id], id, Object.keys(known))]
  const ours = ['severity', 'ignore']
  return entriesOf(setting).flatMap(([name, value]) => {
    if (ours.includes(name)) return []
    const at = ['checks', id, name]
    const option = Object.hasOwn(options, name) ? options[name] : undefined
    if (option === undefined) return [unknownKey(at, name, [...ours, ...Object.keys(options)])]
    const expected = expectedOf(option)
    const fits = schemaOf(option).safeParse(value).success
    return fits ? [] : [{ at, found: show(value), expected, fix: changeIt(at) }]
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

/** More names than these are not all told. */
const fewNames = 12

export function unknownKey(
  at: readonly PropertyKey[],
  found: string,
  keys: readonly string[],
): Mistake {
  const nearest = keys.length === 0 ? undefined : closest(found, [...keys])
  const meant = nearest !== undefined && distance(found, nearest) <= Math.max(2, found.length / 3)
  const isShort = keys.length <= fewNames
  return {
    at,
    found: `the unknown name “${found}”`,
    expected: isShort ? `one of ${keys.join(', ')}` : 'a known name',
    fix: meant
      ? `Did you mean “${nearest}”?`
      : isShort
        ? 'Delete it.'
        : `Delete it, or take ${sayList(nearestOf(found, keys), 'or')}, which are nearest.`,
  }
}

function nearestOf(found: string, keys: readonly string[]): string[] {
  const shared = (key: string) => key.split('-').filter(word => found.includes(word)).length
  return [...keys]
    .sort((a, b) => shared(b) - shared(a) || distance(found, a) - distance(found, b))
    .slice(0, 3)
}

export function changeIt(at: readonly PropertyKey[]): string {
  return `Change or delete “${at.join('.')}”.`
}

export function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
