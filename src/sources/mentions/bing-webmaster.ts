import * as z from 'zod'
import { hostOf } from '../../formats/url.ts'
import type { MentionSource } from './mention-source.ts'

/** Only the fields that are read. https://learn.microsoft.com/en-us/bingwebmaster/ */
const Payload = z.object({ d: z.object({ Details: z.array(z.object({ Url: z.string() })) }) })

/** Pages that link to the page, as far as Bing knows; without a day. */
export const bingWebmaster: MentionSource = {
  id: 'bing-webmaster',
  ask(url, site) {
    if (site === null) return null
    const query = new URLSearchParams({ siteUrl: site, link: url, page: '0' })
    return {
      url: `https://ssl.bing.com/webmaster/api.svc/json/GetUrlLinks?${query}`,
      accept: 'application/json',
      robots: 'ignore',
      key: { secret: 'bing-webmaster-api-key', parameter: 'apikey' },
    }
  },
  read: payload =>
    Payload.parse(payload).d.Details.flatMap(({ Url: url }) => {
      const host = hostOf(url)
      return host === null || !/^https?:\/\//.test(url) ? [] : [{ text: host, url }]
    }),
}
