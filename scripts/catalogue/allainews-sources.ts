import { type Bullet, readBullets } from '../../src/markdown/read-lists.ts'
import type { CatalogueRow } from '../../src/sources/catalogue-schema.ts'
import { feedTarget } from './feed-writers.ts'
import { topicsOfHeading } from './headings.ts'
import { subreddit } from './subreddits.ts'
import { topicsInText } from './vocabulary.ts'

const source = 'allainews-sources'
const checked = '2026-04-10'
const podcasts = 'AI, ML, Big Data Podcasts'
const inUse = new Set(['AI, ML, Big Data News', podcasts])
const topics = topicsOfHeading('AI, ML, Big Data')

/** Papers of record, wire services, general technology news, journals and shops. */
const news =
  /(?:404media|aibusiness|artificialintelligence-news|venturebeat|knowtechie|siliconangle|arstechnica|theconversation|theguardian|spacenews|futurism|wired|sciencedaily|techrepublic|bloomberg|businessinsider|computerworld|crunchbase|arxiv|darkreading|eetimes|engadget|freethink|forrester|ghacks|gizmodo|globalnews|healthtechmagazine|ibtimes|jmlr|sifted|zdnet|nature|techxplore|phys|news\.mit|technologyreview|newscientist|nytimes|producthunt|quantamagazine|restofworld|scientificamerican|siliconrepublic|techcrunch|techmeme|techmonitor|tech\.eu|vice|theverge|theregister|petapixel|blogs\.windows|reutersagency|techspot|theinformation|thenextweb|thetradenews|economist|every\.to|infoworld|spectrum\.ieee|infoq|dev\.to|stackoverflow|mozilla|hackernoon|thestack|lexisnexis|linktr\.ee|sites\.libsyn|thechatgptreport|marktechpost|ai-techpark|analyticsindiamag)\b/i

export function readAiSources(markdown: string): readonly CatalogueRow[] {
  return readBullets(markdown)
    .filter(({ headings }) => inUse.has(headings.at(-1) ?? ''))
    .map(place)
    .filter(row => row !== null)
}

function place({ links, headings, text }: Bullet): CatalogueRow | null {
  const link = links[0]
  if (link === undefined || news.test(link.url)) return null
  const reddit = subreddit(link.url, source, checked)
  if (reddit !== null) return reddit
  const feed = /RSS feed: (https?:\/\/[^\s)\]]+)/.exec(text)?.[1] ?? ''
  const said = topicsInText(text.slice(link.text.length))
  const found = { path: [], title: link.text, feed, site: link.url }
  const row = feedTarget(found, source, [...topics, ...said])
  if (row === null || headings.at(-1) !== podcasts) return row
  return { ...row, kind: 'podcast' }
}
