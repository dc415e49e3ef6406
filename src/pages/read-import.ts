import { Readability } from '@mozilla/readability'
import JSDOMParser from '@mozilla/readability/JSDOMParser.js'
import type { Imported } from '../domain.ts'
import { asXml } from './as-xml.ts'
import type { ParentNode } from './elements.ts'

/** As much of a node as is read here. */
interface ReadNode {
  readonly nodeType: number
  readonly localName?: string
  readonly textContent: string
  readonly childNodes: readonly ReadNode[]
}

/** What stands within a line. */
const inline =
  /^(?:a|abbr|b|cite|code|del|em|i|ins|kbd|mark|q|s|small|span|strong|sub|sup|time|u|var)$/

/**
 * What the reader view of Firefox takes from a page: the best stand-in for an import whose own rules
 * are not public. Null when it finds no article; undefined when the page is too large to be read so.
 */
export function readImport(document: ParentNode, url: string): Imported | null | undefined {
  const xml = asXml(document)
  if (xml === null) return undefined
  const reader = new Readability<ReadNode>(new JSDOMParser().parse(xml, url), {
    serializer: node => node as unknown as ReadNode,
    disableJSONLD: true,
  })
  const content = articleOf(reader)
  if (content == null) return content
  const text: string[] = []
  const code: string[] = []
  const open = [content]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.nodeType === 3) text.push(node.textContent)
    if (node.nodeType !== 1) continue
    if (node.localName === 'pre') code.push(node.textContent)
    if (!inline.test(node.localName ?? '')) text.push('\n')
    for (let at = node.childNodes.length - 1; at >= 0; at -= 1) open.push(node.childNodes[at]!)
  }
  return { text: text.join(''), code }
}

/** It was written for pages that people open; what makes it stumble, it cannot tell. */
function articleOf(reader: Readability<ReadNode>): ReadNode | null | undefined {
  try {
    return reader.parse()?.content ?? null
  } catch {
    return undefined
  }
}
