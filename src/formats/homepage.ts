import { samePage } from './page-key.ts'
import { parseUrl } from './url.ts'

/** Names under which blogs keep the list of their posts. */
const indexNames = new Set(['articles', 'blog', 'news', 'posts', 'writing'])

/** Is this the front page of a site? `https://example.com/#pricing` is, `/?p=12` is a post. */
export function isHomepage(url: string, siteUrl: string | null): boolean {
  const parsed = parseUrl(url)
  if (parsed === null || parsed.search !== '') return false
  parsed.hash = ''
  return (
    /^\/*(?:index\.html?)?$/.test(parsed.pathname) ||
    (siteUrl !== null && samePage(parsed.href, siteUrl))
  )
}

/** Is this the list of all posts: `/blog`, or the same below the base path of the site? */
export function isBlogIndex(url: string, siteUrl: string | null): boolean {
  const parsed = parseUrl(url)
  if (parsed === null || parsed.search !== '') return false
  const base = siteUrl === null ? '' : (parseUrl(siteUrl)?.pathname ?? '')
  const path = parsed.pathname.startsWith(base)
    ? parsed.pathname.slice(base.length)
    : parsed.pathname
  const names = path.split('/').filter(name => name !== '' && !/^index(?:\.html?)?$/.test(name))
  return names.length === 1 && indexNames.has(names[0]!)
}
