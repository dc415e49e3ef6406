import { parseOpml } from 'feedsmith'
import { isAddress, kindOf, ListError, type ListedPlace, type ReadList } from './listed-place.ts'

interface Outline {
  readonly text?: string | undefined
  readonly title?: string | undefined
  readonly xmlUrl?: string | undefined
  readonly htmlUrl?: string | undefined
  readonly description?: string | undefined
  readonly outlines?: readonly Outline[] | undefined
}
/** Deeper ones are no list of feeds. */
const deepest = 8

/** The feeds of a reader, as it exports them: folders are topics. https://opml.org/spec2.opml */
export const readOpml: ReadList = (text, { kind }) => {
  const places = outlinesOf(text).flatMap(outline => placesIn(outline, [], kind === undefined))
  if (places.length > 0) return places
  throw new ListError(
    1,
    'no feed',
    'outlines with xmlUrl',
    'Export the feeds of your reader again.',
  )
}

function outlinesOf(text: string): readonly Outline[] {
  try {
    return parseOpml(text).body?.outlines ?? []
  } catch {
    throw new ListError(1, 'something else', 'OPML', 'Name its form with “as”, or export it again.')
  }
}

function placesIn(outline: Outline, folders: readonly string[], guess: boolean): ListedPlace[] {
  const { text = '', title, xmlUrl, htmlUrl, description, outlines = [] } = outline
  const inside = folders.length >= deepest ? [] : outlines
  const below = inside.flatMap(one => placesIn(one, [...folders, text], guess))
  if (xmlUrl === undefined) return below
  const url = htmlUrl !== undefined && isAddress(htmlUrl) ? htmlUrl : siteOf(xmlUrl)
  if (url === null) return below
  const name = title ?? text
  const place = { name, url, topics: folders, description, feed: xmlUrl }
  return [guess ? { ...place, kind: kindOf([...folders, name]) } : place, ...below]
}

/** Where a feed is, the site is, too. */
function siteOf(feed: string): string | null {
  return isAddress(feed) ? new URL('/', feed).href : null
}
