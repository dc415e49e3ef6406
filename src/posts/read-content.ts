import type { Content, Heading, Image, Link, Node } from '../domain.ts'
import { startTags } from '../markdown/html-tags.ts'
import { parse } from '../markdown/parse.ts'
import { textOf, walk } from '../markdown/walk.ts'
import { countWords } from '../text/words.ts'
import { plainImages } from './plain-images.ts'

/** Template tags of Liquid, Nunjucks and Hugo: instructions, not words. */
const template = /\{%[^%]{0,500}%\}|\{\{[^{}]{0,500}\}\}/g
const moduleLine = /^(?:import\s.+\sfrom\s|import\s*["']|export\s+(?:const|default|let|function)\s)/
/** Nodes whose children are running text. */
const blocks = new Set(['paragraph', 'heading', 'tableCell'])
/** Characters in which the end of a raw HTML link is looked for. */
const maxLinkText = 2000

/** The body of a post → what stands in it. @param bodyLine the line of the file it begins on */
export function readContent(body: string, bodyLine = 1): Content {
  const tree = shifted(parse(plainImages(body)), bodyLine - 1)
  const definitions = definitionsOf(tree)
  const found: Found = { prose: [], headings: [], links: [], images: [], definitions }
  read(tree, found)
  const { prose, headings, links, images } = found
  const words = prose.reduce((sum, block) => sum + countWords(block), 0)
  return { tree, prose, words, headings, links: inOrder(links), images: inOrder(images) }
}

interface Spot {
  readonly line: number
  readonly column: number
}
interface Found {
  readonly prose: string[]
  readonly headings: Heading[]
  readonly links: Link[]
  readonly images: Image[]
  readonly definitions: ReadonlyMap<string, string>
}

function inOrder<T extends Spot>(spots: readonly T[]): T[] {
  return [...spots].sort((a, b) => a.line - b.line || a.column - b.column)
}

/** Lines of the tree count in the file. */
function shifted(node: Node, by: number): Node {
  if (by === 0) return node
  const { position, children } = node
  return {
    ...node,
    ...(position && {
      position: {
        start: { ...position.start, line: position.start.line + by },
        end: { ...position.end, line: position.end.line + by },
      },
    }),
    ...(children && { children: children.map(child => shifted(child, by)) }),
  }
}

function definitionsOf(tree: Node): Map<string, string> {
  const definitions = new Map<string, string>()
  for (const { type, identifier, url } of walk(tree)) {
    if (type !== 'definition' || identifier === undefined || url === undefined) continue
    if (!definitions.has(identifier)) definitions.set(identifier, url)
  }
  return definitions
}

function read(node: Node, found: Found): void {
  if (node.type === 'html') readHtml(node, found)
  else if (blocks.has(node.type)) readBlock(node, found)
  else for (const child of node.children ?? []) read(child, found)
}

function readBlock(block: Node, found: Found): void {
  const text = textOf(block).replace(template, ' ').replace(/\s+/g, ' ').trim()
  if (block.type === 'heading') {
    found.headings.push({ depth: block.depth ?? 1, text, line: spotOf(block).line })
  } else if (block.type === 'paragraph' && text !== '' && !moduleLine.test(text)) {
    found.prose.push(text)
  }
  for (const parent of walk(block)) {
    const children = parent.children ?? []
    for (const [at, child] of children.entries()) {
      if (child.type === 'html') readInlineHtml(child, children.slice(at + 1), block, found)
      else readInline(child, block, found)
    }
  }
}

function readInline(node: Node, block: Node, found: Found): void {
  const { type } = node
  const spot = spotOf(node.position ? node : block)
  const url = node.url ?? found.definitions.get(node.identifier ?? '')
  if (url === undefined) return
  if (type === 'link' || type === 'linkReference') {
    const text = textOf(node) || altsOf(node)
    found.links.push({ url, text, ...spot, context: contextOf(block, text) })
  } else if (type === 'image' || type === 'imageReference') {
    found.images.push({ url, alt: node.alt ?? '', ...spot })
  }
}

/** A tag within running text: the words of `<a>` are the nodes up to `</a>`. */
function readInlineHtml(node: Node, after: readonly Node[], block: Node, found: Found): void {
  for (const { name, attributes } of startTags(node.value ?? '')) {
    const spot = spotOf(node)
    if (name === 'img' && attributes.src) {
      found.images.push({ url: attributes.src, alt: attributes.alt ?? '', ...spot })
    } else if (name === 'a' && attributes.href) {
      const close = after.findIndex(
        next => next.type === 'html' && /^<\/a\s*>/i.test(next.value ?? ''),
      )
      const inside = { type: 'inside', children: after.slice(0, Math.max(0, close)) }
      const text = textOf(inside) || altsOf(inside)
      found.links.push({ url: attributes.href, text, ...spot, context: contextOf(block, text) })
    }
  }
}

/** A block of raw HTML. */
function readHtml(node: Node, found: Found): void {
  const html = node.value ?? ''
  for (const { name, attributes, start, end } of startTags(html)) {
    if (name === 'img' && attributes.src) {
      const spot = advance(spotOf(node), html, start)
      found.images.push({ url: attributes.src, alt: attributes.alt ?? '', ...spot })
    } else if (name === 'a' && attributes.href) {
      const spot = advance(spotOf(node), html, start)
      const near = html.slice(end, end + maxLinkText)
      const close = near.indexOf('</a')
      const text = close === -1 ? '' : withoutTags(near.slice(0, close))
      found.links.push({ url: attributes.href, text, ...spot, context: '' })
    }
  }
}

function spotOf(node: Node): Spot {
  const { line = 1, column = 1 } = node.position?.start ?? {}
  return { line, column }
}

function advance(spot: Spot, text: string, to: number): Spot {
  const before = text.slice(0, to)
  const lastBreak = before.lastIndexOf('\n')
  if (lastBreak === -1) return { line: spot.line, column: spot.column + to }
  return { line: spot.line + before.split('\n').length - 1, column: to - lastBreak }
}

function altsOf(node: Node): string {
  const alts = [...walk(node)].flatMap(({ alt }) => alt ?? [])
  return alts.join(' ').trim()
}

/** The words of the block without those of the link. */
function contextOf(block: Node, text: string): string {
  const whole = textOf(block)
  const at = whole.indexOf(text)
  const rest = at === -1 ? whole : `${whole.slice(0, at)} ${whole.slice(at + text.length)}`
  return rest.replace(/\s+/g, ' ').trim()
}

function withoutTags(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
