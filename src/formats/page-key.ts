import { parseUrl, unescaped, untracked, withUpperEscapes } from './url.ts'

/** No browser shows a longer one; it is compared as it is. */
const longest = 2000

/**
 * What an address names, whichever way it is written: `http://www.example.com/a/index.html` and
 * `https://example.com/a` are one page. For questions where a variant is no other page.
 */
export function pageKey(url: string): string {
  const parsed = url.length > longest ? null : parseUrl(url)
  if (parsed === null) return url.trim()
  const host = parsed.host.replace(/^www\./, '')
  const path = withUpperEscapes(parsed.pathname)
    .replace(/\/index\.html?$/, '')
    .replace(/\.html?$/, '')
    .replace(/\/+$/, '')
  return `${host}${unescaped(path)}${withUpperEscapes(untracked(parsed.search))}`
}

export function samePage(a: string, b: string): boolean {
  return pageKey(a) === pageKey(b)
}
