import { parse } from 'parse5'
import type { Answer, Page, Post, SiteTold } from '../domain.ts'
import { parseUrl } from '../formats/url.ts'
import { runsOf, shareIn } from '../text/share-in.ts'
import { attribute, type Element, elementsOf, textOf } from './elements.ts'
import { whyNotThere } from './judge-live.ts'
import { placeOnSite } from './place-on-site.ts'
import { readArticle, readWhole } from './read-article.ts'
import { canonicalAmong, readCanonicals } from './read-canonicals.ts'
import { readAlternates, readDate, readNoindex, readOpenGraph, readRefresh } from './read-head.ts'
import { readImport } from './read-import.ts'

/**
 * The answer of the web to the address of a post → Page, read as a browser would without scripts: a
 * stray element closes the head. What only says “not to you” (401, 403, 429, 5xx, no answer) is
 * inconclusive.
 */
export function readPage(
  post: Post,
  url: string,
  answer: Answer,
  told: readonly SiteTold[] = [],
): Page {
  if (!answer.ok) return { url, live: 'inconclusive', why: answer.why }
  const { status, headers, body, url: finalUrl, hops = [] } = answer
  if ([401, 403, 408, 425, 429].includes(status) || status >= 500) {
    return { url, live: 'inconclusive', status, why: `it answers ${status}` }
  }
  if (status !== 200) return { url, live: 'fail', status, why: `it answers ${status}` }
  const type = headers['content-type'] ?? ''
  if (!/^(text\/html|application\/xhtml\+xml)\b/i.test(type)) {
    return { url, live: 'fail', status, why: `it is ${type || 'of no type'}, not HTML` }
  }
  const document = parse(body)
  const elements = [...elementsOf(document)]
  const head = new Set(elementsOf(elements.find(({ tagName }) => tagName === 'head')))
  const base = baseOf(head, finalUrl)
  const title = firstText('title', head)
  const holds = shareIn(post.content.prose, runsOf(readWhole(elements))) ?? undefined
  const refresh = readRefresh(elements, base)
  const heading = firstText('h1', elements)
  const why = whyNotThere({
    url,
    finalUrl,
    refresh,
    title,
    heading,
    titleOfPost: post.title,
    holds,
  })
  if (why !== null) return { url, live: 'fail', status, why, finalUrl, hops }
  const canonicals = readCanonicals(elements, head, headers, base)
  const openGraph = readOpenGraph(elements)
  const imported = readImport(document, finalUrl)
  return {
    url,
    live: 'pass',
    status,
    finalUrl,
    hops,
    canonical: canonicalAmong(canonicals),
    canonicals,
    noindex: readNoindex(elements, headers),
    title,
    openGraph,
    date: readDate(elements, openGraph),
    alternates: readAlternates(head, base),
    article: readArticle(elements),
    ...(holds !== undefined && { holds }),
    ...(imported !== undefined && { imported }),
    ...placeOnSite(finalUrl, told),
  }
}

/** What its addresses are relative to. */
function baseOf(head: Iterable<Element>, url: string): string {
  for (const element of head) {
    const href = element.tagName === 'base' ? attribute(element, 'href') : undefined
    if (href !== undefined) return parseUrl(href, url)?.href ?? url
  }
  return url
}

/** On one line, empty where there is none. */
function firstText(name: string, elements: Iterable<Element>): string {
  for (const element of elements)
    if (element.tagName === name) return textOf(element).replace(/\s+/g, ' ').trim()
  return ''
}
