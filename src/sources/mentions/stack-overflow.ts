import * as z from 'zod'
import { titleInHtml } from '../../formats/title-in-html.ts'
import type { MentionSource } from './mention-source.ts'

/** Only the fields that are read. https://api.stackexchange.com/docs/advanced-search */
const Payload = z.object({
  items: z.array(
    z.object({
      title: z.string(),
      link: z.url({ protocol: /^https$/ }),
      creation_date: z.int().min(0).max(4e9),
    }),
  ),
})

/** Questions that name the page. */
export const stackOverflow: MentionSource = {
  id: 'stack-exchange',
  ask(url) {
    const query = new URLSearchParams({ site: 'stackoverflow', url, pagesize: '10' })
    return {
      url: `https://api.stackexchange.com/2.3/search/advanced?${query}`,
      accept: 'application/json',
      robots: 'ignore',
      key: { secret: 'stack-exchange-key', parameter: 'key' },
    }
  },
  read: payload =>
    Payload.parse(payload).items.map(({ title, link, creation_date }) => ({
      text: `Stack Overflow, “${titleInHtml(title)}”`,
      url: link,
      on: new Date(creation_date * 1000).toISOString().slice(0, 10),
    })),
}
