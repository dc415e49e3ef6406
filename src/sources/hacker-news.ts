import * as z from 'zod'
import type { Sample } from '../domain.ts'
import { defineSource } from './define-source.ts'

/** Only the fields that are read. https://hn.algolia.com/api */
const Payload = z.object({
  hits: z.array(
    z.object({
      objectID: z.string(),
      title: z.string().nullish(),
      url: z.string().nullish(),
      created_at: z.string(),
      num_comments: z.number().nullish(),
    }),
  ),
})

const fewestComments = 20

/** Threads on the topic of a post are the reason to submit it; what people said is not read. */
export default defineSource({
  id: 'hacker-news',
  title: 'Hacker News',
  docs: 'https://hn.algolia.com/api',
  about: `Searches for stories with at least ${fewestComments} comments that share three words with the post. Their titles say whether people there talk about such things; what they said is not read.`,
  brings: ['community'],
  needs: [],
  scope: 'post',
  limit: { requests: 40, says: 'none is documented; 10,000 an hour are told of' },
  manners:
    'A link and its own title, by hand, once. No text from a program: the place bans it, so none is drafted.',
  ask({ terms }) {
    if (terms.length < 2) return []
    const query = new URLSearchParams({
      query: terms.slice(0, 3).join(' '),
      tags: 'story',
      numericFilters: `num_comments>=${fewestComments}`,
      hitsPerPage: '20',
    })
    const url = `https://hn.algolia.com/api/v1/search?${query}`
    return [{ url, accept: 'application/json', robots: 'ignore' }]
  },
  read(payload) {
    const samples = Payload.parse(payload).hits.flatMap((hit): Sample[] =>
      hit.title
        ? [
            {
              title: hit.title,
              url: `https://news.ycombinator.com/item?id=${encodeURIComponent(hit.objectID)}`,
              date: hit.created_at.slice(0, 10),
            },
          ]
        : [],
    )
    if (samples.length === 0) return []
    return [
      {
        id: 'news.ycombinator.com',
        kind: 'community',
        name: 'Hacker News',
        url: 'https://news.ycombinator.com',
        topics: ['programming', 'startups'],
        samples,
        wants: 'links',
        route: { how: 'submit', url: 'https://news.ycombinator.com/submit' },
      },
    ]
  },
})
