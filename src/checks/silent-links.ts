import type { Content, Node } from '../domain.ts'
import { textOf, walk } from '../markdown/walk.ts'

const image = /\.(?:avif|gif|jpe?g|png|svg|webp)(?:[?#]|$)/i

export interface SilentLink {
  readonly link: Node
  readonly images: readonly Node[]
}

/** Links without words, around nothing or around images without a description; not to a larger one. */
export function silentLinks({ tree }: Content): SilentLink[] {
  return [...walk(tree)]
    .filter(node => node.type === 'link' && (node.url ?? '') !== '' && isSilent(node))
    .map(link => ({ link, images: [...walk(link)].filter(isImage) }))
    .filter(({ link, images }) => images.length === 0 || !image.test(link.url!))
}

/** No words, no description, and no HTML that may hold either. */
function isSilent(link: Node): boolean {
  const holdsWords = (node: Node) =>
    node.type === 'html' || (isImage(node) && (node.alt ?? '').trim() !== '')
  return textOf(link) === '' && ![...walk(link)].some(holdsWords)
}

function isImage({ type }: Node): boolean {
  return type === 'image' || type === 'imageReference'
}
