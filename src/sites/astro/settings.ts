import type { Repo } from '../../domain.ts'
import { isMap, type Literal } from '../../formats/literal.ts'
import { joinPath } from '../../formats/path.ts'
import type { SiteSettings } from '../define-generator.ts'
import { readModule, settingsOf } from '../evidence/read-module.ts'
import { basePath, siteUrl } from '../evidence/site-url.ts'
import { type Collection, readCollections } from './collections.ts'
import { type Route, readRoutes } from './routes.ts'

export interface AstroSettings extends SiteSettings {
  readonly file: string
  readonly ending: '/' | '' | '.html'
  /** `src/pages`, from the top of the repository. */
  readonly pages: string
  readonly routes: readonly Route[]
  readonly collections: readonly Collection[]
}

export function settingsFile(repo: Repo, root: string): string | null {
  const endings = ['mjs', 'ts', 'js', 'mts', 'cjs', 'cts']
  const names = endings.map(ending => joinPath(root, `astro.config.${ending}`))
  return names.find(path => repo.read(path) !== undefined) ?? null
}

export function readSettings(repo: Repo, root: string): AstroSettings {
  const file = settingsFile(repo, root)
  const values =
    file === null ? new Map() : settingsOf(readModule(repo, file, root).value('default'))
  const base = basePath(textOf(values.get('base')))
  const site = siteUrl(textOf(values.get('site')))
  const source = joinPath(root, textOf(values.get('srcDir')) ?? 'src')
  return {
    // A base replaces whatever path stands in `site`.
    url: site === null ? null : new URL(site).origin + base,
    base,
    file: file ?? 'the defaults of Astro',
    ending: endingOf(values),
    pages: joinPath(source, 'pages'),
    routes: readRoutes(repo, joinPath(source, 'pages')),
    collections: readCollections(repo, root, source),
  }
}

function endingOf(values: ReadonlyMap<string, Literal>): '/' | '' | '.html' {
  const build = values.get('build')
  const format = isMap(build) ? build.get('format') : undefined
  if (format === 'file' || format === 'preserve') return '.html'
  return values.get('trailingSlash') === 'never' ? '' : '/'
}

function textOf(value: Literal): string | undefined {
  return typeof value === 'string' ? value : undefined
}
