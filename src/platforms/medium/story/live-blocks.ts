import { type Element, type ElementContent, isBlank, textOf, wordsOf } from '../copy/html-tree.ts'
import { articleOf } from './read-story.ts'

/** They hold blocks and show nothing of their own. */
const frames = new Set(['article', 'body', 'center', 'div', 'header', 'main', 'section', 'span'])
/** Around an article, not of it. */
const around = new Set(['aside', 'footer', 'form', 'nav', 'script', 'style', 'noscript'])

/** The live page of a post → the blocks of its article as they are there; null where it has none. */
export function liveBlocks(html: string): Element[] | null {
  const article = articleOf(html)
  const blocks = article === null ? [] : unframed(article)
  return blocks.length === 0 ? null : blocks
}

function unframed(node: ElementContent): Element[] {
  if (node.type !== 'element' || around.has(node.tagName)) return []
  const hasText = node.children.some(child => child.type === 'text' && !isBlank(child))
  if (!frames.has(node.tagName) || hasText) return [node]
  return node.children.flatMap(unframed)
}

/**
 * Which row each block belongs beside: the next one that says the same, or shows the same picture;
 * else the one of the block before it.
 * @param rows the words of each row, and what is written there
 */
export function placeBeside(
  blocks: readonly Element[],
  rows: readonly { readonly words: string; readonly source: string }[],
): number[] {
  const letters = rows.map(({ words }) => lettersOf(words))
  let at = 0
  return blocks.map(block => {
    const own = lettersOf(wordsOf(block))
    const file = fileIn(block)
    const next = rows.findIndex((row, i) => {
      if (i < at) return false
      if (own === '') return file !== '' && row.source.includes(file)
      return letters[i] !== '' && (letters[i]!.includes(own) || own.includes(letters[i]!))
    })
    if (next !== -1) at = next
    return at
  })
}

/** The name of the first picture. */
function fileIn(block: Element): string {
  const src = block.tagName === 'img' ? textOf(block, 'src') : ''
  if (src !== '') return src.split(/[?#]/)[0]!.split('/').at(-1)!
  for (const child of block.children) {
    const file = child.type === 'element' ? fileIn(child) : ''
    if (file !== '') return file
  }
  return ''
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
