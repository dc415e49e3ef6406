import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5'

export type Element = DefaultTreeAdapterTypes.Element
export type ParentNode = DefaultTreeAdapterTypes.ParentNode
type ChildNode = DefaultTreeAdapterTypes.ChildNode

/** In the order of the page; without a call for each level, of which a page may have any number. */
export function* elementsOf(root: ParentNode | undefined): Generator<Element> {
  for (const node of nodesOf(root, () => true)) if (isElement(node)) yield node
}

/** All that stands below, in order; an element that `enter` refuses is handed out without what it holds. */
export function* nodesOf(
  root: ParentNode | undefined,
  enter: (element: Element) => boolean,
): Generator<ChildNode> {
  const open = [...(root?.childNodes ?? [])].reverse()
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    yield node
    if (!isElement(node) || !enter(node)) continue
    for (let at = node.childNodes.length - 1; at >= 0; at -= 1) open.push(node.childNodes[at]!)
  }
}

export function isElement(node: ChildNode): node is Element {
  return 'tagName' in node
}

export function isText(node: ChildNode): node is DefaultTreeAdapterTypes.TextNode {
  return defaultTreeAdapter.isTextNode(node)
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find(attr => attr.name === name)?.value
}

/** The words of an attribute such as `rel`, in lower case. */
export function wordsIn(element: Element, name: string): string[] {
  return (attribute(element, name) ?? '').toLowerCase().split(/\s+/)
}

/** All text below, joined as it stands. */
export function textOf(root: ParentNode): string {
  return [...nodesOf(root, () => true)].map(node => (isText(node) ? node.value : '')).join('')
}

/** The text of a `pre`: lines that are elements, and not line breaks, run into each other. */
export function codeIn(pre: Element): string {
  return [...nodesOf(pre, () => true)]
    .map(node => (isText(node) ? node.value : isElement(node) && node.tagName === 'br' ? '\n' : ''))
    .join('')
}
