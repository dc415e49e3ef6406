import { openGoogle } from './ask-google.ts'
import type {
  Config,
  Day,
  Event,
  IndexState,
  LinkLook,
  Outage,
  Page,
  SeenClosed,
  World,
} from './domain.ts'
import { isCopyChosen } from './life.ts'
import { lookForLinks } from './look-for-links.ts'
import type { Said } from './read-issues.ts'
import { isWatchedClosed } from './tracker/choose-posts.ts'
import { copyChosen, type News, wonLinkNews } from './tracker/closed-news.ts'
import { type Known, type Located, matchIssues } from './tracker/match-issues.ts'
import { doneOf, type Item } from './tracker/parse-issue.ts'

/** What was seen of posts whose issues a person closed. */
export interface ClosedSight {
  readonly closed: readonly SeenClosed[]
  readonly outages: readonly Outage[]
}

/**
 * A closed issue is its person's: it is neither written nor asked about, but for the days on which a
 * copy on Medium shows whether Google took it for the original. Links that were won are looked at on
 * these days, too. What is found is told in the weekly word alone, so without one nobody looks.
 * @param isMine leaves out posts that another shard looks at
 */
export async function lookAtClosed(
  said: Said,
  located: readonly Located[],
  event: Event,
  config: Config,
  world: World,
  isMine: (path: string) => boolean,
): Promise<ClosedSight> {
  const google = openGoogle(world, config)
  const closed: SeenClosed[] = []
  for (const [post, { tracked }] of dueClosed(said, located, event, config, world.today)) {
    const { path } = post.post
    if (!isMine(path)) continue
    const { url } = post.address
    // Nobody looked at the page: what Google says of it is the question.
    const page: Page | null = url === null ? null : { url, live: 'inconclusive' }
    const { index } = await google.ask({ ...post, page, done: doneBy(tracked) })
    const addresses = [url, tracked.copy.url].filter(one => one != null)
    closed.push({ path, index, links: await linksAt(wonOf(tracked), addresses, world) })
  }
  return { closed, outages: google.outages }
}

/** What follows from it for the weekly word, by what the issues say now. */
export function newsOfClosed(
  seen: readonly SeenClosed[],
  said: Said,
  located: readonly Located[],
  event: Event,
  config: Config,
  today: Day,
): News[] {
  if (seen.length === 0) return []
  const byPath = new Map(seen.map(one => [one.path, one]))
  return dueClosed(said, located, event, config, today).flatMap(([post, known]) => {
    const found = byPath.get(post.post.path)
    if (found === undefined) return []
    return [
      ...copyNews(found.index, known, post.address.url),
      ...linkNews(found.links, known, config.tracker.public === true),
    ]
  })
}

/** Closed issues that are looked at today, and their posts. */
function dueClosed(
  { known, index }: Said,
  located: readonly Located[],
  event: Event,
  config: Config,
  today: Day,
): (readonly [Located, Known])[] {
  const isTold = config.tracker.digest && index?.issue.state === 'open'
  if (event.kind !== 'sweep' || !isTold) return []
  const byPath = new Map(located.map(one => [one.post.path, one]))
  return [...matchIssues(known, located)].flatMap(([path, one]) => {
    const post = byPath.get(path)
    const isDue = post !== undefined && isWatchedClosed(one.issue, one.tracked, today)
    return isDue ? [[post, one] as const] : []
  })
}

const doneBy = (tracked: Known['tracked']) => ({ ...doneOf(tracked), live: true })

/** Places that gave a link. */
function wonOf({ items }: Known['tracked']): readonly Item[] {
  return items.filter(({ standing }) => standing.status === 'won')
}

/** By the page that a person named. */
async function linksAt(
  items: readonly Item[],
  addresses: readonly string[],
  { web }: World,
): Promise<ReadonlyMap<number, LinkLook>> {
  return web === null || addresses.length === 0
    ? new Map()
    : lookForLinks({ items: [...items] }, addresses, new Map(), web)
}

function copyNews(index: IndexState | null, { issue, tracked }: Known, url: string | null): News[] {
  return isCopyChosen(index, doneBy(tracked)) ? [copyChosen(issue, url, index)] : []
}

function linkNews(
  links: ReadonlyMap<number, LinkLook>,
  { issue, tracked }: Known,
  isPublic: boolean,
): News[] {
  return wonOf(tracked).flatMap(item => {
    const look = links.get(item.number)
    return look === undefined ? [] : wonLinkNews(issue, item, look, isPublic)
  })
}
