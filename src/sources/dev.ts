import * as z from 'zod'
import type { Sample } from '../domain.ts'
import { defineSource } from './define-source.ts'
import { tagsOf } from './words-to-ask.ts'

/** Only the fields that are read. https://developers.forem.com/api/v1#tag/articles */
const Payload = z.array(
  z.object({
    title: z.string(),
    url: z.string(),
    published_at: z.string().nullish(),
    tag_list: z.union([z.array(z.string()), z.string()]),
  }),
)
const mostTags = 2
/** Days of `top`: articles that people read, and none from years ago. */
const days = 365

/** What people read under a tag says whether a post belongs there. */
export default defineSource({
  id: 'dev',
  title: 'DEV',
  docs: 'https://developers.forem.com/api/v1',
  about: `Lists the articles that were read most in the last ${days} days under the first ${mostTags} words of the posts, as tags.`,
  brings: ['community'],
  needs: [],
  scope: 'run',
  limit: { requests: mostTags, says: '3 requests a second' },
  manners:
    'The whole post with its canonical address, not a stub that links out; four tags at most. Its terms ask for contributions that are not made for backlinks.',
  ask({ terms }) {
    return tagsOf(terms, mostTags).map(tag => ({
      url: `https://dev.to/api/articles?${new URLSearchParams({ tag, top: `${days}`, per_page: '30' })}`,
      accept: 'application/vnd.forem.api-v1+json',
      robots: 'ignore',
    }))
  },
  read(payload, { url }) {
    const tag = new URL(url).searchParams.get('tag') ?? ''
    const samples = Payload.parse(payload)
      .filter(({ tag_list: tags }) => listed(tags).includes(tag))
      .map(
        ({ title, url, published_at: day }): Sample => ({
          title,
          url,
          ...(day && { date: day.slice(0, 10) }),
        }),
      )
    if (samples.length === 0) return []
    return [
      {
        id: `dev.to/t/${tag}`,
        kind: 'community',
        name: `DEV, tag ${tag}`,
        url: `https://dev.to/t/${tag}`,
        // That it bears the tag that was asked for is no reason: what was read there may be.
        topics: [],
        samples,
        wants: 'links',
        route: {
          how: 'form',
          url: 'https://dev.to/new',
          rules: ['The whole post, with its canonical address', 'Four tags at most'],
        },
      },
    ]
  },
})

/** The list of articles has an array, a single article a text. */
function listed(tags: string | readonly string[]): readonly string[] {
  return typeof tags === 'string' ? tags.split(/,\s*/) : tags
}
