import { parse } from 'parse5'
import type { Answer, LinkKind, LinkLook } from '../domain.ts'
import { samePage } from '../formats/page-key.ts'
import { attribute, elementsOf, wordsIn } from './elements.ts'

/** What search engines are told of a link; the first of these that it bears is said. */
const kinds: readonly LinkKind[] = ['nofollow', 'sponsored', 'ugc']

/**
 * Is one of these addresses linked on the page that answered? A page that is gone links to nothing;
 * one that only says “not to you”, is no HTML, or has no link at all without scripts, says nothing.
 */
export function readLinks(answer: Answer, addresses: readonly string[]): LinkLook {
  const unclear: LinkLook = { there: 'inconclusive' }
  if (!answer.ok) return unclear
  const { status, headers, body, url } = answer
  if (status === 404 || status === 410) return { there: 'fail' }
  const isPage = /^(text\/html|application\/xhtml\+xml)\b/i.test(headers['content-type'] ?? '')
  if (status !== 200 || !isPage) return unclear
  const links = [...elementsOf(parse(body))].filter(
    element => element.tagName === 'a' && attribute(element, 'href') !== undefined,
  )
  if (links.length === 0) return unclear
  const ours = links.filter(element => {
    const href = attribute(element, 'href') ?? ''
    if (!URL.canParse(href, url)) return false
    const to = new URL(href, url).href
    return addresses.some(address => samePage(to, address))
  })
  if (ours.length === 0) return { there: 'fail' }
  const rels = ours.map(element => kinds.find(kind => wordsIn(element, 'rel').includes(kind)))
  // One that search engines may follow counts more than others.
  const rel = rels.includes(undefined) ? undefined : rels[0]
  return { there: 'pass', ...(rel !== undefined && { rel }) }
}
