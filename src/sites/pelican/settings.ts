import type { Repo } from '../../domain.ts'
import { below, joinPath } from '../../formats/path.ts'
import { type PythonValue, readPython } from '../../formats/python-literals.ts'
import type { SiteSettings } from '../define-generator.ts'
import { basePath, siteUrl } from '../evidence/site-url.ts'
import { type NamePattern, namePattern } from './name-pattern.ts'

export interface PelicanSettings extends SiteSettings {
  readonly file: string
  /** The folder of the content, from the top of the repository. */
  readonly source: string
  /** Folders of articles and those left out, below the source. */
  readonly articles: readonly string[]
  readonly excludes: readonly string[]
  /** `{slug}.html`; null when the settings make it by code. */
  readonly pattern: string | null
  readonly languagePattern: string | null
  readonly draftPattern: string | null
  readonly language: string
  readonly category: string
  readonly folderIsCategory: boolean
  readonly slugSource: 'title' | 'basename'
  readonly unicode: boolean
  readonly keepCase: boolean
  /** The settings replace signs in their own way. */
  readonly ownSubstitutions: boolean
  readonly fileName: NamePattern
  readonly filePath: NamePattern
}

type Values = ReadonlyMap<string, PythonValue>

/** `pelicanconf.py`, or another module at the top that sets what Pelican reads. */
export function settingsFile(repo: Repo, root: string): string | null {
  const usual = joinPath(root, 'pelicanconf.py')
  if (repo.read(usual) !== undefined) return usual
  const others = repo.files.filter(path => {
    const rest = below(root, path)
    return rest !== null && /^[^/]+\.py$/.test(rest) && rest !== 'publishconf.py'
  })
  return (
    others.find(path => {
      const text = repo.read(path) ?? ''
      return /^SITEURL\s*=/m.test(text) && /^(?:SITENAME|ARTICLE_URL|THEME)\s*=/m.test(text)
    }) ?? null
  )
}

export function readSettings(repo: Repo, root: string): PelicanSettings {
  const values = valuesOf(repo, root)
  const article = textAt(values, 'ARTICLE_URL', '{slug}.html')
  return {
    url: siteUrl(values.get('SITEURL')),
    base: basePath(values.get('SITEURL')),
    file: settingsFile(repo, root) ?? 'the defaults of Pelican',
    source: sourceOf(repo, root, values),
    articles: foldersAt(values, ['ARTICLE_PATHS', 'ARTICLE_DIR'], ['']),
    excludes: [
      ...foldersAt(values, ['ARTICLE_EXCLUDES'], []),
      ...foldersAt(values, ['PAGE_PATHS', 'PAGE_DIR'], ['pages']),
    ].filter(folder => folder !== ''),
    pattern: article,
    languagePattern: textAt(values, 'ARTICLE_LANG_URL', '{slug}-{lang}.html'),
    draftPattern: textAt(values, 'DRAFT_URL', 'drafts/{slug}.html'),
    language: textAt(values, 'DEFAULT_LANG', 'en') ?? 'en',
    category: textAt(values, 'DEFAULT_CATEGORY', 'misc') ?? 'misc',
    folderIsCategory: values.get('USE_FOLDER_AS_CATEGORY') !== false,
    slugSource: values.get('SLUGIFY_SOURCE') === 'basename' ? 'basename' : 'title',
    unicode: values.get('SLUGIFY_USE_UNICODE') === true,
    keepCase: values.get('SLUGIFY_PRESERVE_CASE') === true,
    ownSubstitutions: [...values.keys()].some(name =>
      /^(?:SLUG|CATEGORY|AUTHOR|TAG)_(?:REGEX_)?SUBSTITUTIONS$/.test(name),
    ),
    fileName: namePattern(
      values.has('FILENAME_METADATA')
        ? values.get('FILENAME_METADATA')
        : '(?P<date>\\d{4}-\\d{2}-\\d{2}).*',
    ),
    filePath: namePattern(values.get('PATH_METADATA') ?? ''),
  }
}

/** publishconf.py is what the site is published with; it imports the other one. */
function valuesOf(repo: Repo, root: string): Values {
  const base = readPython(repo.read(settingsFile(repo, root) ?? '') ?? '')
  const published = readPython(repo.read(joinPath(root, 'publishconf.py')) ?? '', base)
  const merged = new Map(base)
  for (const [name, value] of published) {
    // A value that only running tells is no reason to forget a known address.
    if (value !== undefined || name !== 'SITEURL') merged.set(name, value)
  }
  return merged
}

/** `undefined` in the settings is code: then null, and no rule is made up. */
function textAt(values: Values, name: string, fallback: string): string | null {
  if (!values.has(name)) return fallback
  const value = values.get(name)
  return typeof value === 'string' ? value : null
}

function foldersAt(values: Values, names: readonly string[], fallback: readonly string[]) {
  const value = names.map(name => values.get(name)).find(found => found !== undefined)
  const list = typeof value === 'string' ? [value] : Array.isArray(value) ? value : fallback
  return list.filter((item): item is string => typeof item === 'string').map(item => joinPath(item))
}

function sourceOf(repo: Repo, root: string, values: Values): string {
  const path = values.get('PATH')
  if (typeof path === 'string' && !path.startsWith('/')) return joinPath(root, path)
  const makefile = repo.read(joinPath(root, 'Makefile')) ?? ''
  const input = makefile.match(/^INPUTDIR\s*[:?]?=\s*(?:\$[({]BASEDIR[)}]\/)?([\w./-]+)\s*$/m)?.[1]
  const folders = [...(input === undefined ? [] : [input]), 'content'].map(name =>
    joinPath(root, name),
  )
  return folders.find(name => repo.files.some(file => below(name, file) !== null)) ?? root
}
