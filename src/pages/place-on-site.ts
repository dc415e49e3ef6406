import type { Page, SiteTold, Verdict } from '../domain.ts'
import { pageKey } from '../formats/page-key.ts'
import { readRobots } from '../formats/robots.ts'
import { hostOf, parseUrl } from '../formats/url.ts'

/** Whom Google sends to read pages. https://developers.google.com/crawling/docs/crawlers-fetchers/google-common-crawlers */
const agent = 'Googlebot'

/** What the site says of one of its pages: in robots.txt, and in its sitemap. */
export function placeOnSite(
  url: string,
  told: readonly SiteTold[],
): Pick<Page, 'crawlable' | 'sitemap'> {
  const sites = told.filter(({ home }) => hostOf(home) === hostOf(url))
  const [first] = sites
  if (first === undefined) return {}
  const sitemap = sites.filter(({ home }) => isBelow(url, home)).sort(deepestFirst)[0]?.sitemap
  return {
    crawlable: crawlable(url, first),
    ...(sitemap != null && {
      sitemap: { from: sitemap.from, entry: entriesOf(sitemap).get(pageKey(url)) ?? null },
    }),
  }
}

/** A host may serve several sites, each with its sitemap. */
function isBelow(url: string, home: string): boolean {
  const base = pathOf(home).replace(/\/$/, '')
  return pathOf(url) === base || pathOf(url).startsWith(`${base}/`)
}

const pathOf = (url: string) => parseUrl(url)?.pathname ?? ''
const deepestFirst = (a: SiteTold, b: SiteTold) => b.home.length - a.home.length

function crawlable(url: string, { robots }: SiteTold): Verdict {
  if (robots === null) return 'inconclusive'
  return readRobots(new URL('/robots.txt', url).href, robots, agent).allows(url) ? 'pass' : 'fail'
}

type Sitemap = NonNullable<SiteTold['sitemap']>
const known = new WeakMap<Sitemap, ReadonlyMap<string, string>>()

/** A sitemap may hold 50,000 pages, and a run many posts. */
function entriesOf(sitemap: Sitemap): ReadonlyMap<string, string> {
  const before = known.get(sitemap)
  if (before !== undefined) return before
  const entries = new Map(sitemap.pages.map(page => [pageKey(page), page]))
  known.set(sitemap, entries)
  return entries
}
