import * as z from 'zod'
import { defineSource } from './define-source.ts'
import { searchesFor, sitesOf } from './web-results.ts'

/** Only the fields that are read. https://docs.searxng.org/dev/search_api.html */
const Payload = z.object({
  results: z.array(
    z.object({
      title: z.string(),
      url: z.string(),
      content: z.string().nullish(),
      publishedDate: z.string().nullish(),
    }),
  ),
})
const most = 4

/** The same as a paid search, from a server of your own. */
export default defineSource({
  id: 'searxng',
  title: 'SearXNG',
  docs: 'https://docs.searxng.org/dev/search_api.html',
  about: `Searches the web through your own server for the subject of the posts, for pages that name one of \`product.competitors\`, and for pages that name \`product.brand\`: up to ${most} searches. Pages on hosts of many are left out.`,
  brings: ['writer'],
  needs: [],
  scope: 'run',
  limit: { requests: most, says: 'those of your server, and of the engines that it asks' },
  manners: 'Name a server of your own: public ones ask programs to stay away.',
  server: null,
  silence: {
    403: 'it answers 403: switch JSON on in its settings.yml, under search.formats',
  },
  ask: query =>
    query.server === undefined
      ? []
      : searchesFor(query, most).map(q => ({
          url: new URL(`/search?${new URLSearchParams({ q, format: 'json' })}`, query.server).href,
          accept: 'application/json',
          robots: 'ignore',
        })),
  read(payload, _ask, query) {
    return sitesOf(
      Payload.parse(payload).results.map(({ title, url, content, publishedDate }) => {
        return { title, url, text: content ?? '', date: publishedDate ?? undefined }
      }),
      query,
    )
  },
})
