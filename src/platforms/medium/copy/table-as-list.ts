import {
  type Element,
  type ElementContent,
  elementsIn,
  isBlank,
  make,
  wordsOf,
} from './html-tree.ts'
import { toBlocks } from './medium-blocks.ts'

const text = (value: string): ElementContent => ({ type: 'text', value })

/**
 * A point for each row: its first cell in bold, then the others, each with the head of its column.
 * Of two columns the heads stand above the list. Pictures and code of cells come below it.
 */
export function tableAsList(table: Element): Element[] {
  const rows = [...elementsIn(table)].filter(
    ({ tagName, children }) => tagName === 'tr' && children.some(child => isCell(child)),
  )
  const caption = [...elementsIn(table)].find(({ tagName }) => tagName === 'caption')
  const above = caption === undefined ? [] : [make('p', caption.children)]
  const [head] = rows
  const named = head !== undefined && cellsOf(head).every(isHeadCell) ? head : null
  const heads = named === null ? [] : cellsOf(named)
  const body = named === null ? rows : rows.slice(1)
  const rest: Element[] = []
  const points = body
    .map(row => pointOf(cellsOf(row), heads, rest))
    .filter(point => point.children.length > 0)
  const titles = heads.length <= 2 || heads.some(isUnsaid) ? sayHeads(heads, rest) : []
  return [...above, ...titles, ...(points.length > 0 ? [make('ul', points)] : []), ...rest]

  /** The points say the words of a head alone, and only where their cell has some. */
  function isUnsaid(head: Element, at: number): boolean {
    const hasMore = [...elementsIn(head)].some(
      ({ tagName }) => tagName === 'a' || tagName === 'img',
    )
    return hasMore || body.every(row => wordsOf(cellsOf(row)[at] ?? row).trim() === '')
  }
}

const isCell = (node: ElementContent): node is Element =>
  node.type === 'element' && (node.tagName === 'td' || node.tagName === 'th')
const isHeadCell = (cell: Element) => cell.tagName === 'th'
const cellsOf = (row: Element) => row.children.filter(isCell)

function sayHeads(heads: readonly Element[], rest: Element[]): Element[] {
  const words = heads.map(head => inlineOf(head, rest)).filter(head => head.length > 0)
  if (words.length === 0) return []
  return [make('p', [make('strong', between(words, ' / '))])]
}

function pointOf(cells: readonly Element[], heads: readonly Element[], rest: Element[]): Element {
  const parts = cells.flatMap((cell, at) => {
    const words = inlineOf(cell, rest)
    if (words.length === 0) return []
    const head = heads[at]
    const name =
      head === undefined || heads.length <= 2 ? '' : wordsOf(head).replace(/\s+/g, ' ').trim()
    const isBold = at === 0 && cells.length > 1 && !words.some(isCode)
    const shown = isBold ? [make('strong', words)] : words
    return [name === '' ? shown : [text(`${name}: `), ...shown]]
  })
  return make('li', between(parts, cells.length === 2 ? ': ' : '; '))
}

const isCode = (node: ElementContent) => node.type === 'element' && node.tagName === 'code'

function between(parts: readonly (readonly ElementContent[])[], mark: string): ElementContent[] {
  return parts.flatMap((part, i) => (i === 0 ? part : [text(mark), ...part]))
}

/** The text of a cell on one line; what is no text goes to `rest`. */
function inlineOf(cell: Element, rest: Element[]): ElementContent[] {
  const lines: ElementContent[][] = []
  for (const block of toBlocks(cell.children)) {
    if (block.tagName === 'pre' || block.tagName === 'figure') rest.push(block)
    else if (block.tagName === 'ul' || block.tagName === 'ol' || block.tagName === 'blockquote')
      for (const item of block.children)
        if (item.type === 'element') lines.push(item.children)
        else if (!isBlank(item)) lines.push([item])
        else continue
    else if (block.children.length > 0) lines.push(block.children)
  }
  return between(lines, ' · ').map(node =>
    node.type === 'element' && node.tagName === 'br' ? text(' ') : node,
  )
}
