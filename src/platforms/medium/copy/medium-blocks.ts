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
import { isPicture, link, linkPicture, picture, runsOf, silent } from './inline-runs.ts'

/** Elements that stand on lines of their own, in any page. */
const blockNames = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main nav ol p picture pre section summary table ' +
    'tbody td tfoot th thead tr ul video'
  ).split(' '),
)

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

/**
 * The children of any element → blocks that Medium's editor keeps: two sizes of headings, text, code,
 * quotes of text, lists of one level whose points are text, pictures with captions, rules. No word,
 * picture or link is lost.
 */
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
    const words: ElementContent[] = []
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
