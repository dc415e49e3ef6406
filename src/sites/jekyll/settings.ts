import type { Repo } from '../../domain.ts'
import { below, fileOf, folderOf, isMarkdown, joinPath } from '../../formats/path.ts'
import { readToml } from '../../formats/toml.ts'
import { readYaml } from '../../formats/yaml.ts'
import type { SiteSettings } from '../define-generator.ts'
import { basePath, siteUrl } from '../evidence/site-url.ts'

export interface JekyllSettings extends SiteSettings {
  /** The settings file, for the people who read why. */
  readonly file: string
  /** The folder that Jekyll reads, from the top of the repository. */
  readonly source: string
  readonly collectionsDir: string
  /** A name (`pretty`) or a pattern. */
  readonly permalink: string
  /** Label → the pattern it sets for itself, if any. */
  readonly collections: ReadonlyMap<string, string | null>
  /** The frontmatter that the defaults give to a file. */
  readonly defaultsFor: (path: string, type: string) => Values
  readonly timezone: string | null
  readonly exclude: readonly string[]
}

/** Frontmatter that is given to all files of a scope. */
interface Default {
  readonly path: string
  readonly type: string | null
  readonly fits: (path: string) => boolean
  readonly values: Readonly<Record<string, unknown>>
}

type Values = Readonly<Record<string, unknown>>

export function settingsFile(repo: Repo, root: string): string | null {
  const names = ['_config.yml', '_config.yaml', '_config.toml']
  return names.map(name => joinPath(root, name)).find(path => repo.read(path) !== undefined) ?? null
}

export function readSettings(repo: Repo, root: string): JekyllSettings {
  const file = settingsFile(repo, root)
  const text = file === null ? '' : (repo.read(file) ?? '')
  const { values } = file?.endsWith('.toml') ? readToml(text) : readYaml(text)
  const base = basePath(values.baseurl)
  const collectionsDir = joinPath(textAt(values, 'collections_dir') ?? '')
  return {
    url: siteUrl(values.url, base),
    base,
    file: file ?? 'the defaults of Jekyll',
    source: sourceFolder(repo, root, textAt(values, 'source')),
    collectionsDir,
    permalink: textAt(values, 'permalink') ?? 'date',
    collections: collectionsOf(values.collections),
    defaultsFor: mergedDefaults(defaultsOf(values.defaults, collectionsDir)),
    timezone: textAt(values, 'timezone') ?? null,
    exclude: Array.isArray(values.exclude)
      ? values.exclude.filter(name => typeof name === 'string')
      : [],
  }
}

function textAt(values: Values, key: string): string | undefined {
  const value = values[key]
  return typeof value === 'string' && value !== '' ? value : undefined
}

function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A `source` that a build step fills is not in the repository: then the folder that holds `_posts`. */
function sourceFolder(repo: Repo, root: string, source: string | undefined): string {
  const folder = joinPath(root, source ?? '')
  if (source === undefined || repo.files.some(path => below(folder, path) !== null)) return folder
  const holders = new Set(
    repo.files
      .filter(path => below(root, path) !== null && isMarkdown(path))
      .flatMap(path => path.match(/^(.*?)(?:^|\/)_posts\//)?.[1] ?? []),
  )
  const sameName = [...holders].find(holder => fileOf(holder) === fileOf(folder))
  return sameName ?? (holders.size === 1 ? [...holders][0]! : root)
}

function collectionsOf(value: unknown): Map<string, string | null> {
  const collections = new Map<string, string | null>()
  if (Array.isArray(value)) {
    for (const label of value) if (typeof label === 'string') collections.set(label, null)
  } else if (isValues(value)) {
    for (const [label, settings] of Object.entries(value)) {
      const permalink = isValues(settings) ? textAt(settings, 'permalink') : undefined
      collections.set(label, permalink ?? null)
    }
  }
  return collections
}

function defaultsOf(value: unknown, collectionsDir: string): Default[] {
  if (!Array.isArray(value)) return []
  return value.filter(isValues).flatMap(entry => {
    const scope = isValues(entry.scope) ? entry.scope : {}
    if (!isValues(entry.values)) return []
    const path = joinPath(textAt(scope, 'path') ?? '')
    const type = textAt(scope, 'type') ?? null
    const inside = below(collectionsDir, path) ?? path
    return [{ path: inside, type, fits: fitsOf(inside), values: entry.values }]
  })
}

/** Files in the same scopes have the same defaults; they are put together once. */
function mergedDefaults(defaults: readonly Default[]): JekyllSettings['defaultsFor'] {
  const known = new Map<string, Values>()
  return (path, type) => {
    const fitting = defaults.filter(
      entry => (entry.type === null || entry.type === type) && entry.fits(path),
    )
    const scopes = fitting.map(entry => defaults.indexOf(entry)).join()
    const values = known.get(scopes) ?? merge(fitting)
    known.set(scopes, values)
    return values
  }
}

/** A longer path wins, then a scope with a type. */
function merge(defaults: readonly Default[]): Values {
  let merged: Record<string, unknown> = {}
  let last: Default | null = null
  for (const entry of defaults) {
    const wins: boolean = last === null || outranks(entry, last)
    merged = wins ? { ...merged, ...entry.values } : { ...entry.values, ...merged }
    if (wins) last = entry
  }
  return merged
}

function outranks(entry: Default, other: Default): boolean {
  if (entry.path.length !== other.path.length) return entry.path.length > other.path.length
  return entry.type !== null || other.type === null
}

/** The paths that a scope is for. */
function fitsOf(scope: string): Default['fits'] {
  if (scope === '') return () => true
  if (!scope.includes('*')) return path => path.startsWith(scope)
  // More stars would make the pattern slow, and no blog has them.
  if (scope.split('*').length > 6) return () => false
  const parts = scope.split('/').map(part => part.split('*').map(escapeRegExp).join('[^/]*'))
  const pattern = parts.map(part => (part === '[^/]*[^/]*' ? '.*' : part)).join('/')
  const whole = new RegExp(`^${pattern}(?:/|$)`)
  return path => whole.test(path) || whole.test(folderOf(path))
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
