import { parseUrl, withParameters } from '../../formats/url.ts'

/**
 * An address that tells statistics that a reader came from Medium, for own links in the copy alone: as
 * a canonical or in an import it would be another page. Null where it is none, or says so already.
 */
export function markLink(href: string): string | null {
  const marked = parseUrl(href)
  if (marked === null || marked.searchParams.has('utm_source')) return null
  return withParameters(marked.href, { utm_source: 'medium' })
}
