import type { Page } from '../domain.ts'
import { parseUrl } from '../formats/url.ts'
import { attribute, type Element, textOf, wordsIn } from './elements.ts'

/** A page that leads on after so many seconds was not made to be read. */
const soon = 10
/** Of a block of JSON-LD; each is small, and one may be anything. */
const mostNodes = 2000

/** The rules of robots that concern Google. https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag */
export function readNoindex(
  elements: readonly Element[],
  headers: Readonly<Record<string, string>>,
): boolean {
  const metas = elements
    .filter(({ tagName }) => tagName === 'meta')
    .filter(meta => /^(robots|googlebot)$/i.test(attribute(meta, 'name') ?? ''))
    .map(meta => attribute(meta, 'content') ?? '')
  const tokens = [...metas, forGoogle(headers['x-robots-tag'] ?? '')]
    .flatMap(text => text.toLowerCase().split(','))
    .map(token => token.trim())
  return tokens.some(token => token === 'noindex' || token === 'none')
}

/** A rule without a name, or after `googlebot:`; what follows another name is for that one. */
function forGoogle(header: string): string {
  let listens = true
  return header
    .split(',')
    .filter(rule => {
      const name = /^\s*([\w-]+)\s*:/.exec(rule)?.[1]?.toLowerCase()
      if (name !== undefined && !valued.has(name)) listens = name === 'googlebot'
      return listens
    })
    .map(rule => rule.replace(/^\s*googlebot\s*:/i, ''))
    .join(',')
}
/** These are rules with a value, not the names of programs. */
const valued = new Set([
  'max-image-preview',
  'max-snippet',
  'max-video-preview',
  'unavailable_after',
])

/** Open Graph as written: with `property`, or with `name`, which readers take as well. */
export function readOpenGraph(elements: readonly Element[]): Record<string, string> {
  const found: Record<string, string> = {}
  for (const meta of elements) {
    if (meta.tagName !== 'meta') continue
    const name = (attribute(meta, 'property') ?? attribute(meta, 'name') ?? '').trim().toLowerCase()
    const content = attribute(meta, 'content')?.trim() ?? ''
    if (/^(og|article):[\w:]+$/.test(name) && content !== '') found[name] ??= content
  }
  return found
}

/** In the order of trust: Open Graph, JSON-LD, microdata, a `time` element of the article. */
export function readDate(
  elements: readonly Element[],
  openGraph: Readonly<Record<string, string>>,
): string | null {
  const said = openGraph['article:published_time'] ?? readJsonLdDate(elements)
  if (said !== undefined) return said
  const marked = elements.find(({ attrs }) =>
    attrs.some(({ name, value }) => name === 'itemprop' && value === 'datePublished'),
  )
  const time = marked ?? elements.find(({ tagName }) => tagName === 'time')
  if (time === undefined) return null
  const written = attribute(time, 'datetime') ?? attribute(time, 'content') ?? textOf(time)
  return written.trim() || null
}

function readJsonLdDate(elements: readonly Element[]): string | undefined {
  for (const script of elements) {
    if (script.tagName !== 'script') continue
    if (!/^application\/ld\+json\b/i.test(attribute(script, 'type') ?? '')) continue
    const date = publishedIn(textOf(script))
    if (date !== undefined) return date
  }
  return undefined
}

function publishedIn(json: string): string | undefined {
  const open: unknown[] = [parsed(json)]
  for (let seen = 0; open.length > 0 && seen < mostNodes; seen += 1) {
    const node = open.shift()
    if (typeof node !== 'object' || node === null) continue
    const { datePublished } = node as { readonly datePublished?: unknown }
    if (typeof datePublished === 'string') return datePublished
    open.push(...Object.values(node).slice(0, mostNodes))
  }
  return undefined
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

export function readAlternates(
  head: Iterable<Element>,
  base: string,
): NonNullable<Page['alternates']> {
  return [...head].flatMap(link => {
    const [language, href] = [attribute(link, 'hreflang'), attribute(link, 'href')]
    if (link.tagName !== 'link' || language === undefined || href === undefined) return []
    const url = wordsIn(link, 'rel').includes('alternate') ? parseUrl(href, base)?.href : undefined
    return url === undefined ? [] : [{ language, url }]
  })
}

/** Where a page sends its readers at once, `<meta http-equiv="refresh">`; null: nowhere. */
export function readRefresh(elements: readonly Element[], base: string): string | null {
  for (const meta of elements) {
    if (meta.tagName !== 'meta') continue
    if (!/^refresh$/i.test(attribute(meta, 'http-equiv') ?? '')) continue
    const [, seconds = '', to = ''] =
      /^\s*(\d+)[^;,]*[;,]\s*(?:url\s*=\s*)?(.*)$/i.exec(attribute(meta, 'content') ?? '') ?? []
    const href = to.trim().replace(/^(['"])(.*?)\1?$/, '$2')
    if (href !== '' && Number(seconds) <= soon) return parseUrl(href, base)?.href ?? null
  }
  return null
}
