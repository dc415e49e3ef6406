import type { Repo } from '../../domain.ts'
import { joinPath } from '../../formats/path.ts'
import { readYaml } from '../../formats/yaml.ts'
import type { SiteSettings } from '../define-generator.ts'
import { basePath, siteUrl } from '../evidence/site-url.ts'

export interface HexoSettings extends SiteSettings {
  readonly file: string
  /** The folder that Hexo reads, from the top of the repository. */
  readonly source: string
  readonly permalink: string
  /** How new posts are named; a name that fits gives its parts to the post. */
  readonly newPostName: string
  readonly permalinkDefaults: Values
  readonly defaultCategory: string
  readonly categoryMap: Values
  /** 1 puts categories in lower case, 2 in upper case. */
  readonly filenameCase: number
  readonly timezone: string | null
  /** `index.html` and `.html` are left out of addresses. */
  readonly pretty: { readonly index: boolean; readonly html: boolean }
}

type Values = Readonly<Record<string, unknown>>

export function settingsFile(repo: Repo, root: string): string | null {
  const names = ['_config.yml', '_config.yaml']
  return names.map(name => joinPath(root, name)).find(path => repo.read(path) !== undefined) ?? null
}

export function readSettings(repo: Repo, root: string): HexoSettings {
  const file = settingsFile(repo, root)
  const { values } = readYaml(file === null ? '' : (repo.read(file) ?? ''))
  const url = siteUrl(values.url)
  const pretty = recordOf(values.pretty_urls)
  return {
    url,
    base: url === null ? basePath(values.root) : basePath(url),
    file: file ?? 'the defaults of Hexo',
    source: joinPath(root, textOf(values.source_dir) ?? 'source'),
    permalink: textOf(values.permalink) ?? ':year/:month/:day/:title/',
    newPostName: textOf(values.new_post_name) ?? ':title.md',
    permalinkDefaults: recordOf(values.permalink_defaults),
    defaultCategory: textOf(values.default_category) ?? 'uncategorized',
    categoryMap: recordOf(values.category_map),
    filenameCase: typeof values.filename_case === 'number' ? values.filename_case : 0,
    timezone: textOf(values.timezone) ?? null,
    pretty: { index: pretty.trailing_index === false, html: pretty.trailing_html === false },
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

function recordOf(value: unknown): Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Values)
    : {}
}
