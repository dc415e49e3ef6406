import { feedFacts, readFeed } from '../../formats/feed.ts'
import { isAddress, ListError, type ReadList } from './listed-place.ts'

/** A feed is one place: the site that it is of, with what it published last. */
export const readOwnFeed: ReadList = (text, { from }) => {
  const { title, link } = feedFacts(text)
  const items = readFeed(text, isAddress(from) ? from : (link ?? 'https://feed.invalid/'))
  const url = link !== undefined && isAddress(link) ? link : isAddress(from) ? from : null
  if (items.length === 0 || url === null)
    throw new ListError(
      1,
      items.length === 0 ? 'no entry' : 'no address of its site',
      'RSS, Atom or JSON Feed',
      'Name the address of the feed, or the form of the list with “as”.',
    )
  const samples = items.slice(0, 25).map(({ title: name, url: page, day }) => {
    return { title: name, url: page, ...(day !== null && { date: day }) }
  })
  return [{ name: title, url, samples, ...(isAddress(from) && { feed: from }) }]
}
