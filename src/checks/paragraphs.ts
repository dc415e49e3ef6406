import type { Node } from '../domain.ts'
import { perContent } from '../markdown/per-content.ts'
import { walk } from '../markdown/walk.ts'

/** A paragraph as its author speaks to the reader. */
export interface Paragraph {
  /** On one line, without code, images and raw HTML; what a link says is part of it. */
  readonly text: string
  readonly line: number
  readonly column: number
  /** Does anything in it lead to a source: a link, or the mark of a footnote? */
  readonly linked: boolean
}

/** The paragraphs of a post and its lists, in reading order; quotations are somebody else's words. */
export const paragraphsOf = perContent(({ tree }): readonly Paragraph[] =>
  [...ownBlocks(tree)].map(node => {
    const { line = 1, column = 1 } = node.position?.start ?? {}
    const inside = [...walk(node)]
    const text = inside
      .map(({ type, value }) => (type === 'text' ? value : type === 'break' ? ' ' : ''))
      .join('')
    return {
      text: text.replace(/\s+/g, ' ').trim(),
      line,
      column,
      linked: inside.some(leadsAway),
    }
  }),
)

function* ownBlocks(node: Node): Generator<Node> {
  if (node.type === 'paragraph') yield node
  else if (node.type !== 'blockquote')
    for (const child of node.children ?? []) yield* ownBlocks(child)
}

function leadsAway({ type, value = '' }: Node): boolean {
  return /^(?:link|footnoteReference)/.test(type) || (type === 'html' && /^<a\s/i.test(value))
}
