import { type Bullet, readBullets } from '../../src/markdown/read-lists.ts'
import type { CatalogueRow } from '../../src/sources/catalogue-schema.ts'
import { entry } from './entry.ts'
import { topicsOfHeadings } from './headings.ts'
import { topicsInName, topicsInText } from './vocabulary.ts'

const source = 'awesome-newsletters'
/** Sign-up forms of mailing services: not a page about the newsletter. */
const form = /(?:list-manage|campaign-archive)\.com/
const languages: readonly (readonly [RegExp, string])[] = [
  [/\bFrench\b/, 'fr'],
  [/\bin Spanish\b/, 'es'],
  [/written in Chinese/, 'zh'],
  [/persian/i, 'fa'],
]

export function readNewsletters(markdown: string): readonly CatalogueRow[] {
  return readBullets(markdown).flatMap(bullet => {
    const row = bullet.headings.length === 0 ? null : newsletter(bullet)
    return row === null ? [] : [row]
  })
}

function newsletter({ links, headings, text }: Bullet): CatalogueRow | null {
  const link = links.find(({ url }) => !form.test(url) && !url.startsWith('#'))
  const name = links[0]?.text
  if (link === undefined || name === undefined) return null
  const about = text.slice(name.length)
  const language = languages.find(([words]) => words.test(about))?.[1]
  return entry({
    kind: 'newsletter',
    name,
    url: link.url,
    source,
    topics: [...topicsOfHeadings(headings), ...topicsInName(name), ...topicsInText(about)],
    ...(language === undefined || /English/.test(about) ? {} : { language }),
  })
}
