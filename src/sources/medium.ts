import type { Ask, Day, Target } from '../domain.ts'
import { readFeed } from '../formats/feed.ts'
import { defineSource } from './define-source.ts'
import { feedAsk, withFeed } from './feed-samples.ts'
import { isOnMedium, publicationOf } from './medium-place.ts'
import { tagsOf } from './words-to-ask.ts'

const mostTags = 2
const mostPublications = 3

/** What publications on Medium took lately: those under a tag, and those that the list knows. */
export default defineSource({
  id: 'medium',
  title: 'Medium’s feeds',
  docs: 'https://help.medium.com/hc/en-us/articles/214874118-Using-RSS-feeds-of-profiles-publications-and-topics',
  about: `Reads the feeds of the first ${mostTags} words of the posts, as tags, and of up to ${mostPublications} publications that the bundled list knows. Ten stories a feed.`,
  brings: ['publication'],
  needs: [],
  scope: 'run',
  limit: {
    requests: mostTags + mostPublications,
    says: 'none is documented; robots.txt is obeyed',
  },
  manners: 'A publication takes your story through Medium’s own form; read its guidelines.',
  offBecause:
    'Medium mostly refuses machines of data centres (403), runners of GitHub among them. It is of use on a runner of your own.',
  silence: { 403: 'Medium lets no program in from here (403), which is usual for a runner' },
  absent: [404, 410],
  ask({ terms, nearby }) {
    const tags = tagsOf(terms, mostTags).map(
      (tag): Ask => ({ url: `https://medium.com/feed/tag/${tag}`, text: true }),
    )
    const publications = nearby
      .filter(isOnMedium)
      .slice(0, mostPublications)
      .map(target => feedAsk({ ...target, feed: feedOf(target) }))
    return [...tags, ...publications]
  },
  read(payload, ask, { since }) {
    return ask.about === undefined ? underTag(payload, ask) : withFeed(payload, ask, since)
  },
})

function feedOf({ url }: Target): string {
  return `https://medium.com/feed${new URL(url).pathname.replace(/\/+$/, '')}`
}

/** Stories under a tag → the publications that took them. */
function underTag(payload: unknown, { url }: Ask): Target[] {
  const items = typeof payload === 'string' ? readFeed(payload, url) : []
  if (items.length === 0) throw new Error('“items”: it is no feed, or empty')
  const found = new Map<string, { title: string; url: string; date?: Day }[]>()
  for (const item of items) {
    const link = item.url.replace(/\?.*$/, '')
    const name = publicationOf(link)
    if (name === null) continue
    const sample = { title: item.title, url: link, ...(item.day !== null && { date: item.day }) }
    found.set(name, [...(found.get(name) ?? []), sample])
  }
  const topic = new URL(url).pathname.split('/').at(-1) ?? ''
  return [...found].map(([name, samples]) => ({
    id: `medium.com/${name}`,
    kind: 'publication',
    name: `${name} on Medium`,
    url: `https://medium.com/${name}`,
    topics: [topic],
    samples,
  }))
}
