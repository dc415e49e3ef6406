import type { Ask, Day, Sample, Target } from '../domain.ts'
import { readFeed } from '../formats/feed.ts'
import { sayMonth } from '../text/days.ts'

/** Newest first; more tell nothing new of what a place is like. */
const most = 25

/** Asks a place for its feed; robots.txt is obeyed. */
export function feedAsk(about: Target & { readonly feed: string }): Ask {
  return {
    url: about.feed,
    accept:
      'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.8',
    text: true,
    about,
  }
}

/**
 * The place with what its feed tells; closed, where that is older than a year.
 * @throws Error for what is no feed, or an empty one
 */
export function withFeed(payload: unknown, { url, about }: Ask, since: Day): Target[] {
  const items = typeof payload === 'string' ? readFeed(payload, url) : []
  if (about === undefined || items.length === 0) throw new Error('“items”: it is no feed, or empty')
  const samples = items
    .map(({ title, url: link, day }): Sample => {
      return { title, url: link, ...(day !== null && { date: day }) }
    })
    .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1))
    .slice(0, most)
  const newest = samples[0]?.date
  const closed =
    newest === undefined || newest >= since
      ? {}
      : { closed: `its feed has told nothing new since ${sayMonth(newest)}` }
  return [{ ...about, samples, ...closed }]
}

export function hasFeed(target: Target): target is Target & { readonly feed: string } {
  return target.feed?.startsWith('https:') === true
}
