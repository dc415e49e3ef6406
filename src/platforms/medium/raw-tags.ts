import type { Node } from '../../domain.ts'
import { elementOf } from '../../markdown/jsx.ts'

const tag = /<([a-z][\w.-]*)(?=[\s/>])/gi
const comment = /<!--[\s\S]*?(?:-->|$)/g

const embeds = new Set(['iframe', 'video', 'audio', 'object', 'embed'])
const fetched = /<script\b[^>]{0,1000}?\ssrc\s*=/i

/** The names of the tags that a piece of raw HTML opens, as written; an element of MDX has its own. */
export function tagsIn(node: Node): string[] {
  const element = elementOf(node)
  if (element !== null) return element.name === '' ? [] : [element.name.slice(0, 40)]
  if (node.type !== 'html') return []
  return [...(node.value ?? '').replace(comment, '').matchAll(tag)].map(match =>
    match[1]!.slice(0, 40),
  )
}

/** An element that brings something in from elsewhere; a script only with an address. */
export function embedIn(node: Node): string | undefined {
  const tags = tagsIn(node)
  const embed = tags.find(name => embeds.has(name.toLowerCase()))
  if (embed !== undefined) return embed
  const script = tags.find(name => name.toLowerCase() === 'script')
  const { src } = elementOf(node)?.attributes ?? {}
  return src !== undefined || fetched.test(node.value ?? '') ? script : undefined
}

export function lineOf(node: Node): number {
  return node.position?.start.line ?? 1
}
