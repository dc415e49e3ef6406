import { type Element, type ElementContent, isBlank, make } from './html-tree.ts'

export function isList(node: ElementContent): node is Element {
  return node.type === 'element' && (node.tagName === 'ul' || node.tagName === 'ol')
}

export function pointsOf(list: Element): Element[] {
  return list.children.filter(
    (child): child is Element => child.type === 'element' && child.tagName === 'li',
  )
}

/** A numbered list as paragraphs that begin with their number; what stands in a step comes below. */
export function numberedSteps(list: Element): Element[] {
  const first = Number(list.properties.start ?? 1)
  return pointsOf(list).flatMap((step, at) => {
    const number = make('strong', `${first + at}.`)
    const blocks = step.children.filter(child => !isBlank(child))
    const head = blocks[0]
    const space: ElementContent = { type: 'text', value: ' ' }
    if (head?.type === 'element' && head.tagName === 'p') {
      const rest = blocks.slice(1) as Element[]
      return [make('p', [number, space, ...head.children]), ...flow(rest)]
    }
    const from = step.children.findIndex(isBlockLike)
    const words = from === -1 ? step.children : step.children.slice(0, from)
    const rest = from === -1 ? [] : step.children.slice(from)
    return [make('p', [number, space, ...words]), ...flow(rest)]
  })
}

const blockNames = /^(?:p|pre|ul|ol|blockquote|figure|table|div|h[1-6]|dl|hr|details)$/
const isBlockLike = (node: ElementContent) =>
  node.type === 'element' && blockNames.test(node.tagName)

function flow(nodes: readonly ElementContent[]): Element[] {
  return nodes.flatMap(node =>
    node.type === 'element' ? [node] : isBlank(node) ? [] : [make('p', [node])],
  )
}

/** All points on one level: each that stood lower begins with a dash for each level, or its number. */
export function flattened(list: Element, depth = 0): Element[] {
  return pointsOf(list).flatMap((point, at) => {
    const made: Element[] = []
    let own: ElementContent[] = []
    const flush = () => {
      if (own.every(isBlank)) return
      const isFirst = made.length === 0
      made.push(make('li', isFirst ? led(markOf(list, depth, at), own) : own))
      own = []
    }
    for (const child of point.children) {
      if (!isList(child)) {
        own.push(child)
        continue
      }
      flush()
      made.push(...flattened(child, depth + 1))
    }
    flush()
    return made
  })
}

function markOf({ tagName, properties }: Element, depth: number, at: number): string {
  if (depth === 0) return ''
  const dashes = '– '.repeat(depth)
  return tagName === 'ol' ? `${dashes}${Number(properties.start ?? 1) + at}) ` : dashes
}

/** Before the first word, wherever it stands. */
function led(mark: string, nodes: readonly ElementContent[]): ElementContent[] {
  if (mark === '') return [...nodes]
  const at = nodes.findIndex(node => !isBlank(node))
  const first = nodes[at]!
  const text: ElementContent = { type: 'text', value: mark }
  const opened =
    first.type === 'element' && first.tagName === 'p'
      ? [{ ...first, children: [text, ...first.children] }]
      : [text, first]
  return [...nodes.slice(0, at), ...opened, ...nodes.slice(at + 1)]
}
