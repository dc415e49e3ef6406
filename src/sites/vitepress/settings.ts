import type { Repo } from '../../domain.ts'
import { isMap, type Literal } from '../../formats/literal.ts'
import { joinPath } from '../../formats/path.ts'
import { parseUrl } from '../../formats/url.ts'
import type { SiteSettings } from '../define-generator.ts'
import { readModule, settingsOf } from '../evidence/read-module.ts'
import { scriptNamed, textOf } from '../evidence/settings-file.ts'
import { basePath, siteUrl } from '../evidence/site-url.ts'

export interface VitePressSettings extends SiteSettings {
  readonly file: string
  /** The folder that it reads, from the top of the repository. */
  readonly source: string
  readonly cleanUrls: boolean
  /** The path that a file moves to; a why when code decides. */
  rewrites(path: string): string | { readonly why: string }
}

export function settingsFile(repo: Repo, root: string): string | null {
  const folder = joinPath(root, '.vitepress')
  return scriptNamed(repo, folder, 'config') ?? scriptNamed(repo, folder, 'config/index')
}

export function readSettings(repo: Repo, root: string): VitePressSettings {
  const file = settingsFile(repo, root)
  const values =
    file === null ? new Map() : settingsOf(readModule(repo, file, root).value('default'))
  const base = basePath(textOf(values.get('base')))
  const sitemap = values.get('sitemap')
  const host = isMap(sitemap) ? siteUrl(textOf(sitemap.get('hostname'))) : null
  const site = host ?? ownPage(values.get('head'))
  return {
    url: site === null || parseUrl(site)?.pathname !== '/' ? site : site + base,
    base,
    file: file ?? 'the defaults of VitePress',
    source: joinPath(root, textOf(values.get('srcDir')) ?? ''),
    cleanUrls: values.get('cleanUrls') === true,
    rewrites: rewritesOf(values.get('rewrites'), file ?? ''),
  }
}

/** `['meta', { property: 'og:url', content }]` names the site where no sitemap does. */
function ownPage(head: Literal): string | null {
  for (const tag of Array.isArray(head) ? (head as readonly Literal[]) : []) {
    const given = Array.isArray(tag) ? (tag[1] as Literal) : null
    if (isMap(given) && given.get('property') === 'og:url') return siteUrl(given.get('content'))
  }
  return null
}

function rewritesOf(value: Literal, file: string): VitePressSettings['rewrites'] {
  if (value === undefined) return path => path
  const rules = isMap(value) ? [...value].map(([from, to]) => ruleOf(from, to)) : [null]
  return path => {
    for (const rule of rules) {
      if (rule === null)
        return {
          why: `rewrites in ${file} are made by code: set site.permalink in .github/postrider.yml`,
        }
      const found = path.match(rule.from)
      if (found !== null)
        return rule.to.replace(/:(\w+)\*?/g, (_, name) => found.groups?.[name] ?? '')
    }
    return path
  }
}

/** `packages/:pkg/src/:slug*` with names that stand for one part, or with a star for any number. */
function ruleOf(from: string, to: Literal): { readonly from: RegExp; readonly to: string } | null {
  if (typeof to !== 'string') return null
  const plain = from.replace(/:(\w+)\(\.\*\)/g, ':$1*')
  if (/[()[\]{}\\]/.test(plain) || (plain.match(/:/g)?.length ?? 0) > 5) return null
  const pattern = plain
    .replace(/[.+^$|?]/g, '\\$&')
    .replace(/:(\w+)(\*?)/g, (_, name, star) => `(?<${name}>${star === '' ? '[^/]+' : '.*'})`)
  try {
    return { from: new RegExp(`^${pattern}$`), to }
  } catch {
    return null
  }
}
