import type { Node } from '../../domain.ts'
import { startTags } from '../../markdown/html-tags.ts'
import { perContent } from '../../markdown/per-content.ts'
import { nodesIn } from '../../markdown/walk.ts'

export interface RawTag {
  /** In lower case, but for a component of JSX. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly line: number
}

const comment = /<!--[\s\S]*?(?:-->|$)/g
const embeds = new Set(['iframe', 'video', 'audio', 'object', 'embed'])

/** All that a body opens in raw HTML, or in JSX. Most losses ask; they are read once. */
export const rawTags = perContent((content): readonly RawTag[] =>
  nodesIn(content).flatMap(rawTagsIn),
)

/** The tags that one piece of it opens. */
export function rawTagsIn(node: Node): RawTag[] {
  const name = jsxName(node)
  if (name !== null) return [{ name, attributes: jsxAttributes(node), line: lineOf(node) }]
  if (node.type !== 'html') return []
  const html = (node.value ?? '').replace(comment, blank)
  let line = lineOf(node)
  let at = 0
  return [...startTags(html)].map(({ name, attributes, start }) => {
    line += html.slice(at, start).split('\n').length - 1
    at = start
    return { name, attributes, line }
  })
}

/** An element that brings something in from elsewhere; a script only from another host. */
export function isEmbed({ name, attributes }: RawTag): boolean {
  return embeds.has(name) || (name === 'script' && /^(?:https?:)?\/\//i.test(attributes.src ?? ''))
}

/** The names that a text closes somewhere, as written. */
export function closedIn(text: string): Set<string> {
  return new Set([...text.matchAll(/<\/([a-z][\w.-]{0,80})\s*>/gi)].map(match => match[1]!))
}

/** `Tabs` or `div`; null for what is no element of JSX, and for a fragment. */
export function jsxName(node: Node): string | null {
  const isJsx = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
  return isJsx ? (node.name ?? null) : null
}

export function lineOf(node: Node): number {
  return node.position?.start.line ?? 1
}

/** Lines and columns stay. */
export function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ')
}

/** An attribute that holds an expression is there, with an unknown value. */
function jsxAttributes(node: Node): Record<string, string> {
  const attributes = Object.create(null) as Record<string, string>
  for (const { name, value } of node.attributes ?? []) {
    if (name !== undefined) attributes[name.toLowerCase()] = typeof value === 'string' ? value : ''
  }
  return attributes
}
