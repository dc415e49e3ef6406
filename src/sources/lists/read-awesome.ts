import { readBullets } from '../../markdown/read-lists.ts'
import { tooComplex } from '../../markdown/too-complex.ts'
import { isAddress, kindOf, ListError, type ListedPlace, type ReadList } from './listed-place.ts'

/** Headings that say nothing of what is below them. */
const nameless = /^(?:contents|table of contents|awesome.*|license|contributing|footnotes)$/i

/** An awesome list of places: the first link of each bullet; the headings above it are topics. */
export const readAwesome: ReadList = (text, { kind }) => {
  const complex = tooComplex(text)
  if (complex !== null)
    throw new ListError(complex.line, complex.why, 'a list of a common size', 'Shorten it.')
  const places = readBullets(text).flatMap(({ links, headings, text: said }): ListedPlace[] => {
    const [first] = links
    if (first === undefined || !isAddress(first.url)) return []
    const telling = headings.filter(title => !nameless.test(title))
    const topics = telling.slice(-1)
    const description = said.startsWith(first.text)
      ? said.slice(first.text.length).replace(/^[\s:–—-]+/, '')
      : said
    return [
      {
        ...{ name: first.text, url: first.url, topics, description },
        kind: kind ?? kindOf([...telling, first.text]),
      },
    ]
  })
  if (places.length > 0) return places
  throw new ListError(1, 'no link', 'bullets that begin with a link', 'Name its form with “as”.')
}
