import * as z from 'zod'
import type { Ask, Sample } from '../domain.ts'
import { idOf } from '../formats/target-id.ts'
import { hostOf } from '../formats/url.ts'
import { defineSource } from './define-source.ts'

/** Only the fields that are read. https://learn.microsoft.com/en-us/bingwebmaster/ */
const Counts = z.object({
  d: z.object({ Links: z.array(z.object({ Url: z.string(), Count: z.number() })) }),
})
const Links = z.object({
  d: z.object({
    Details: z.array(z.object({ Url: z.string(), AnchorText: z.string().nullish() })),
    TotalPages: z.number(),
  }),
})
const api = 'https://ssl.bing.com/webmaster/api.svc/json'
const mostPages = 3

/** Who linked to your site before: they know you, and may like what is new. */
export default defineSource({
  id: 'bing-webmaster',
  title: 'Bing Webmaster Tools',
  docs: 'https://learn.microsoft.com/en-us/dotnet/api/microsoft.bing.webmaster.api.interfaces.iwebmasterapi',
  about: `Lists the ${mostPages} pages of your site with the most links to them, and who links there.`,
  brings: ['writer'],
  needs: ['bing-webmaster-api-key'],
  scope: 'run',
  limit: { requests: 2 + 2 * mostPages, says: 'none is documented' },
  manners: 'Thank them; tell of the new post where it belongs to what they wrote.',
  ask({ site }) {
    return site === null ? [] : [askFor('GetLinkCounts', { siteUrl: site, page: '0' })]
  },
  read(payload, { url }, { site }) {
    if (!isOfPage(url)) {
      Counts.parse(payload)
      return []
    }
    const own = hostOf(site ?? '')
    const found = new Map<string, { origin: string; samples: Sample[] }>()
    for (const { Url, AnchorText } of Links.parse(payload).d.Details) {
      const host = hostOf(Url)
      if (host === null || host === own) continue
      const one = found.get(host) ?? { origin: new URL(Url).origin, samples: [] }
      one.samples.push({ title: AnchorText || Url, note: 'links to you', url: Url })
      found.set(host, one)
    }
    return [...found].map(([host, { origin, samples }]) => {
      return { id: idOf(origin), kind: 'writer', name: host, url: origin, topics: [], samples }
    })
  },
  next(payload, { url }, { site }) {
    if (site === null) return []
    if (isOfPage(url)) return nextPage(Links.parse(payload).d.TotalPages, url)
    return Counts.parse(payload)
      .d.Links.sort((a, b) => b.Count - a.Count || (a.Url < b.Url ? -1 : 1))
      .slice(0, mostPages)
      .map(({ Url }) => askFor('GetUrlLinks', { siteUrl: site, link: Url, page: '0' }))
  },
})

const isOfPage = (url: string) => new URL(url).pathname.endsWith('/GetUrlLinks')

function nextPage(pages: number, url: string): Ask[] {
  const { searchParams } = new URL(url)
  const page = Number(searchParams.get('page')) + 1
  if (page >= pages) return []
  return [askFor('GetUrlLinks', { ...Object.fromEntries(searchParams), page: `${page}` })]
}

/** The key goes into the address: the service knows no other way. */
function askFor(method: string, parameters: Readonly<Record<string, string>>): Ask {
  return {
    url: `${api}/${method}?${new URLSearchParams(parameters)}`,
    accept: 'application/json',
    robots: 'ignore',
    key: { secret: 'bing-webmaster-api-key', parameter: 'apikey' },
  }
}
