import type { Content, Link } from '../domain.ts'
import { perContent } from '../markdown/per-content.ts'
import { isHomepage } from './homepage.ts'
import { mistypeOf } from './mistyped-address.ts'
import { pageKey, samePage } from './page-key.ts'
import { parseUrl } from './url.ts'

/** The guide's rule: one or two links home, where a reader wants more detail. */
export const ownLinksToKeep = 2
/** Fewer words around it, and a link stands alone or in a list of links. */
const fewestWords = 8
const idle = new Set(
  'all and article blog docs for from here last link more other our page post previous read see that the these this with you your'.split(
    ' ',
  ),
)
const image = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i

export interface Home {
  readonly ownHosts: readonly string[]
  readonly siteUrl: string | null
  /** Where the post itself is. */
  readonly url: string | null
}

/** Links in the body that lead to the author's own site; links within the post are not among them. */
export function ownLinks(content: Content, home: Home): readonly Link[] {
  const known = knownOwnLinks(content)
  const key = [home.url, home.siteUrl, ...home.ownHosts].join(' ')
  const own = known.get(key) ?? content.links.filter(link => isOwnLink(link, home))
  known.set(key, own)
  return own
}

const knownOwnLinks = perContent((): Map<string, readonly Link[]> => new Map())

/** The cheap questions come first: most links lead to others. */
export function isOwnLink(link: Link, home: Home): boolean {
  const url = absolute(link.url, home)
  if (url === null || !home.ownHosts.includes(url.hostname.replace(/^www\./, ''))) return false
  if (image.test(url.pathname)) return false
  return home.url === null || !samePage(url.href, home.url)
}

/** Each address once. */
export function distinct(links: readonly Link[], home: Home): Link[] {
  const seen = new Set<string>()
  return links.filter(link => {
    const key = pageKey(absolute(link.url, home)?.href ?? link.url)
    const known = seen.has(key)
    seen.add(key)
    return !known
  })
}

/** Which own links a copy elsewhere should keep, in order, and which it should lose. */
export function sortOwnLinks(
  content: Content,
  home: Home,
): { readonly keep: readonly Link[]; readonly unlink: readonly Link[] } {
  const own = ownLinks(content, home)
  const keep = distinct(own, home)
    .filter(link => !leadsHome(link, home))
    .map(link => ({ link, worth: worthOf(link, content) }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, ownLinksToKeep)
    .map(({ link }) => link)
  return {
    keep: own.filter(link => keep.includes(link)),
    unlink: own.filter(link => !keep.includes(link)),
  }
}

export function leadsHome(link: Link, home: Home): boolean {
  const url = absolute(link.url, home)
  return url !== null && isHomepage(url.href, home.siteUrl)
}

/** In running text, after the first paragraph, with a text of its own, and with most words around. */
function worthOf(link: Link, content: Content): number {
  const around = link.context.split(/\s+/).filter(word => word !== '').length
  const running = around >= fewestWords ? 100 : 0
  const later = link.line > endOfFirstParagraph(content) ? 50 : 0
  const telling = Math.min(2, tellingWords(link.text)) * 12
  return running + later + telling + Math.min(around, 24)
}

/** “a post” and “here” tell nothing of what is there. */
function tellingWords(text: string): number {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.filter(word => word.length > 2 && !idle.has(word)).length
}

function endOfFirstParagraph(content: Content): number {
  const first = content.tree.children?.find(node => node.type === 'paragraph')
  return first?.position?.end.line ?? 0
}

/**
 * Relative links lead to the own site; a scheme we cannot follow, a slip of the hand, or a template,
 * leads nowhere.
 */
export function absolute(url: string, home: Home): URL | null {
  if (url.startsWith('#') || /\{[{%]/.test(url) || mistypeOf(url) !== null) return null
  const base = home.url ?? home.siteUrl ?? undefined
  const parsed = parseUrl(url, base)
  return parsed !== null && /^https?:$/.test(parsed.protocol) ? parsed : null
}
