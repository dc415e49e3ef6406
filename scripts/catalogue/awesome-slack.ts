import { type Bullet, readBullets } from '../../src/markdown/read-lists.ts'
import type { CatalogueRow } from '../../src/sources/catalogue-schema.ts'
import { entry } from './entry.ts'
import { topicsOfHeadings } from './headings.ts'
import { topicsInName, topicsInText } from './vocabulary.ts'

const source = 'awesome-slack'
const sections = /^(?:Development|Regional|Design|Misc|DevOps)$/

/** The list names most groups by their subject alone: "Ruby" becomes "Ruby on Slack". */
export function readSlackGroups(markdown: string): readonly CatalogueRow[] {
  return readBullets(markdown).flatMap(bullet => {
    const row = sections.test(bullet.headings.at(-1) ?? '') ? group(bullet) : null
    return row === null ? [] : [row]
  })
}

function group({ links, headings, text }: Bullet): CatalogueRow | null {
  const link = links[0]
  if (link === undefined) return null
  const inner = headings.at(-1) ?? ''
  const words = [...topicsInName(link.text), ...topicsInText(text)]
  return entry({
    kind: 'community',
    name: `${link.text.replace(/^#/, '')} on Slack`,
    url: link.url,
    source,
    topics: words.length > 0 ? words : topicsOfHeadings([inner]),
  })
}
