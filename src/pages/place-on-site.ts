import type { Page, SiteTold, Verdict } from '../domain.ts'
import { pageKey } from '../formats/page-key.ts'
import { readRobots } from '../formats/robots.ts'
import { hostOf } from '../formats/url.ts'

/** Whom Google sends to read pages. https://developers.google.com/crawling/docs/crawlers-fetchers/google-common-crawlers */
const agent = 'Googlebot'

/** What the site says of one of its pages: in robots.txt, and in its sitemap. */
export function placeOnSite(
  url: string,
  told: readonly SiteTold[],
): Pick<Page, 'crawlable' | 'sitemap'> {
  const site = told.find(({ home }) => hostOf(home) === hostOf(url))
  if (site === undefined) return {}
  const { sitemap } = site
  return {
    crawlable: crawlable(url, site),
    ...(sitemap !== null && {
      sitemap: { from: sitemap.from, entry: entriesOf(sitemap).get(pageKey(url)) ?? null },
    }),
  }
}

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
