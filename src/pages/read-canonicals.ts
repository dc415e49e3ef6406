import type { NamedCanonical } from '../domain.ts'
import { canonicalsIn } from '../formats/link-header.ts'
import { parseUrl } from '../formats/url.ts'
import { attribute, type Element, wordsIn } from './elements.ts'

/** With one of these, a canonical is no canonical to Google. */
const passedOver = ['hreflang', 'lang', 'media', 'type']

/**
 * Every canonical that a page names.
 * https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls
 */
export function readCanonicals(
  elements: readonly Element[],
  head: ReadonlySet<Element>,
  headers: Readonly<Record<string, string>>,
  base: string,
): NamedCanonical[] {
  const named = elements.flatMap((element): NamedCanonical[] => {
    const href = attribute(element, 'href')
    if (element.tagName !== 'link' || href === undefined) return []
    if (!wordsIn(element, 'rel').includes('canonical')) return []
    const besides = passedOver.filter(name => attribute(element, name) !== undefined)
    return [{ href, url: absolute(href, base), by: head.has(element) ? 'head' : 'body', besides }]
  })
  const linked = canonicalsIn(headers.link ?? '').map(({ href, parameters }): NamedCanonical => {
    const besides = passedOver.filter(name => parameters.includes(name))
    return { href, url: absolute(href, base), by: 'header', besides }
  })
  return [...named, ...linked]
}

/** The first that counts: of the head, else of the header. */
export function canonicalAmong(named: readonly NamedCanonical[]): string | null {
  return (
    named.find(({ by, besides, url }) => by !== 'body' && besides.length === 0 && url !== null)
      ?.url ?? null
  )
}

function absolute(href: string, base: string): string | null {
  return parseUrl(href, base)?.href ?? null
}
