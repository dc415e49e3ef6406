import type { CatalogueRow } from '../../src/sources/catalogue-schema.ts'
import { hostOf, targetId } from './address.ts'
import { entry } from './entry.ts'
import type { Feed } from './opml.ts'
import { siteName } from './plain-text.ts'
import { topicsInName } from './vocabulary.ts'

/** Services that carry other people's feeds: their host is not the site. */
const carriers =
  /(?:feedburner|feedwrench|simplecast|fireside|transistor|libsyn|soundcloud|youtube|hnrss|campaign-archive|art19|megaphone|feed\.infoq|feeds2?\.|rss\.)/

/**
 * A feed as a target. Where the file does not name the site, it is the host of the feed; on Medium
 * the publication. Null where that is nobody's page.
 */
export function feedTarget(
  { title, feed, site }: Feed,
  source: string,
  topics: readonly string[],
): CatalogueRow | null {
  const url = siteOf(site, feed)
  if (url === null || /^(?:Stories by|DEV Community|blog$|words$)/i.test(title)) return null
  const kind = kindOf(title, url, feed)
  return entry({
    kind,
    name: title,
    url,
    feed,
    source,
    topics: [...topicsInName(siteName(title)), ...topics],
  })
}

function siteOf(site: string | undefined, feed: string): string | null {
  const written = site === undefined || site === '' ? null : site
  if (written !== null && URL.canParse(written) && !/\/feed|rss\b|\.xml/i.test(written)) {
    return written
  }
  if (!URL.canParse(feed)) return null
  const { origin, hostname, pathname } = new URL(feed)
  if (hostname === 'medium.com') return publicationOf(pathname)
  return carriers.test(hostname) ? null : `${origin.replace(/^http:/, 'https:')}/`
}

function publicationOf(path: string): string | null {
  const name = /^\/feed\/([a-z][a-z0-9-]+)$/.exec(path)?.[1]
  return name === undefined ? null : `https://medium.com/${name}`
}

/** Publications that take stories of outside authors; other Medium feeds belong to companies. */
const openPublications =
  /^(?:proandroiddev\.com|blog\.kotlin-academy\.com|uxdesign\.cc|uxplanet\.org|pub\.towardsai\.net|medium\.com\/artificialis|towardsdatascience\.com|hackernoon\.com|kdnuggets\.com)$/

function kindOf(title: string, url: string, feed: string): CatalogueRow['kind'] {
  const host = hostOf(url)
  if (openPublications.test(targetId(url)) || openPublications.test(host)) return 'publication'
  if (/podcast/i.test(`${title} ${feed}`)) return 'podcast'
  if (/newsletter|weekly\b/i.test(title) || /\.(?:substack|beehiiv)\.com$/.test(host)) {
    return 'newsletter'
  }
  return 'writer'
}
