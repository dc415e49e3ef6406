import type { CatalogueSample } from '../../src/sources/catalogue-schema.ts'
import { cleanAddress } from './address.ts'
import { plainTitle } from './plain-text.ts'

const most = 60
const mostDated = 20
const longest = 150
/** Link texts that name nothing: "here", "part 2", "#2072". */
const nameless =
  /^(?:here|link|links|source|demo|website|homepage|docs?|video|slides?|code|repo|github|blog|more|part \d+|#?\d+|v?\d+(?:\.\d+)+.*|https?:.*|this|article|post|pdf|back to top|↑.*)$/i

export interface DatedTitle {
  readonly title: string
  readonly url: string
  readonly date: string
}

/**
 * What a place linked: dated entries first (newest first, with their address), then other titles.
 * `leastWords` keeps fragments of sentences out, where titles are the words of a link.
 */
export function samplesOf(
  dated: readonly DatedTitle[],
  titles: readonly string[],
  leastWords: number,
): CatalogueSample[] {
  const newest = [...dated].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
  const found = [
    ...newest.slice(0, mostDated).map(datedSample),
    ...[...newest.slice(mostDated), ...titles.map(title => ({ title }))].map(titleSample),
  ]
  const seen = new Set<string>()
  return found
    .filter(({ title }) => {
      const key = title.toLowerCase()
      const fresh = !seen.has(key)
      seen.add(key)
      return fresh && speaks(title, leastWords)
    })
    .slice(0, most)
}

function datedSample({ title, url, date }: DatedTitle): CatalogueSample {
  const address = cleanAddress(url)
  const fits = address !== null && address.length <= 200
  return fits
    ? { title: plainTitle(title), url: address, date }
    : { title: plainTitle(title), date }
}

function titleSample({ title }: { readonly title: string }): CatalogueSample {
  return { title: plainTitle(title) }
}

function speaks(title: string, leastWords: number): boolean {
  const plain = title !== '' && title.length <= longest && !/@|~~/.test(title)
  return plain && !nameless.test(title) && title.split(' ').length >= leastWords
}
