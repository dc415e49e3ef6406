import { parseFeed } from 'feedsmith'
import type { Day } from '../domain.ts'
import { dayOf } from '../text/days.ts'
import { titleInHtml } from './title-in-html.ts'

/** An entry of a feed that has an address. */
export interface FeedItem {
  readonly url: string
  readonly title: string
  readonly day: Day | null
}

/** What a feed says of itself. */
export function feedFacts(text: string): { readonly title?: string; readonly link?: string } {
  const parsed = parse(text)
  if (parsed === undefined) return {}
  const { feed, format } = parsed
  const title = format === 'atom' ? feed.title?.value : feed.title
  const link =
    format === 'atom'
      ? feed.links?.find(({ rel = 'alternate' }) => rel === 'alternate')?.href
      : format === 'json'
        ? feed.home_page_url
        : feed.link
  return { ...(title && { title: titleInHtml(title) }), ...(link && { link }) }
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
      ? [{ url: new URL(url, from).href, title: titleInHtml(title ?? ''), day: dayOf(date) }]
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
