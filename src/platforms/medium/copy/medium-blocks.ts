import {
  type Element,
  type ElementContent,
  elementsIn,
  isBlank,
  make,
  type Root,
  textOf,
  wordsOf,
} from './html-tree.ts'

/**
 * What Medium's editor keeps, as elements: two sizes of headings, text, code, quotes of text, lists
 * of one level whose points are text, pictures with captions, rules, links.
 */
export const kept = {
  blocks: ['h1', 'h2', 'p', 'pre', 'blockquote', 'ul', 'ol', 'figure', 'hr'],
  inline: ['strong', 'em', 'code', 'a', 'br'],
} as const

const inlineNames: Readonly<Record<string, string>> = {
  ...{ strong: 'strong', b: 'strong', em: 'em', i: 'em', cite: 'em', dfn: 'em', var: 'em' },
  ...{ code: 'code', kbd: 'code', samp: 'code', tt: 'code' },
}
/** Elements that stand on lines of their own, in any page. */
const blockNames = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main nav ol p picture pre section summary table ' +
    'tbody td tfoot th thead tr ul video'
  ).split(' '),
)
const silent = new Set(['head', 'link', 'meta', 'script', 'source', 'style', 'template', 'title'])

/** The children of the whole → its blocks, each with the place of what it was made of. */
export function placedBlocks(tree: Root): Element[] {
  const groups: ElementContent[][] = []
  let isOpen = false
  for (const child of tree.children as ElementContent[]) {
    const stands = child.type === 'element' && isBlock(child)
    if (stands || !isOpen) groups.push([child])
    else groups.at(-1)!.push(child)
    isOpen = !stands
  }
  return groups.flatMap(group => {
    const first = group.find(child => child.position !== undefined)
    const blocks = toBlocks(group)
    return first?.position === undefined
      ? blocks
      : blocks.map(block => ({ ...block, position: first.position! }))
  })
}

type Inline = ElementContent
/** A part of running text: words, or a picture that Medium sets on a line of its own. */
type Run = readonly Inline[] | Element

/** The children of any element → blocks that Medium keeps; no word, picture or link is lost. */
export function toBlocks(nodes: readonly (ElementContent | { type: string })[]): Element[] {
  const blocks: Element[] = []
  let loose: ElementContent[] = []
  const flush = () => {
    blocks.push(...paragraphs(loose))
    loose = []
  }
  for (const node of nodes as ElementContent[]) {
    if (node.type === 'text') loose.push(node)
    else if (node.type !== 'element' || silent.has(node.tagName)) continue
    else if (isBlock(node)) {
      flush()
      blocks.push(...blocksOf(node))
    } else loose.push(node)
  }
  flush()
  return blocks
}

function isBlock(element: Element): boolean {
  if (blockNames.has(element.tagName)) return true
  return element.children.some(child => child.type === 'element' && isBlock(child))
}

function blocksOf(element: Element): Element[] {
  const { tagName, children } = element
  switch (tagName) {
    case 'p':
    case 'summary':
      return isFlow(children) ? toBlocks(children) : paragraphs(children)
    case 'h1':
    case 'h2':
      return headings(tagName, children)
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return headings('h2', children)
    case 'pre':
      return code(element)
    case 'blockquote':
      return toBlocks(children).flatMap(quoted)
    case 'ul':
    case 'ol':
      return list(element)
    case 'figure':
      return figure(element)
    case 'hr':
      return [make('hr', [])]
    case 'a':
      return linked(element)
    default:
      return toBlocks(children)
  }
}

const isFlow = (children: readonly ElementContent[]) =>
  children.some(child => child.type === 'element' && isBlock(child))

function paragraphs(nodes: readonly ElementContent[]): Element[] {
  return runsOf(nodes).map(run => (isPicture(run) ? run : make('p', run)))
}

function headings(tagName: string, nodes: readonly ElementContent[]): Element[] {
  return runsOf(nodes).map(run => (isPicture(run) ? run : make(tagName, run)))
}

/** A quote holds text; what else stands in it stands below it. */
function quoted(block: Element): Element[] {
  if (block.tagName === 'p' || block.tagName === 'blockquote')
    return [block.tagName === 'p' ? make('blockquote', [block]) : block]
  if (block.tagName === 'h1' || block.tagName === 'h2')
    return [make('blockquote', [make('p', [make('strong', block.children)])])]
  return [block]
}

/** Points are text: what else stands in one ends the list, and it goes on behind it. */
function list({ tagName, children, properties }: Element): Element[] {
  const made: Element[] = []
  let points: Element[] = []
  let count = Number(properties.start ?? 1)
  const flush = () => {
    if (points.length === 0) return
    const start = count - points.length
    made.push(make(tagName, points, tagName === 'ol' && start !== 1 ? { start } : {}))
    points = []
  }
  for (const item of children) {
    if (isBlank(item)) continue
    const blocks = toBlocks(
      item.type === 'element' && item.tagName === 'li' ? item.children : [item],
    )
    const words: Inline[] = []
    for (const block of blocks) {
      if (block.tagName === 'p') {
        if (words.length > 0) words.push(make('br', []))
        words.push(...block.children)
        continue
      }
      if (words.length > 0) {
        points.push(make('li', words.splice(0)))
        count += 1
      }
      flush()
      made.push(block)
    }
    if (words.length > 0) {
      points.push(make('li', words))
      count += 1
    }
  }
  flush()
  return made
}

/** A picture in code stands below it. */
function code(pre: Element): Element[] {
  const inner = pre.children.find(child => child.type === 'element' && child.tagName === 'code')
  const language = languageOf(pre) ?? (inner?.type === 'element' ? languageOf(inner) : null)
  const text = wordsOf(pre).replace(/\n$/, '')
  const properties = language === null ? {} : { className: [`language-${language}`] }
  const pictures = [...elementsIn(pre)].filter(({ tagName }) => tagName === 'img').flatMap(picture)
  return [make('pre', [make('code', text, properties)]), ...pictures]
}

function languageOf(element: Element): string | null {
  const classes = textOf(element, 'className')
  const written = /\b(?:language-|lang-|highlight-source-)([\w+#.-]{1,20})/.exec(classes)?.[1]
  return (written ?? textOf(element, 'lang').slice(0, 20).toLowerCase()) || null
}

function figure(element: Element): Element[] {
  const isCaption = (node: ElementContent) =>
    node.type === 'element' && node.tagName === 'figcaption'
  const caption = element.children.find(isCaption)
  const blocks = toBlocks(element.children.filter(node => !isCaption(node)))
  const words = caption?.type === 'element' ? toBlocks(caption.children) : []
  const last = blocks.findLastIndex(({ tagName }) => tagName === 'figure')
  if (last === -1 || words.some(({ tagName }) => tagName !== 'p')) return [...blocks, ...words]
  const picture = blocks[last]!
  if (words.length === 0) return blocks
  const lines = words.flatMap(({ children }, i) =>
    i === 0 ? children : [make('br', []), ...children],
  )
  blocks[last] = make('figure', [
    ...picture.children.filter(node => !isCaption(node)),
    make('figcaption', lines),
  ])
  return blocks
}

/** A link around whole blocks goes to the text of each. */
function linked(anchor: Element): Element[] {
  return toBlocks(anchor.children).map(block => {
    if (block.tagName === 'figure') return linkPicture(block, anchor)
    if (!['p', 'h1', 'h2'].includes(block.tagName) || hasLink(block)) return block
    return make(block.tagName, link(block.children, anchor))
  })
}

const hasLink = (node: Element): boolean =>
  node.children.some(child => child.type === 'element' && (child.tagName === 'a' || hasLink(child)))

/** It keeps its place: its address is looked at later too. */
function link(children: readonly Inline[], { properties, position }: Element): Inline[] {
  const { href } = properties
  if (typeof href !== 'string' || href === '') return [...children]
  return [{ ...make('a', children, { href }), ...(position !== undefined && { position }) }]
}

function linkPicture(picture: Element, anchor: Element): Element {
  const [image, ...rest] = picture.children
  if (image?.type !== 'element' || image.tagName !== 'img') return picture
  return make('figure', [...link([image], anchor), ...rest])
}

const isPicture = (run: Run): run is Element => 'tagName' in run

/** Running text, cut where a picture stands; without what is only space. */
function runsOf(nodes: readonly ElementContent[]): Run[] {
  const runs: Run[] = []
  let words: Inline[] = []
  const flush = () => {
    const trimmed = trim(words)
    if (trimmed.length > 0) runs.push(trimmed)
    words = []
  }
  for (const part of nodes.flatMap(partsOf)) {
    if (part.type === 'element' && part.tagName === 'figure') {
      flush()
      runs.push(part)
    } else words.push(part)
  }
  flush()
  return runs
}

/** An inline node as words and pictures, in order. */
function partsOf(node: ElementContent): ElementContent[] {
  if (node.type === 'text') return [{ type: 'text', value: node.value.replace(/\s+/g, ' ') }]
  if (node.type !== 'element' || silent.has(node.tagName)) return []
  const { tagName, children } = node
  if (tagName === 'br') return [make('br', [])]
  if (tagName === 'img') return picture(node)
  if (tagName === 'wbr') return []
  const within = children.flatMap(partsOf)
  const name = inlineNames[tagName]
  if (name === 'code') return asCode(within)
  if (tagName === 'q') return [text('“'), ...within, text('”')]
  if (name === undefined && tagName !== 'a') return within
  return wrapped(within, words =>
    name === undefined ? link(words, node) : [make(name, words)],
  ).map(part =>
    tagName === 'a' && part.type === 'element' && part.tagName === 'figure'
      ? linkPicture(part, node)
      : part,
  )
}

/** Code is text alone; a link in it goes around its part of the code, a picture stands by itself. */
function asCode(parts: readonly ElementContent[]): ElementContent[] {
  const isMore = (part: ElementContent) =>
    part.type === 'element' && (part.tagName === 'a' || part.tagName === 'figure')
  if (!parts.some(isMore)) return [make('code', parts.map(wordsOf).join(''))]
  return parts.map(part => {
    if (part.type !== 'element' || !isMore(part)) return make('code', wordsOf(part))
    return part.tagName === 'figure' ? part : { ...part, children: [make('code', wordsOf(part))] }
  })
}

/** What stands around words and pictures stands around the words. */
function wrapped(
  parts: readonly ElementContent[],
  wrap: (words: readonly ElementContent[]) => ElementContent[],
): ElementContent[] {
  const made: ElementContent[] = []
  let words: ElementContent[] = []
  const flush = () => {
    if (words.some(word => !isBlank(word))) made.push(...wrap(words))
    else made.push(...words)
    words = []
  }
  for (const part of parts) {
    if (part.type === 'element' && part.tagName === 'figure') {
      flush()
      made.push(part)
    } else words.push(part)
  }
  flush()
  return made
}

function picture(image: Element): Element[] {
  const src = textOf(image, 'src')
  if (src === '') return []
  const title = textOf(image, 'title')
  const alt = textOf(image, 'alt')
  const caption = title === '' || title === alt ? [] : [make('figcaption', title)]
  const { position } = image
  const shown = { ...make('img', [], { src, alt }), ...(position !== undefined && { position }) }
  return [make('figure', [shown, ...caption])]
}

const text = (value: string): ElementContent => ({ type: 'text', value })

/** Without spaces and breaks at either end. */
function trim(nodes: readonly Inline[]): Inline[] {
  const isEmpty = (node: Inline | undefined) =>
    node !== undefined && (isBlank(node) || (node.type === 'element' && node.tagName === 'br'))
  let [from, to] = [0, nodes.length]
  while (from < to && isEmpty(nodes[from])) from += 1
  while (to > from && isEmpty(nodes[to - 1])) to -= 1
  const kept = nodes.slice(from, to).map(node => ({ ...node }))
  const [first, last] = [kept[0], kept.at(-1)]
  if (first?.type === 'text') first.value = first.value.trimStart()
  if (last?.type === 'text') last.value = last.value.trimEnd()
  return kept
}
