import { readBullets } from '../../src/markdown/read-lists.ts'
import { targetId } from './address.ts'
import { topicsOfHeading } from './headings.ts'

/**
 * Where sindresorhus/awesome files a list: id of the list → topics, its own label first
 * ("eBPF", "Linux"), the section last.
 */
export function readTaxonomy(markdown: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  for (const { headings, parents, links } of readBullets(markdown)) {
    const link = links[0]
    if (link === undefined || !link.url.startsWith('https://github.com/')) continue
    const labels = [link.text, ...[...parents].reverse()].map(label => label.toLowerCase())
    const section = topicsOfHeading(headings.at(-1) ?? '')
    found.set(targetId(link.url).toLowerCase(), [...labels.filter(isTopic), ...section])
  }
  return found
}

/** Labels that only make sense below their parent. */
const vague =
  /^(?:learning|education|core|apps|tips|must.*|open source apps|answers|inspire|colorful|guides|amas|podcasts|topics|\d.*|services engineering|free services|no login.*|for beginners|core ml models)$/

function isTopic(label: string): boolean {
  return !vague.test(label) && label.length <= 40
}
