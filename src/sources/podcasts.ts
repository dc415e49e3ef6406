import * as z from 'zod'
import type { Target } from '../domain.ts'
import { idOf } from '../formats/target-id.ts'
import { termsOf } from '../text/terms.ts'
import { defineSource } from './define-source.ts'
import { feedAsk, hasFeed, withFeed } from './feed-samples.ts'

/** Only the fields that are read. https://performance-partners.apple.com/search-api */
const Payload = z.object({
  results: z.array(
    z.object({
      collectionName: z.string(),
      collectionViewUrl: z.string(),
      feedUrl: z.string().nullish(),
      releaseDate: z.string().nullish(),
    }),
  ),
})
const mostTerms = 2
const mostFeeds = 2

/** Podcasts that name the subject, and what they talked about lately. */
export default defineSource({
  id: 'podcasts',
  title: 'Podcasts (Apple’s search)',
  docs: 'https://performance-partners.apple.com/search-api',
  about: `Searches for podcasts that bear one of the first ${mostTerms} words of the posts in their name and were on air within a year, and reads the feeds of up to ${mostFeeds} of them for each word. The addresses of owners in these feeds are not read.`,
  brings: ['podcast'],
  needs: [],
  scope: 'run',
  limit: { requests: mostTerms * (1 + mostFeeds), says: '20 searches a minute' },
  manners: 'Listen to an episode first; write by the way that its own site shows.',
  absent: [404, 410],
  ask: ({ terms }) =>
    terms.slice(0, mostTerms).map(term => ({
      url: `https://itunes.apple.com/search?${new URLSearchParams({ media: 'podcast', entity: 'podcast', term, limit: '20' })}`,
      accept: 'application/json, text/javascript',
      robots: 'ignore',
    })),
  read(payload, ask, { since }) {
    if (ask.about !== undefined) return withFeed(payload, ask, since)
    return onAir(payload, ask.url, since)
  },
  next(payload, ask, { since }) {
    if (ask.about !== undefined) return []
    return onAir(payload, ask.url, since).filter(hasFeed).slice(0, mostFeeds).map(feedAsk)
  },
})

/** Of those with the word in their name, in one order whatever that of the answer. */
function onAir(payload: unknown, asked: string, since: string): Target[] {
  const term = new URL(asked).searchParams.get('term') ?? ''
  return Payload.parse(payload)
    .results.filter(({ releaseDate }) => (releaseDate?.slice(0, 10) ?? since) >= since)
    .filter(({ collectionName }) => names(collectionName, term))
    .map(({ collectionName, collectionViewUrl, feedUrl }): Target => {
      const url = collectionViewUrl.replace(/\?.*$/, '')
      return {
        id: idOf(url),
        kind: 'podcast',
        name: collectionName,
        url,
        topics: [term.toLowerCase()],
        ...(feedUrl && { feed: feedUrl }),
      }
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** Does the name have all words of the term, in whatever form? */
function names(name: string, term: string): boolean {
  const keys = new Set(termsOf(name).map(({ key }) => key))
  const wanted = termsOf(term).map(({ key }) => key)
  return wanted.length > 0 && wanted.every(key => keys.has(key))
}
