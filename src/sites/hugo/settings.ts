import type { Repo } from '../../domain.ts'
import { below, fileOf, folderOf, joinPath } from '../../formats/path.ts'
import type { SiteSettings } from '../define-generator.ts'
import { basePath, siteUrl } from '../evidence/site-url.ts'
import { isValues, mergeSettings, settingsFiles, type Values } from './merge-settings.ts'

export interface HugoSettings extends SiteSettings {
  readonly file: string
  /** Folders that hold content, deeper ones first. */
  readonly mounts: readonly Mount[]
  readonly languages: ReadonlyMap<string, Language>
  readonly defaultLanguage: string
  readonly defaultInSubfolder: boolean
  readonly permalinks: readonly Permalink[]
  /** All pages, or those of some sections, are `name.html`. */
  readonly ugly: boolean | ReadonlySet<string>
  /** Where the date of a page comes from, the first that is there. */
  readonly dateSources: readonly string[]
  /** Pages whose day is still to come, or over, are on the site all the same. */
  readonly builds: { readonly future: boolean; readonly expired: boolean }
  readonly lowerCase: boolean
  readonly accents: boolean
  readonly mainSections: readonly string[]
  /** Folders with an `_index` file, and folders that are one page (`index`); repository paths. */
  readonly sectionFolders: ReadonlySet<string>
  readonly bundles: ReadonlySet<string>
}
export interface Mount {
  readonly folder: string
  /** The place it takes below `content`. */
  readonly under: string
  readonly language: string | null
}
export interface Language {
  readonly weight: number
  /** An address of its own: then every language has one. */
  readonly url: string | null
  readonly disabled: boolean
  readonly permalinks: readonly Permalink[]
}
/** A pattern for the pages of a section; `''` is every section, `/` the pages of none. */
export interface Permalink {
  readonly section: string
  readonly pattern: string
}

export function readSettings(repo: Repo, root: string): HugoSettings {
  const values = mergeSettings(repo, root)
  const languages = languagesOf(values)
  const byWeight = [...languages].sort(([, a], [, b]) => a.weight - b.weight).map(([code]) => code)
  const wanted = textAt(values, 'defaultcontentlanguage')?.toLowerCase() ?? 'en'
  const index = (name: RegExp) =>
    new Set(repo.files.filter(path => name.test(fileOf(path))).map(folderOf))
  return {
    url: siteUrl(values.baseurl),
    base: basePath(values.baseurl),
    file: settingsFiles(repo, root)[0] ?? 'the defaults of Hugo',
    mounts: mountsOf(values, root),
    languages,
    defaultLanguage:
      languages.size === 0 || languages.has(wanted) ? wanted : (byWeight[0] ?? wanted),
    builds: { future: values.buildfuture === true, expired: values.buildexpired === true },
    defaultInSubfolder: values.defaultcontentlanguageinsubdir === true,
    permalinks: permalinksOf(values.permalinks),
    ugly: uglyOf(values.uglyurls),
    dateSources: dateSourcesOf(values.frontmatter),
    lowerCase: values.disablepathtolower !== true,
    accents: values.removepathaccents !== true,
    mainSections: mainSectionsOf(values),
    sectionFolders: index(/^_index\.[^/]+$/),
    bundles: index(/^index\.(?:[\w-]+\.)?(?:md|mdx|markdown|html|adoc|org|pandoc|rst)$/),
  }
}

function textAt(values: Values, key: string): string | undefined {
  const value = values[key]
  return typeof value === 'string' && value !== '' ? value : undefined
}

function languagesOf(values: Values): Map<string, Language> {
  const languages = new Map<string, Language>()
  if (!isValues(values.languages)) return languages
  const off = Array.isArray(values.disablelanguages) ? values.disablelanguages : []
  for (const [code, own] of Object.entries(values.languages)) {
    if (!isValues(own)) continue
    languages.set(code, {
      weight:
        typeof own.weight === 'number' && own.weight !== 0 ? own.weight : Number.MAX_SAFE_INTEGER,
      url: siteUrl(own.baseurl),
      disabled: own.disabled === true || off.includes(code),
      permalinks: permalinksOf(own.permalinks),
    })
  }
  return languages
}

function mountsOf(values: Values, root: string): Mount[] {
  const mounts = [...moduleMounts(values, root), ...languageFolders(values, root)]
  if (!mounts.some(mount => mount.language === null)) {
    const folder = joinPath(root, textAt(values, 'contentdir') ?? 'content')
    if (!mounts.some(mount => mount.folder === folder))
      mounts.push({ folder, under: '', language: null })
  }
  return mounts.sort((a, b) => b.folder.length - a.folder.length)
}

function moduleMounts(values: Values, root: string): Mount[] {
  const list =
    isValues(values.module) && Array.isArray(values.module.mounts) ? values.module.mounts : []
  return list.filter(isValues).flatMap(mount => {
    const under = below('content', joinPath(textAt(mount, 'target') ?? '', ''))
    const isContent = joinPath(textAt(mount, 'target') ?? '') === 'content'
    if (under === null && !isContent) return []
    const folder = joinPath(root, textAt(mount, 'source') ?? '')
    return [{ folder, under: under ?? '', language: textAt(mount, 'lang')?.toLowerCase() ?? null }]
  })
}

function languageFolders(values: Values, root: string): Mount[] {
  if (!isValues(values.languages)) return []
  return Object.entries(values.languages).flatMap(([language, own]) => {
    const folder = isValues(own) ? textAt(own, 'contentdir') : undefined
    return folder === undefined ? [] : [{ folder: joinPath(root, folder), under: '', language }]
  })
}

/** A map of sections, a map of kinds, or (since 0.161) a list of patterns with targets. */
function permalinksOf(value: unknown): Permalink[] {
  if (Array.isArray(value)) return value.filter(isValues).flatMap(targeted)
  if (!isValues(value)) return []
  const pages = isValues(value.page) ? Object.entries(value.page) : []
  return [...Object.entries(value), ...pages]
    .flatMap(([section, pattern]) => {
      const name = section.replace(/^[ /]+|[ /]+$/g, '')
      return typeof pattern === 'string' ? [{ section: name === '' ? '/' : name, pattern }] : []
    })
    .sort((a, b) => b.section.length - a.section.length)
}

function targeted(entry: Values): Permalink[] {
  const target = isValues(entry.target) ? entry.target : {}
  const kind = textAt(target, 'kind')?.toLowerCase() ?? 'page'
  const pattern = textAt(entry, 'pattern')
  if (pattern === undefined || kind !== 'page') return []
  const path = (textAt(target, 'path') ?? '').toLowerCase()
  const section = path.match(/^\/?(?:\{([^,{}*]+),[^{}]*\}|([^{}*]*?)(?:\/\*{1,2})?)$/)
  if (section === null) return []
  return [{ section: (section[1] ?? section[2] ?? '').replace(/^\/|\/$/g, ''), pattern }]
}

function uglyOf(value: unknown): boolean | ReadonlySet<string> {
  if (!isValues(value)) return value === true
  return new Set(Object.keys(value).filter(section => value[section] === true))
}

const defaultDates = ['date', 'publishdate', 'pubdate', 'published', 'lastmod', 'modified']

function dateSourcesOf(frontmatter: unknown): string[] {
  const list = isValues(frontmatter) ? frontmatter.date : undefined
  if (!Array.isArray(list)) return defaultDates
  return list.flatMap(name => {
    const source = String(name).toLowerCase()
    if (source === ':default') return defaultDates
    if (source === 'publishdate') return [source, 'pubdate', 'published']
    return source === 'lastmod' ? [source, 'modified'] : [source]
  })
}

function mainSectionsOf(values: Values): string[] {
  const list =
    (isValues(values.params) ? values.params.mainsections : undefined) ?? values.mainsections
  if (typeof list === 'string') return [list.toLowerCase()]
  return Array.isArray(list) ? list.map(name => String(name).toLowerCase()) : []
}
