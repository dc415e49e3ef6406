import { type Bullet, readBullets } from '../../src/markdown/read-lists.ts'
import type { CatalogueRow } from '../../src/sources/catalogue-schema.ts'
import { entry } from './entry.ts'
import { topicsOfHeadings } from './headings.ts'
import { topicsInName, topicsInText } from './vocabulary.ts'

const source = 'awesome-podcasts'
const ended = /podcast ended|no new episodes/i
const lists = /^(?:Supported languages|Table of Contents|License)$/

export function readPodcasts(markdown: string): readonly CatalogueRow[] {
  return readBullets(markdown).flatMap(bullet => {
    const outer = bullet.parents.length === 0 && bullet.headings.length > 1
    const row = outer && !lists.test(bullet.headings[1] ?? '') ? podcast(bullet) : null
    return row === null ? [] : [row]
  })
}

function podcast({ links, headings, text, below }: Bullet): CatalogueRow | null {
  const link = links[0]
  if (link === undefined || ended.test(below)) return null
  // "Toolsday ([By Spec](…))": the name stands before the link.
  const name = text.startsWith(link.text) ? link.text : (text.split('(')[0] ?? link.text)
  const about = /^Description: (.*)$/m.exec(below)?.[1] ?? ''
  return entry({
    kind: 'podcast',
    name,
    url: link.url,
    source,
    topics: [...topicsOfHeadings(headings.slice(1)), ...topicsInName(name), ...topicsInText(about)],
  })
}
