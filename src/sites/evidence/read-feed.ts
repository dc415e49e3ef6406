import { parseFeed } from 'feedsmith'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import type { Day } from '../../domain.ts'
import { dayOf } from '../../text/days.ts'

/** An entry of a feed that has an address. */
export interface FeedItem {
  readonly url: string
  readonly title: string
  readonly day: Day | null
}

interface Written {
  readonly url: string | undefined
  readonly title: string | undefined
  readonly date: string | undefined
}

/** RSS, Atom, RDF or JSON Feed; addresses are completed by that of the feed. Nothing where it is none. */
export function readFeed(text: string, from: string): FeedItem[] {
  return writtenItems(text).flatMap(({ url, title, date }) =>
    url !== undefined && URL.canParse(url, from)
      ? [{ url: new URL(url, from).href, title: plain(title ?? ''), day: dayOf(date) }]
      : [],
  )
}

function writtenItems(text: string): Written[] {
  const parsed = parse(text)
  switch (parsed?.format) {
    case 'rss':
      return (parsed.feed.items ?? []).map(({ link, guid, title, pubDate }) => ({
        url: link ?? (guid?.isPermaLink === false ? undefined : guid?.value),
        title,
        date: pubDate,
      }))
    case 'atom':
      return (parsed.feed.entries ?? []).map(({ links, title, published }) => ({
        url: links?.find(({ rel = 'alternate' }) => rel === 'alternate')?.href,
        title: title?.value,
        date: published,
      }))
    case 'rdf':
      return (parsed.feed.items ?? []).map(({ link, title }) => ({
        url: link,
        title,
        date: undefined,
      }))
    case 'json':
      return (parsed.feed.items ?? []).map(({ url, title, date_published }) => ({
        url,
        title,
        date: date_published,
      }))
    case undefined:
      return []
  }
}

/** A page that is there for every address is no feed; that is no news. */
function parse(text: string) {
  try {
    return parseFeed(text)
  } catch {
    return undefined
  }
}

/** Titles may be HTML, and nothing says so reliably. */
function plain(title: string): string {
  return /[<&]/.test(title) ? textOf(parseFragment(title)) : title
}

/** Without a call for each level, of which a title may have any number. */
function textOf(root: DefaultTreeAdapterTypes.ParentNode): string {
  let text = ''
  const open = [...root.childNodes].reverse()
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ('value' in node) text += node.value
    else if ('childNodes' in node)
      for (let at = node.childNodes.length - 1; at >= 0; at -= 1) open.push(node.childNodes[at]!)
  }
  return text
}
