import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import type { Answer, Page } from '../domain.ts'
import { canonicalIn } from '../formats/link-header.ts'

type Element = DefaultTreeAdapterTypes.Element
type ParentNode = DefaultTreeAdapterTypes.ParentNode

/**
 * The answer of the web → Page, read as a browser would: a stray element closes the head.
 * What only says “not to you” (401, 403, 429, 5xx, no answer) is inconclusive.
 */
export function readPage(url: string, answer: Answer): Page {
  if (!answer.ok) return { url, live: 'inconclusive', why: answer.why }
  const { status, headers, body, url: finalUrl } = answer
  if ([401, 403, 408, 425, 429].includes(status) || status >= 500) {
    return { url, live: 'inconclusive', status, why: `it answers ${status}` }
  }
  if (status !== 200) return { url, live: 'fail', status, why: `it answers ${status}` }
  const type = headers['content-type'] ?? ''
  if (!/^(text\/html|application\/xhtml\+xml)\b/i.test(type)) {
    return { url, live: 'fail', status, why: `it is ${type || 'of no type'}, not HTML` }
  }
  const elements = [...elementsOf(parse(body))]
  return {
    url,
    live: 'pass',
    status,
    finalUrl,
    canonical: canonicalOf(elements, headers, finalUrl),
    noindex: robotsOf(elements, headers).some(token => token === 'noindex' || token === 'none'),
  }
}

/** In the head, without hreflang, lang, media or type; else the Link header. */
function canonicalOf(
  elements: readonly Element[],
  headers: Readonly<Record<string, string>>,
  base: string,
): string | null {
  const head = elements.find(({ tagName }) => tagName === 'head')
  const declared = [...elementsOf(head)].find(
    element =>
      element.tagName === 'link' &&
      (attribute(element, 'rel') ?? '').toLowerCase().split(/\s+/).includes('canonical') &&
      ['hreflang', 'lang', 'media', 'type'].every(name => attribute(element, name) === undefined),
  )
  const href = (declared && attribute(declared, 'href')) ?? canonicalIn(headers.link ?? '')
  if (href === null || !URL.canParse(href, base)) return null
  return new URL(href, base).href
}

function robotsOf(
  elements: readonly Element[],
  headers: Readonly<Record<string, string>>,
): string[] {
  const metas = elements
    .filter(element => element.tagName === 'meta')
    .filter(element => /^(robots|googlebot)$/i.test(attribute(element, 'name') ?? ''))
    .map(element => attribute(element, 'content') ?? '')
  const header = (headers['x-robots-tag'] ?? '').replace(/\bgooglebot:/gi, '')
  return [...metas, header]
    .flatMap(text => text.toLowerCase().split(','))
    .map(token => token.trim())
}

/** In the order of the page; without a call for each level, of which a page may have any number. */
function* elementsOf(root: ParentNode | undefined): Generator<Element> {
  const open = [...(root?.childNodes ?? [])].reverse()
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!('tagName' in node)) continue
    yield node
    for (let at = node.childNodes.length - 1; at >= 0; at -= 1) open.push(node.childNodes[at]!)
  }
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find(attr => attr.name === name)?.value
}
