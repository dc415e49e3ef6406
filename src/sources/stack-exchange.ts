import * as z from 'zod'
import { idOf } from '../formats/target-id.ts'
import { titleInHtml } from '../formats/title-in-html.ts'
import { defineSource } from './define-source.ts'
import { wordsOf } from './words-to-ask.ts'

/** Only the fields that are read. https://api.stackexchange.com/docs/advanced-search */
const Payload = z.object({
  items: z.array(
    z.object({
      title: z.string(),
      link: z.string(),
      tags: z.array(z.string()),
      creation_date: z.int().min(0).max(4e9),
      is_answered: z.boolean(),
      closed_date: z.number().nullish(),
    }),
  ),
})
const most = 10

/** Open questions that have no good answer yet, and that the post may answer. */
export default defineSource({
  id: 'stack-exchange',
  title: 'Stack Overflow',
  docs: 'https://api.stackexchange.com/docs/advanced-search',
  about:
    'Searches for questions of the last year that are open, have no accepted answer, and share three words with the post.',
  brings: ['thread'],
  needs: [],
  scope: 'post',
  limit: {
    requests: 10,
    says: '300 a day for an address, which runners share; 10,000 with a free key, the input `stack-exchange-key`',
  },
  manners:
    'An answer stands by itself, the link comes second, and you say that the post is yours. Text from a model is banned, so none is drafted.',
  ask({ terms, since }) {
    const q = wordsOf(terms, 3)
    if (!q.includes(' ')) return []
    const query = new URLSearchParams({
      site: 'stackoverflow',
      q,
      accepted: 'False',
      closed: 'False',
      fromdate: `${Date.parse(since) / 1000}`,
      sort: 'relevance',
      pagesize: `${most}`,
    })
    return [
      {
        url: `https://api.stackexchange.com/2.3/search/advanced?${query}`,
        accept: 'application/json',
        robots: 'ignore',
        pauseIn: 'backoff',
        key: { secret: 'stack-exchange-key', parameter: 'key' },
      },
    ]
  },
  read(payload) {
    return Payload.parse(payload)
      .items.filter(({ is_answered, closed_date }) => !is_answered && closed_date == null)
      .map(({ title, link, tags, creation_date }) => {
        const plain = titleInHtml(title)
        const date = new Date(creation_date * 1000).toISOString().slice(0, 10)
        return {
          id: idOf(link),
          kind: 'thread',
          name: 'Stack Overflow',
          url: link,
          topics: tags,
          samples: [{ title: plain, url: link, date }],
          wants: 'links',
          route: { how: 'comment', url: link, rules: ['Say that the post is yours'] },
        }
      })
  },
})
