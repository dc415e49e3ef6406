import type { CatalogueRow } from '../../src/sources/catalogue-schema.ts'
import { entry } from './entry.ts'
import { subreddit } from './subreddits.ts'

const source = 'places-to-post'
const checked = '2026-02-14'

/** Most of the list are directories of products; these take something to read. */
const takesPosts: Readonly<Record<string, readonly string[]>> = {
  'Indie Hackers': ['indie development', 'startups', 'saas', 'entrepreneurship'],
  'Starter Story': ['startups', 'entrepreneurship', 'founder stories'],
  'Project Hatch': ['startups', 'entrepreneurship', 'founder stories'],
  'Startup Beat': ['startups', 'entrepreneurship'],
}
/** The list gives the address of a form or of the guidelines for sending something in. */
const forms = /your-story|pitch-guidelines/

export function readPlacesToPost(markdown: string): readonly CatalogueRow[] {
  return markdown.split('\n').flatMap(line => {
    const [, name, url] = /^\* (.+?) - (https?:\/\/\S+)$/.exec(line) ?? []
    if (name === undefined || url === undefined) return []
    const row = subreddit(url, source, checked) ?? place(name, url)
    return row === null ? [] : [row]
  })
}

function place(name: string, url: string): CatalogueRow | null {
  const topics = takesPosts[name]
  if (topics === undefined) return null
  const how = forms.test(url) ? 'form' : name === 'Indie Hackers' ? 'submit' : null
  const route = how === null ? {} : { route: { how, url, checked } as const }
  return entry({ kind: 'community', name, url, source, topics, ...route })
}
