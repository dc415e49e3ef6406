import type { Repo } from '../../domain.ts'
import { isMap, type Literal } from '../../formats/literal.ts'
import { below, joinPath } from '../../formats/path.ts'
import { parseUrl } from '../../formats/url.ts'
import type { SiteSettings } from '../define-generator.ts'
import { readModule, settingsOf } from '../evidence/read-module.ts'
import { scriptNamed, textOf } from '../evidence/settings-file.ts'
import { basePath, siteUrl } from '../evidence/site-url.ts'
import { pageFiles } from './page-files.ts'
import { type PageRule, readRules } from './rules.ts'

export interface GatsbySettings extends SiteSettings {
  readonly file: string
  /** Folders of gatsby-source-filesystem, from the top of the repository. */
  readonly sources: readonly string[]
  /** How pages are made of posts; null where code decides that could not be read. */
  readonly rules: readonly (PageRule | null)[]
  readonly trailingSlash: 'always' | 'never' | null
}

export function settingsFile(repo: Repo, root: string): string | null {
  return scriptNamed(repo, root, 'gatsby-config')
}

export function readSettings(repo: Repo, root: string): GatsbySettings {
  const file = settingsFile(repo, root)
  const module = readModule(repo, file ?? '', root)
  const values = new Map([...module.script.values].map(([name]) => [name, module.value(name)]))
  const exported = settingsOf(module.value('default'))
  const setting = (name: string) => exported.get(name) ?? values.get(name)
  const metadata = setting('siteMetadata')
  const site = isMap(metadata)
    ? siteUrl(metadata.get('siteUrl') ?? metadata.get('siteURL') ?? metadata.get('url'))
    : null
  const base = basePath(textOf(setting('pathPrefix')))
  const slash = setting('trailingSlash')
  const sources = sourcesOf(setting('plugins'), root)
  return {
    url: site === null || parseUrl(site)?.pathname !== '/' ? site : site + base,
    base,
    file: file ?? 'the defaults of Gatsby',
    sources: sources.length > 0 ? sources : [joinPath(root, 'content'), joinPath(root, 'src')],
    rules: [...readRules(scriptsOf(repo, root)), ...pageFiles(repo, root)],
    trailingSlash: slash === 'always' || slash === 'never' ? slash : null,
  }
}

function sourcesOf(plugins: Literal, root: string): string[] {
  const list = Array.isArray(plugins) ? (plugins as readonly Literal[]) : []
  return list.flatMap(plugin => {
    const options = isMap(plugin) ? plugin.get('options') : undefined
    const named = isMap(plugin) && plugin.get('resolve') === 'gatsby-source-filesystem'
    const path = named && isMap(options) ? textOf(options.get('path')) : undefined
    return path === undefined ? [] : [joinPath(root, path)]
  })
}

/** gatsby-node and what stands in a folder for it. */
function scriptsOf(repo: Repo, root: string): string[] {
  const paths = repo.files.filter(path => {
    const rest = below(root, path)
    return rest !== null && /^(?:gatsby-node|(?:src\/)?gatsby\/.+)\.[cm]?[jt]s$/.test(rest)
  })
  return paths.slice(0, 30).map(path => repo.read(path) ?? '')
}
