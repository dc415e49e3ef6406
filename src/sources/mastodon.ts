import * as z from 'zod'
import type { Sample } from '../domain.ts'
import { defineSource } from './define-source.ts'
import { tagsOf } from './words-to-ask.ts'

/** Only the fields that are read. https://docs.joinmastodon.org/methods/timelines/#tag */
const Payload = z.array(
  z.object({
    url: z.string().nullish(),
    created_at: z.string(),
    account: z.object({ indexable: z.boolean().nullish(), bot: z.boolean().nullish() }),
    card: z.object({ url: z.string(), title: z.string() }).nullish(),
  }),
)
const usual = 'https://mastodon.social'
const mostTags = 2
/** Fewer are no conversation. */
const fewestLinks = 3

/** Articles that people link to under a tag: there is somebody to read such things. */
export default defineSource({
  id: 'mastodon',
  title: 'Mastodon',
  docs: 'https://docs.joinmastodon.org/methods/timelines/#tag',
  about: `Reads the public timeline of the first ${mostTags} words of the posts, as hashtags, on one server, and of it the titles of linked pages. Programs, and people who asked not to be indexed, are left out; what anybody wrote is not read.`,
  brings: ['community'],
  needs: [],
  scope: 'run',
  limit: { requests: mostTags, says: '300 requests in five minutes' },
  manners: 'Post yourself, with the hashtag, and answer those who reply.',
  server: usual,
  silence: { 401: 'this server shows its timelines to members only' },
  ask({ terms, server = usual }) {
    return tagsOf(terms, mostTags).map(tag => ({
      url: new URL(`/api/v1/timelines/tag/${tag}?limit=40`, server).href,
      accept: 'application/json',
      robots: 'ignore',
    }))
  },
  read(payload, { url }) {
    const { origin, host, pathname } = new URL(url)
    const tag = pathname.split('/').at(-1) ?? ''
    const samples = Payload.parse(payload).flatMap(
      ({ url: status, created_at, account, card }): Sample[] =>
        card == null || account.indexable === false || account.bot === true
          ? []
          : [
              {
                title: card.title,
                url: status ?? card.url,
                date: created_at.slice(0, 10),
              },
            ],
    )
    if (new Set(samples.map(({ title }) => title)).size < fewestLinks) return []
    return [
      {
        id: `${host}/tags/${tag}`,
        kind: 'community',
        name: `Mastodon, #${tag}`,
        url: `${origin}/tags/${tag}`,
        // That it bears the tag that was asked for is no reason: what people link to may be.
        topics: [],
        samples,
        wants: 'links',
        route: {
          how: 'submit',
          url: `${origin}/tags/${tag}`,
          rules: [`From your own account, with #${tag}`],
        },
      },
    ]
  },
})
