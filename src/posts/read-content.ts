import type { Content, Heading, Image, Link, Node } from '../domain.ts'
import { startTags } from '../markdown/html-tags.ts'
import { elementOf, imageOf, linkOf } from '../markdown/jsx.ts'
import { type Dialect, parse } from '../markdown/parse.ts'
import { plainImages } from '../markdown/plain-images.ts'
import { textOf, walk } from '../markdown/walk.ts'
import { countWords } from '../text/words.ts'

/** Template tags of Liquid, Nunjucks and Hugo: instructions, not words. */
const template = /\{%[^%]{0,500}%\}|\{\{[^{}]{0,500}\}\}/g
/** A link whose address is such a tag with spaces in it, which is no link in markdown alone. */
const templateLink =
  /!?\[([^[\]]{1,500})\]\(\s{0,9}(?:\{%[^%]{0,500}%\}|\{\{[^{}]{0,500}\}\})[^()\s]{0,300}\)/g
const moduleLine = /^(?:import\s.+\sfrom\s|import\s*["']|export\s+(?:const|default|let|function)\s)/
/** Nodes whose children are running text. */
const blocks = new Set(['paragraph', 'heading', 'tableCell'])
/** Elements whose text is no running text, in MDX; raw HTML has none in any case. */
const silent = new Set(['math', 'pre', 'script', 'style', 'svg', 'table'])
/** Characters, and nodes, in which the end of a raw HTML link is looked for. */
const maxLinkText = 2000
const maxLinkNodes = 200
/** Characters before and after a link that are the words around it. */
const maxContext = 1000

/** The body of a post → what stands in it. @param bodyLine the line of the file it begins on */
export function readContent(body: string, bodyLine = 1, dialect?: Dialect): Content {
  const tree = parse(plainImages(body), dialect)
  if (bodyLine > 1) shift(tree, bodyLine - 1)
  const definitions = body.includes(']:') ? definitionsOf(tree) : new Map<string, string>()
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

/** Lines of the tree count in the file. The tree is ours alone yet: a copy would double its cost. */
function shift(tree: Node, by: number): void {
  for (const node of walk(tree) as Generator<{ position?: Node['position'] }>) {
    if (node.position === undefined) continue
    const { start, end } = node.position
    node.position = {
      start: { ...start, line: start.line + by },
      end: { ...end, line: end.line + by },
    }
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
  else {
    readElement(node, '', found)
    const within = isSilent(node) ? { ...found, prose: [] } : found
    for (const child of node.children ?? []) read(child, within)
  }
}

function readBlock(block: Node, found: Found): void {
  const whole = textOf(block)
  const text = whole.replace(templateLink, '$1').replace(template, ' ').replace(/\s+/g, ' ').trim()
  if (block.type === 'heading') {
    found.headings.push({ depth: block.depth ?? 1, text, line: spotOf(block).line })
  } else if (isProse(block) && text !== '' && !moduleLine.test(text)) {
    found.prose.push(text)
  }
  for (const parent of walk(block)) {
    const children = parent.children ?? []
    for (const [at, child] of children.entries()) {
      const after = () => children.slice(at + 1, at + 1 + maxLinkNodes)
      if (child.type === 'html') readInlineHtml(child, after, whole, found)
      else readInline(child, block, whole, found)
    }
  }
}

function isProse({ type, children = [] }: Node): boolean {
  return type === 'paragraph' && !children.some(isSilent)
}

function isSilent(node: Node): boolean {
  return silent.has(elementOf(node)?.name ?? '')
}

function readInline(node: Node, block: Node, whole: string, found: Found): void {
  const { type } = node
  const spot = spotOf(node.position ? node : block)
  readElement(node, whole, found)
  const url = node.url ?? found.definitions.get(node.identifier ?? '')
  if (url === undefined) return
  if (type === 'link' || type === 'linkReference') {
    const text = textOf(node) || altsOf(node)
    found.links.push({ url, text, ...spot, context: contextOf(whole, text) })
  } else if (type === 'image' || type === 'imageReference') {
    found.images.push({ url, alt: node.alt ?? '', ...spot })
  }
}

/** An element of MDX; its words are read with those around it. */
function readElement(node: Node, whole: string, found: Found): void {
  const element = elementOf(node)
  if (element === null) return
  const [link, image] = [linkOf(element), imageOf(element)]
  if (link !== null) {
    const text = textOf(node) || altsOf(node)
    found.links.push({ url: link, text, ...spotOf(node), context: contextOf(whole, text) })
  } else if (image !== null) {
    found.images.push({ url: image, alt: element.attributes.alt ?? '', ...spotOf(node) })
  }
}

/** A tag within running text: the words of `<a>` are the nodes up to `</a>`. */
function readInlineHtml(
  node: Node,
  after: () => readonly Node[],
  whole: string,
  found: Found,
): void {
  for (const { name, attributes } of startTags(node.value ?? '')) {
    const spot = spotOf(node)
    if (name === 'img' && attributes.src) {
      found.images.push({ url: attributes.src, alt: attributes.alt ?? '', ...spot })
    } else if (name === 'a' && attributes.href) {
      const next = after()
      const close = next.findIndex(
        ({ type, value }) => type === 'html' && /^<\/a\s*>/i.test(value ?? ''),
      )
      const inside = { type: 'inside', children: next.slice(0, Math.max(0, close)) }
      const text = textOf(inside) || altsOf(inside)
      found.links.push({ url: attributes.href, text, ...spot, context: contextOf(whole, text) })
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
  const alts = [...walk(node)].flatMap(one => one.alt ?? elementOf(one)?.attributes.alt ?? [])
  return alts.join(' ').trim()
}

/** The words of the block around those of the link. */
function contextOf(whole: string, text: string): string {
  const at = Math.max(0, whole.indexOf(text))
  const end = whole.startsWith(text, at) ? at + text.length : at
  const before = whole.slice(Math.max(0, at - maxContext), at)
  return `${before} ${whole.slice(end, end + maxContext)}`.replace(/\s+/g, ' ').trim()
}

function withoutTags(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
