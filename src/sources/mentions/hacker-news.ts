import * as z from 'zod'
import { samePage } from '../../formats/page-key.ts'
import type { MentionSource } from './mention-source.ts'

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

/** Stories that lead to the page; the search knows the words of an address only. */
export const hackerNews: MentionSource = {
  id: 'hacker-news',
  ask(url) {
    const query = new URLSearchParams({
      ...{ query: url, restrictSearchableAttributes: 'url', tags: 'story', hitsPerPage: '20' },
    })
    const at = `https://hn.algolia.com/api/v1/search?${query}`
    return { url: at, accept: 'application/json', robots: 'ignore' }
  },
  read: (payload, address) =>
    Payload.parse(payload).hits.flatMap(({ objectID, title, url, created_at }) =>
      title && url && URL.canParse(url) && samePage(url, address)
        ? [
            {
              text: `Hacker News, “${title}”`,
              url: `https://news.ycombinator.com/item?id=${encodeURIComponent(objectID)}`,
              on: created_at.slice(0, 10),
            },
          ]
        : [],
    ),
}
