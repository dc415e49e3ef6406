import type { CatalogueRow } from '../../src/sources/catalogue-schema.ts'
import { cleanAddress, targetId } from './address.ts'
import { siteName } from './plain-text.ts'

/** What a reader knows of a place; the rest of the row follows from it. */
export type Found = Omit<Partial<CatalogueRow>, 'id' | 'feed' | 'topics'> & {
  readonly kind: CatalogueRow['kind']
  readonly name: string
  readonly url: string
  readonly source: string
  readonly topics: readonly string[]
  readonly feed?: string | undefined
}

const mostTopics = 8
const longestName = 80

/** A row, or null where the address is not a page that a reader can open. */
export function entry(found: Found): CatalogueRow | null {
  const url = cleanAddress(found.url)
  const name = siteName(found.name)
  if (url === null || name === '' || name.length > longestName || name.includes('@')) return null
  const feed = found.feed === undefined ? null : cleanAddress(found.feed)
  const { feed: _, ...rest } = found
  return {
    ...rest,
    id: targetId(url),
    name,
    url,
    topics: tidyTopics(found.topics),
    ...(feed === null ? {} : { feed }),
  }
}

const same: Readonly<Record<string, string>> = {
  golang: 'go',
  'react.js': 'react',
  'vue.js': 'vue',
  'ember.js': 'ember',
  emberjs: 'ember',
  'c/c++': 'c++',
  architecture: 'software architecture',
  testing: 'software testing',
}

/** One spelling a topic: of `datascience` and `data science` the longer one stays. */
export function tidyTopics(topics: readonly string[]): string[] {
  const found = new Map<string, string>()
  for (const written of topics) {
    const lower = written.toLowerCase().trim()
    const topic = same[lower] ?? lower
    const key = topic.replace(/[\s._&-]|\band\b/g, '')
    const before = found.get(key)
    if (key === '' || topic.includes('@')) continue
    if (before === undefined || before.length < topic.length) found.set(key, topic)
  }
  return [...found.values()].slice(0, mostTopics)
}

const order = [
  'id',
  'kind',
  'name',
  'url',
  'topics',
  'source',
  'also',
  'feed',
  'stars',
  'language',
  'newest',
  'takesWriting',
  'route',
  'routeEvidence',
  'wants',
  'deadline',
  'starts',
  'ends',
  'online',
  'country',
  'closed',
  'for',
  'medium',
  'headings',
  'samples',
] as const satisfies readonly (keyof CatalogueRow)[]

/** The row with its fields always in the same order. */
export function inOrder(row: CatalogueRow): CatalogueRow {
  const pairs = order.flatMap(key => (row[key] === undefined ? [] : [[key, row[key]]]))
  return Object.fromEntries(pairs) as CatalogueRow
}
