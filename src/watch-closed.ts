import { openGoogle } from './ask-google.ts'
import type { Config, Event, LinkLook, Outage, Page, World } from './domain.ts'
import { isCopyChosen } from './life.ts'
import { lookForLinks } from './look-for-links.ts'
import type { Said } from './read-issues.ts'
import { isWatchedClosed } from './tracker/choose-posts.ts'
import { copyChosen, type News, wonLinkNews } from './tracker/closed-news.ts'
import { type Known, type Located, matchIssues } from './tracker/match-issues.ts'
import { doneOf, type Item } from './tracker/parse-issue.ts'

/** What was seen of posts whose issues a person closed. */
export interface ClosedWatch {
  readonly news: readonly News[]
  readonly outages: readonly Outage[]
}
export const nothingWatched: ClosedWatch = { news: [], outages: [] }

/**
 * A closed issue is its person's: it is neither written nor asked about, but for the days on which a
 * copy on Medium shows whether Google took it for the original. Links that were won are looked at on
 * these days, too. What is found is told in the weekly word alone, so without one nobody looks.
 */
export async function watchClosed(
  { known, index }: Said,
  located: readonly Located[],
  event: Event,
  config: Config,
  world: World,
): Promise<ClosedWatch> {
  const isTold = config.tracker.digest && index?.issue.state === 'open'
  if (event.kind !== 'sweep' || !isTold) return nothingWatched
  const due = [...matchIssues(known, located)].filter(([, { issue, tracked }]) =>
    isWatchedClosed(issue, tracked, world.today),
  )
  if (due.length === 0) return nothingWatched
  const google = openGoogle(world, config)
  const byPath = new Map(located.map(one => [one.post.path, one]))
  const news: News[] = []
  for (const [path, one] of due) {
    const post = byPath.get(path)
    if (post === undefined) continue
    const done = { ...doneOf(one.tracked), live: true }
    const { url } = post.address
    // Nobody looked at the page: what Google says of it is the question.
    const page: Page | null = url === null ? null : { url, live: 'inconclusive' }
    const { index: answer } = await google.ask({ ...post, page, done })
    if (isCopyChosen(answer, done)) news.push(copyChosen(one.issue, url, answer))
    for (const [item, look] of await linksAt(one, url, world))
      news.push(...wonLinkNews(one.issue, item, look, config.tracker.public === true))
  }
  return { news, outages: google.outages }
}

/** Of the places that gave a link, by the page that a person named. */
async function linksAt(
  { tracked }: Known,
  url: string | null,
  { web }: World,
): Promise<(readonly [Item, LinkLook])[]> {
  const addresses = [url, tracked.copy.url].filter(one => one != null)
  const won = tracked.items.filter(({ standing }) => standing.status === 'won')
  if (web === null || addresses.length === 0) return []
  const looks = await lookForLinks({ items: won }, addresses, new Map(), web)
  return won.flatMap(item => {
    const look = looks.get(item.number)
    return look === undefined ? [] : [[item, look] as const]
  })
}
