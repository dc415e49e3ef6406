import type { Repo } from '../../domain.ts'
import { folderOf, joinPath } from '../../formats/path.ts'
import { readYaml } from '../../formats/yaml.ts'
import type { SiteSettings } from '../define-generator.ts'
import { basePath, siteUrl } from '../evidence/site-url.ts'

export interface MkDocsSettings extends SiteSettings {
  readonly file: string
  /** The folder of the content, from the top of the repository. */
  readonly docs: string
  /** Pages are folders (`/name/`), else files (`/name.html`). */
  readonly folders: boolean
  readonly blogs: readonly Blog[]
}
/** One use of the blog plugin; paths below the docs. */
export interface Blog {
  readonly folder: string
  readonly posts: string
  readonly pattern: string
  readonly dates: string
  readonly maxCategories: number
  /** The slug is made by a function of the settings' own. */
  readonly ownSlugs: boolean
}

type Values = Readonly<Record<string, unknown>>

export function settingsFile(repo: Repo, root: string): string | null {
  const names = ['mkdocs.yml', 'mkdocs.yaml'].map(name => joinPath(root, name))
  return names.find(path => repo.read(path) !== undefined) ?? null
}

export function readSettings(repo: Repo, root: string): MkDocsSettings {
  const file = settingsFile(repo, root) ?? joinPath(root, 'mkdocs.yml')
  const values = merged(repo, file, 0)
  const address = setOr(values.site_url)
  return {
    url: siteUrl(address),
    base: basePath(address),
    file,
    docs: joinPath(folderOf(file), textOf(values.docs_dir) ?? 'docs'),
    folders: setOr(values.use_directory_urls) !== false,
    blogs: blogsOf(values.plugins),
  }
}

/** A file may stand on another one: `INHERIT: ../mkdocs.yml`. */
function merged(repo: Repo, file: string, hops: number): Values {
  const { values } = readYaml(repo.read(file) ?? '')
  const parent = textOf(values.INHERIT)
  if (parent === undefined || hops > 3) return values
  return { ...merged(repo, joinPath(folderOf(file), parent), hops + 1), ...values }
}

/** `!ENV [NAME, fallback]` reads as a list: the fallback is its last item. */
function setOr(value: unknown): unknown {
  return Array.isArray(value) ? value.at(-1) : value
}

function textOf(value: unknown): string | undefined {
  const set = setOr(value)
  return typeof set === 'string' && set !== '' ? set : undefined
}

function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function blogsOf(plugins: unknown): Blog[] {
  const entries: readonly unknown[] = Array.isArray(plugins)
    ? plugins
    : isValues(plugins)
      ? Object.entries(plugins).map(([name, options]) => ({ [name]: options }))
      : []
  return entries.flatMap(entry => {
    if (isBlog(entry)) return [blogOf({})]
    if (!isValues(entry)) return []
    return Object.entries(entry)
      .filter(
        ([name, options]) => isBlog(name) && !(isValues(options) && options.enabled === false),
      )
      .map(([, options]) => blogOf(isValues(options) ? options : {}))
  })
}

function isBlog(name: unknown): boolean {
  return name === 'blog' || name === 'material/blog'
}

function blogOf(options: Values): Blog {
  const folder = joinPath(textOf(options.blog_dir) ?? 'blog')
  const max = setOr(options.post_url_max_categories)
  return {
    folder,
    posts: joinPath(
      (textOf(options.post_dir) ?? '{blog}/posts').replaceAll('{blog}', () => folder),
    ),
    pattern: textOf(options.post_url_format) ?? '{date}/{slug}',
    dates: textOf(options.post_url_date_format) ?? 'yyyy/MM/dd',
    maxCategories: typeof max === 'number' ? max : 1,
    ownSlugs: options.post_slugify !== undefined || options.post_slugify_separator !== undefined,
  }
}
