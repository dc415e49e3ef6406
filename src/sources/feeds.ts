import { defineSource } from './define-source.ts'
import { feedAsk, hasFeed, withFeed } from './feed-samples.ts'
import { isOnMedium } from './medium-place.ts'

const most = 6

/** What places of the list published lately: the newest reasons there are. */
export default defineSource({
  id: 'feeds',
  title: 'Feeds of places in the list',
  docs: 'https://www.rssboard.org/rss-specification',
  about: `Reads the feeds of up to ${most} places that the bundled list knows, letters and writers of the niche among them, nearest to the posts first. What they published last replaces what the list remembers; one that has been silent for a year is left out.`,
  brings: ['newsletter', 'writer', 'podcast', 'publication'],
  needs: [],
  scope: 'run',
  limit: { requests: most, says: 'one request a feed; robots.txt is obeyed' },
  manners: 'Read theirs before you write.',
  absent: [404, 410],
  ask: ({ nearby }) =>
    nearby
      .filter(hasFeed)
      .filter(target => !isOnMedium(target))
      .slice(0, most)
      .map(feedAsk),
  read: (payload, ask, { since }) => withFeed(payload, ask, since),
})
