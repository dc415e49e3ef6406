import type { CatalogueRow } from '../../src/sources/catalogue-schema.ts'
import { feedTarget } from './feed-writers.ts'
import { topicsOfHeadings } from './headings.ts'
import { readOpml } from './opml.ts'
import { subreddit } from './subreddits.ts'

const source = 'awesome-tech-rss'
const checked = '2024-04-06'
/** Psychology, neuroscience, science, general news and learning are left out. */
const inUse = /^(?:Startup|Engineering blogs|Machine Learning|Design|Marketing)$/

export function readTechFeeds(xml: string): readonly CatalogueRow[] {
  return readOpml(xml)
    .filter(({ path }) => inUse.test(path[0] ?? ''))
    .map(feed => {
      const topics = topicsOfHeadings(feed.path)
      return subreddit(feed.feed, source, checked) ?? feedTarget(feed, source, topics)
    })
    .filter(row => row !== null)
}
