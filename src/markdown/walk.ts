import type { Node } from '../domain.ts'
import { perContent } from './per-content.ts'

/** The node and all below it, depth first, in reading order. */
export function* walk(node: Node): Generator<Node> {
  const stack = [node]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    yield next
    const children = next.children ?? []
    for (let at = children.length - 1; at >= 0; at -= 1) stack.push(children[at]!)
  }
}

/** All nodes of a body in reading order, walked once however many ask. */
export const nodesIn = perContent(({ tree }): readonly Node[] => [...walk(tree)])

/** The words a reader sees in a node, on one line; raw HTML, images and programs have none. */
export function textOf(node: Node): string {
  let text = ''
  for (const { type, value } of walk(node)) {
    if (type === 'text' || type === 'inlineCode' || type === 'code') text += value
    // `{' '}` keeps two words apart.
    else if (type === 'break' || type === 'mdxTextExpression') text += ' '
  }
  return text.replace(/\s+/g, ' ').trim()
}
