import type { Element, ElementContent, Parents, RootContent } from 'hast'

export type { Element, ElementContent, Parents, Root } from 'hast'

/** All elements below a node in reading order. */
export function* elementsIn(node: Parents): Generator<Element> {
  for (const child of node.children) {
    if (child.type !== 'element') continue
    yield child
    yield* elementsIn(child)
  }
}

/** Puts something else for each element that the function knows, the inner ones first. */
export function replaceEach(
  node: Parents,
  put: (element: Element) => readonly ElementContent[] | null,
): void {
  const children: RootContent[] = []
  for (const child of node.children) {
    if (child.type !== 'element') children.push(child)
    else {
      replaceEach(child, put)
      children.push(...placed(put(child) ?? [child], child))
    }
  }
  node.children = children as Element['children']
}

/** Puts something else for the outermost elements that the function knows. */
export function replaceOutermost(
  node: Parents,
  put: (element: Element) => readonly ElementContent[] | null,
): void {
  const children: RootContent[] = []
  for (const child of node.children) {
    const made = child.type === 'element' ? put(child) : null
    if (made === null && child.type === 'element') replaceOutermost(child, put)
    if (child.type !== 'element') children.push(child)
    else children.push(...placed(made ?? [child], child))
  }
  node.children = children as Element['children']
}

/** What stands in the place of an element, and in it, began where that began. */
function placed(nodes: readonly ElementContent[], { position }: Element): ElementContent[] {
  if (position === undefined) return [...nodes]
  return nodes.map(node => {
    if (node.type !== 'element' || node.position !== undefined) return node
    return { ...node, position, children: placed(node.children, { ...node, position }) }
  })
}

/** The words of a node, spaces as they stand. */
export function wordsOf(node: Parents | RootContent): string {
  if (node.type === 'text') return node.value
  if (!('children' in node)) return ''
  if (node.type === 'element' && node.tagName === 'br') return '\n'
  return (node.children as RootContent[]).map(wordsOf).join('')
}

export function isBlank(node: RootContent): boolean {
  return node.type === 'comment' || (node.type === 'text' && node.value.trim() === '')
}

/** The line of the file that an element began on. */
export function lineOf({ position }: Element): number {
  return position?.start.line ?? 1
}

export function make(
  tagName: string,
  children: readonly ElementContent[] | string,
  properties: Element['properties'] = {},
): Element {
  const inside =
    typeof children === 'string' ? [{ type: 'text' as const, value: children }] : [...children]
  return { type: 'element', tagName, properties, children: inside }
}

/** A property as text: the names that this tree gives to attributes. */
export function textOf({ properties }: Element, name: string): string {
  const value = properties[name]
  return Array.isArray(value) ? value.join(' ') : value == null ? '' : String(value)
}

/** A line that a person replaces: it shows in the copy where something has to be put by hand. */
export function marked(words: string): Element {
  return make('p', [make('em', `[${words}]`)])
}
