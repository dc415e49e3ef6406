import type { Ask, Outage, Web } from '../../domain.ts'
import { type FeedItem, readFeed } from '../../formats/feed.ts'
import { loadSitemapReader, readSitemap } from '../../formats/sitemap.ts'
import { hostOf, parseUrl } from '../../formats/url.ts'
import { addDays } from '../../text/days.ts'
import type { ListedPages, Online } from './built-sitemap.ts'
import {
  namedSitemaps,
  ownPages,
  postsFirst,
  robotsPlace,
  usualFeeds,
  usualSitemaps,
} from './site-places.ts'

/** What a site says of its pages, and what of it did not answer. */
export interface SiteAnswer {
  readonly listed: ListedPages | null
  /** The text of its robots.txt, empty where there is none; null where that did not answer. */
  readonly robots: string | null
  readonly outages: readonly Outage[]
}

/** Files of a sitemap that are read; each may hold 50,000 pages. */
const mostFiles = 8
const largestSitemap = 10 * 1024 * 1024

/**
 * The sitemaps that a site names or usually has, else a feed. Where it does not answer once, it is
 * left alone: a host that is down is not asked ten times.
 */
export async function askSite(home: string, web: Web): Promise<SiteAnswer> {
  const robots = await look(robotsPlace(home), home, web)
  if (isOutage(robots)) return { listed: null, robots: null, outages: [robots] }
  const text = 'text' in robots ? robots.text : ''
  // Some hosts of files answer 403 for what is not there; one that knows 404 means what it says.
  const meansIt = 'absent' in robots && !isClosed(robots)
  return { ...(await askLists(home, text, meansIt, web)), robots: text }
}

type Lists = Omit<SiteAnswer, 'robots'>

/** @param meansIt what is closed to us is there */
async function askLists(home: string, robots: string, meansIt: boolean, web: Web): Promise<Lists> {
  const named = namedSitemaps(home, robots)
  const usual = usualSitemaps(home).filter(place => !named.includes(place))
  const trees = [
    { roots: named, refusal: true },
    ...usual.map(place => ({ roots: [place], refusal: meansIt })),
  ]
  for (const { roots, refusal } of trees) {
    const answer = await readSitemaps(roots, home, web, refusal)
    if (answer.listed !== null || answer.outages.length > 0) return answer
  }
  for (const place of usualFeeds(home)) {
    const feed = await look(place, home, web)
    if (isOutage(feed)) return { listed: null, outages: [feed] }
    const listed = 'text' in feed ? listedByFeed(readFeed(feed.text, feed.url), place, home) : null
    if (listed !== null) return { listed, outages: [] }
  }
  return { listed: null, outages: [] }
}

/**
 * Sitemaps and those that they lead to. What is cut short lists some pages and denies none.
 * @param refusal that it is closed to us is one, and not another word for absent
 */
async function readSitemaps(
  roots: readonly string[],
  home: string,
  web: Web,
  refusal: boolean,
): Promise<Lists> {
  const pages = new Set<string>()
  const known = new Set(roots)
  const outages: Outage[] = []
  let open = [...roots]
  for (let files = 0; files < mostFiles && open.length > 0 && outages.length === 0; files++) {
    const place = open.shift()!
    const found = await look(place, home, web)
    if (isOutage(found)) outages.push(found)
    else if ('absent' in found) {
      if (refusal && isClosed(found))
        outages.push({ from: spell(place), why: `it answered ${found.absent}` })
    } else {
      await loadSitemapReader()
      const sitemap = readSitemap(found.text)
      for (const page of ownPages(home, sitemap.pages)) pages.add(page)
      const more = sitemap.maps.filter(map => !known.has(map))
      for (const map of more) known.add(map)
      open = postsFirst([...open, ...more])
    }
  }
  if (pages.size === 0) return { listed: null, outages }
  const from = roots.length === 1 ? spell(roots[0]!) : `a sitemap of ${hostOf(home)}`
  const online: Online = {
    how: 'sitemap',
    whole: open.length === 0 && outages.length === 0,
    titles: new Map(),
    since: null,
  }
  return { listed: { from, pages: [...pages], given: false, online }, outages }
}

function listedByFeed(items: readonly FeedItem[], place: string, home: string): ListedPages | null {
  const own = new Set(
    ownPages(
      home,
      items.map(({ url }) => url),
    ),
  )
  const titles = new Map(items.flatMap(({ url, title }) => (own.has(url) ? [[url, title]] : [])))
  if (own.size === 0) return null
  const days = items.map(({ day }) => day)
  const [oldest = null] = days.filter(day => day !== null).sort()
  // Feeds tell the time of another zone now and then.
  const since = oldest === null || days.includes(null) ? null : addDays(oldest, -1)
  const online: Online = { how: 'feed', whole: false, titles, since }
  return { from: spell(place), pages: [...own], given: false, online }
}

interface Found {
  readonly text: string
  readonly url: string
}

/** Nothing is there, as this status says. */
interface Absent {
  readonly absent: number
}

const isClosed = ({ absent }: Absent) => absent === 401 || absent === 403

/** Its owner wants it asked, so robots.txt is not; that of others counts. */
async function look(url: string, home: string, web: Web): Promise<Found | Outage | Absent> {
  const isOwn = hostOf(url) === hostOf(home)
  const ask: Ask = {
    url,
    accept: 'application/xml, text/xml, text/plain, */*;q=0.5',
    largest: largestSitemap,
    confirm: true,
    ...(isOwn && { robots: 'ignore' }),
  }
  const answer = await web.get(ask)
  const from = spell(url)
  if (!answer.ok) return { from, why: answer.why }
  const { status, body } = answer
  if (status === 408 || status === 425 || status === 429 || status >= 500)
    return { from, why: `it answered ${status}` }
  return status === 200 ? { text: body, url: answer.url } : { absent: status }
}

function isOutage(found: Found | Outage | Absent): found is Outage {
  return 'from' in found
}

/** `notes.example/sitemap.xml` */
function spell(url: string): string {
  const { host = '', pathname = '' } = parseUrl(url) ?? {}
  return host + pathname
}
