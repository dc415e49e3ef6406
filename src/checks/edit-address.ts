import type { Edit, Link, Node, Post } from '../domain.ts'
import { nodesIn } from '../markdown/walk.ts'

/**
 * Another address for a link that is written as `[text](address)` or `<a href="address">`; none where
 * it is written in another way, in a definition or with escapes for instance.
 */
export function editAddress(link: Link, to: string, post: Post): Edit[] {
  const node = nodesIn(post.content).find(node => isAt(node, link))
  const from = node === undefined ? null : beforeAddress(node, post)
  if (from === null) return []
  const { line, column, before, rest } = from
  const ends = rest.startsWith(link.url) && /^[)>"'\s]/.test(rest.slice(link.url.length))
  return ends ? [{ line, column, from: `${before}${link.url}`, to: `${before}${to}` }] : []
}

function isAt({ type, position }: Node, { line, column }: Link): boolean {
  const { start } = position ?? {}
  return (type === 'link' || type === 'html') && start?.line === line && start.column === column
}

/** What stands before the address on its line, from the end of the text of the link on. */
function beforeAddress({ type, children = [], position }: Node, { body, bodyLine }: Post) {
  const start = position!.start
  const { line, column } = children.at(-1)?.position?.end ?? {
    ...start,
    column: start.column + (type === 'link' ? 1 : 0),
  }
  const source = body.split('\n')[line - bodyLine]?.slice(column - 1) ?? ''
  const opening = type === 'link' ? /^\]\([ \t]*<?/ : /^<a\b[^>]*?\shref=["']/i
  const before = opening.exec(source)?.[0]
  return before === undefined ? null : { line, column, before, rest: source.slice(before.length) }
}
