import * as z from 'zod'
import { defineSource } from './define-source.ts'
import { searchesFor, sitesOf } from './web-results.ts'

/** Only the fields that are read. https://api-dashboard.search.brave.com/app/documentation */
const Payload = z.object({
  type: z.literal('search'),
  web: z
    .object({
      results: z.array(
        z.object({
          title: z.string(),
          url: z.string(),
          description: z.string().nullish(),
          page_age: z.string().nullish(),
        }),
      ),
    })
    .nullish(),
})
const most = 4

/** Sites that wrote about the same, that name a competitor, or that name you. */
export default defineSource({
  id: 'brave',
  title: 'Brave Search',
  docs: 'https://api-dashboard.search.brave.com/app/documentation',
  about: `Searches the web for the subject of the posts, for pages that name one of \`product.competitors\`, and for pages that name \`product.brand\`: up to ${most} searches of 20 pages. Pages on hosts of many are left out.`,
  brings: ['writer'],
  needs: ['brave-api-key'],
  scope: 'run',
  limit: { requests: most, says: '50 requests a second; paid by request, with a monthly credit' },
  manners: 'Read theirs before you write, and say something about it that only you can.',
  ask: query =>
    searchesFor(query, most).map(q => ({
      url: `https://api.search.brave.com/res/v1/web/search?${new URLSearchParams({ q, count: '20', result_filter: 'web' })}`,
      accept: 'application/json',
      robots: 'ignore',
      key: { secret: 'brave-api-key', header: 'x-subscription-token' },
    })),
  read(payload, _ask, query) {
    const results = Payload.parse(payload).web?.results ?? []
    return sitesOf(
      results.map(({ title, url, description, page_age }) => {
        return { title, url, text: description ?? '', date: page_age ?? undefined }
      }),
      query,
    )
  },
})
