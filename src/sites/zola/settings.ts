import type { Repo } from '../../domain.ts'
import { joinPath } from '../../formats/path.ts'
import { readToml } from '../../formats/toml.ts'
import type { SiteSettings } from '../define-generator.ts'
import { basePath, siteUrl } from '../evidence/site-url.ts'

export type Slugify = 'on' | 'safe' | 'off'

export interface ZolaSettings extends SiteSettings {
  /** Languages other than the default one. */
  readonly languages: readonly string[]
  readonly slugify: Slugify
  /** The day in a file name stays in the address. */
  readonly keepDates: boolean
}

/** `base_url` is Zola's spelling; Hugo has a config.toml too. */
export function settingsFile(repo: Repo, root: string): string | null {
  const names = ['zola.toml', 'config.toml'].map(name => joinPath(root, name))
  return names.find(path => /^[ \t]*base_url[ \t]*=/m.test(repo.read(path) ?? '')) ?? null
}

export function readSettings(repo: Repo, root: string): ZolaSettings {
  const { values } = readToml(repo.read(settingsFile(repo, root) ?? '') ?? '')
  const slugify = recordOf(values.slugify)
  const paths = slugify.paths
  return {
    url: siteUrl(values.base_url),
    base: basePath(values.base_url),
    languages: Object.keys(recordOf(values.languages)).filter(
      code => code !== values.default_language,
    ),
    slugify: paths === 'safe' || paths === 'off' ? paths : 'on',
    keepDates: slugify.paths_keep_dates === true,
  }
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
