import type { CatalogueRow } from '../../src/sources/catalogue-schema.ts'
import { feedTarget } from './feed-writers.ts'
import { topicsOfHeading } from './headings.ts'
import { readOpml } from './opml.ts'
import { subreddit } from './subreddits.ts'

const source = 'awesome-rss-feeds'
const checked = '2026-05-31'
/** The other files are news, hobbies and finance. */
export const filesInUse = [
  'Android Development.opml',
  'Programming.opml',
  'Startups.opml',
  'UI - UX.opml',
  'Web Development.opml',
  'iOS Development.opml',
] as const

export function readRssFeeds(fileName: string, xml: string): readonly CatalogueRow[] {
  const subject = fileName.replace(/\.opml$/, '')
  const topics = subject === 'Programming' ? ['software engineering'] : topicsOfHeading(subject)
  return readOpml(xml)
    .map(feed => subreddit(feed.feed, source, checked) ?? feedTarget(feed, source, topics))
    .filter(row => row !== null)
}
