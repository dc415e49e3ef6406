import { readRobots } from '../../formats/robots.ts'
import { hostOf, parseUrl } from '../../formats/url.ts'

const sitemapNames = ['sitemap.xml', 'sitemap_index.xml', 'sitemap-index.xml']
const feedNames = ['feed.xml', 'atom.xml', 'rss.xml', 'index.xml', 'feed/', 'rss/']
/** Sitemaps that a robots.txt may name; a blog has one or two. */
const mostNamed = 5

export function robotsPlace(home: string): string {
  return new URL('/robots.txt', home).href
}

/** The sitemaps that the robots.txt of a site names. */
export function namedSitemaps(home: string, robots: string): string[] {
  const place = robotsPlace(home)
  const named = readRobots(place, robots).sitemaps.flatMap(written =>
    URL.canParse(written, place) ? [new URL(written, place).href] : [],
  )
  return [...new Set(named)].slice(0, mostNamed)
}

/** Where generators put one that nobody names. Of a site below a path, also that of the whole host. */
export function usualSitemaps(home: string): string[] {
  const below = sitemapNames.map(name => `${home}/${name}`)
  return [...new Set([...below, new URL('/sitemap.xml', home).href])]
}

export function usualFeeds(home: string): string[] {
  return feedNames.map(name => `${home}/${name}`)
}

/** Those of an index that speak of posts by their name go first. */
export function postsFirst(maps: readonly string[]): string[] {
  const isOfPosts = (map: string) =>
    /post|blog|article|writing/i.test(parseUrl(map)?.pathname ?? '')
  return [...maps.filter(isOfPosts), ...maps.filter(map => !isOfPosts(map))]
}

/** The pages of a list that are below the home of the site, without the home itself. */
export function ownPages(home: string, pages: readonly string[]): string[] {
  const base = parseUrl(`${home}/`)?.pathname ?? '/'
  return pages.filter(page => {
    const path = parseUrl(page)?.pathname ?? ''
    return hostOf(page) === hostOf(home) && path.startsWith(base) && path !== base
  })
}
