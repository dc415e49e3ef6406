import type { Repo } from '../../domain.ts'
import { isMap, type Literal } from '../../formats/literal.ts'
import { below, joinPath } from '../../formats/path.ts'
import type { SiteSettings } from '../define-generator.ts'
import { readModule, settingsOf } from '../evidence/read-module.ts'
import { scriptNamed, textOf } from '../evidence/settings-file.ts'
import { basePath, siteUrl } from '../evidence/site-url.ts'

export interface DocusaurusSettings extends SiteSettings {
  readonly file: string
  readonly blogs: readonly Blog[]
  /** null leaves addresses as they are made. */
  readonly trailingSlash: boolean | null
}

/** A blog, or its translation. */
interface Blog {
  readonly folder: string
  /** Where it stands below the base, without slashes around. */
  readonly route: string
  /** Globs below the folder. */
  readonly exclude: readonly string[]
}

const usualExclude = [
  '**/_*.{md,mdx}',
  '**/_*/**',
  '**/*.test.{md,mdx}',
  '**/__tests__/**',
  '**/node_modules/**',
]

export function settingsFile(repo: Repo, root: string): string | null {
  return scriptNamed(repo, root, 'docusaurus.config')
}

export function readSettings(repo: Repo, root: string): DocusaurusSettings {
  const file = settingsFile(repo, root)
  const values =
    file === null ? new Map() : settingsOf(readModule(repo, file, root).value('default'))
  const base = basePath(textOf(values.get('baseUrl')))
  const host = siteUrl(textOf(values.get('url')))
  const slash = values.get('trailingSlash')
  return {
    url: host === null ? null : host + base,
    base,
    file: file ?? 'the defaults of Docusaurus',
    blogs: blogsOf(values).flatMap(({ id, ...blog }) => [
      { ...blog, folder: joinPath(root, blog.folder) },
      ...translations(repo, root, id, blog, values.get('i18n')),
    ]),
    trailingSlash: typeof slash === 'boolean' ? slash : null,
  }
}

type NamedBlog = Blog & { readonly id: string }

/** The blog of the preset, which stands there even unsaid, and those of the plugin. */
function blogsOf(values: ReadonlyMap<string, Literal>): NamedBlog[] {
  const presets = entriesOf(values.get('presets')).filter(({ name }) => /classic$/.test(name))
  const ofPreset =
    presets.length === 0
      ? Array.isArray(values.get('presets'))
        ? []
        : [blogOf(undefined)]
      : presets.map(({ options }) => blogOf(options.get('blog')))
  const ofPlugins = entriesOf(values.get('plugins'))
    .filter(({ name }) => /content-blog$/.test(name))
    .map(({ options }) => blogOf(options))
  return [...ofPreset, ...ofPlugins].filter(blog => blog !== null)
}

/** `'name'` or `['name', { … }]`. */
function entriesOf(value: Literal) {
  const list = Array.isArray(value) ? (value as readonly Literal[]) : []
  return list.flatMap(entry => {
    const [name, options] = Array.isArray(entry) ? (entry as readonly Literal[]) : [entry]
    const called = nameOf(name)
    return called === null ? [] : [{ name: called, options: isMap(options) ? options : new Map() }]
  })
}

/** `require.resolve('name')` names it too. */
function nameOf(value: Literal): string | null {
  if (typeof value === 'string') return value
  const given =
    typeof value === 'object' && value !== null && 'args' in value ? value.args[0] : null
  return typeof given === 'string' ? given : null
}

function blogOf(value: Literal): NamedBlog | null {
  if (value === false || value === null) return null
  const options: ReadonlyMap<string, Literal> = isMap(value) ? value : new Map()
  const exclude = options.get('exclude')
  const globs = Array.isArray(exclude) ? exclude.filter(glob => typeof glob === 'string') : null
  return {
    id: textOf(options.get('id')) ?? 'default',
    folder: textOf(options.get('path')) ?? 'blog',
    route: joinPath(textOf(options.get('routeBasePath')) ?? 'blog'),
    exclude: globs ?? usualExclude,
  }
}

/** A blog in another language stands in a folder of its own, and below the name of the language. */
function translations(repo: Repo, root: string, id: string, blog: Blog, i18n: Literal): Blog[] {
  const usual = isMap(i18n) ? textOf(i18n.get('defaultLocale')) : undefined
  const name = `docusaurus-plugin-content-blog${id === 'default' ? '' : `-${id}`}`
  const locales = new Set(
    repo.files.flatMap(path => {
      const [locale, plugin] = below(joinPath(root, 'i18n'), path)?.split('/') ?? []
      return plugin === name && locale !== usual ? [locale!] : []
    }),
  )
  return [...locales].map(locale => ({
    ...blog,
    folder: joinPath(root, 'i18n', locale, name),
    route: joinPath(locale, blog.route),
  }))
}
