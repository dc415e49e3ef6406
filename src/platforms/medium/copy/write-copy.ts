import { toHtml } from 'hast-util-to-html'
import { toMdast } from 'hast-util-to-mdast'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { HandOff } from '../../../domain.ts'
import { type Element, make, type Root } from './html-tree.ts'

/** Title and subtitle as Medium has them: the first two blocks of a story. */
export function storyOf(
  { title, subtitle }: Pick<HandOff, 'title' | 'subtitle'>,
  blocks: readonly Element[],
): Root {
  const head = [make('h1', title), ...(subtitle === '' ? [] : [make('h2', subtitle)])]
  const children = [...head, ...blocks].flatMap(block => [
    block,
    { type: 'text' as const, value: '\n' },
  ])
  return { type: 'root', children }
}

export function asHtml(tree: Root): string {
  return toHtml(tree, {
    closeSelfClosing: false,
    characterReferences: { useNamedReferences: true },
  })
}

/** A picture on a line of its own, its caption below it in italics. */
export function asMarkdown(tree: Root): string {
  const flat = tree.children.flatMap(block => {
    if (block.type !== 'element' || block.tagName !== 'figure') return [block]
    return block.children.flatMap(part =>
      part.type !== 'element'
        ? []
        : [
            part.tagName === 'figcaption'
              ? make('p', [make('em', part.children)])
              : make('p', [part]),
          ],
    )
  })
  return toMarkdown(toMdast({ type: 'root', children: flat }), {
    bullet: '-',
    emphasis: '*',
    fences: true,
    rule: '-',
  })
}
