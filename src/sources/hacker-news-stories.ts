import * as z from 'zod'
import type { Ask, Day } from '../domain.ts'

/** Only the fields that are read. https://hn.algolia.com/api */
const Payload = z.object({
  hits: z.array(
    z.object({
      objectID: z.string(),
      title: z.string().nullish(),
      url: z.string().nullish(),
      created_at: z.iso.datetime({ offset: true }),
    }),
  ),
})

/** A story with a title, and the page of what people said about it. */
export interface Story {
  readonly title: string
  /** What it leads to; a question leads nowhere. */
  readonly about?: string
  readonly page: string
  readonly on: Day
}

/** @param query parameters of its search, besides that it is for stories */
export function askForStories(query: Readonly<Record<string, string>>): Ask {
  const search = new URLSearchParams({ ...query, tags: 'story', hitsPerPage: '20' })
  const url = `https://hn.algolia.com/api/v1/search?${search}`
  return { url, accept: 'application/json', robots: 'ignore' }
}

/** @throws ZodError when the answer has another form */
export function readStories(payload: unknown): Story[] {
  return Payload.parse(payload).hits.flatMap(({ objectID, title, url, created_at }) => {
    if (!title) return []
    const page = `https://news.ycombinator.com/item?id=${encodeURIComponent(objectID)}`
    return [{ title, ...(url && { about: url }), page, on: created_at.slice(0, 10) }]
  })
}
