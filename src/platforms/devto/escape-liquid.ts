import type { Nodes, PhrasingContent, Root } from 'mdast'

/** What DEV would run: it reads a text as Liquid once markdown has made HTML of it. */
const liquid =
  /\{%-?\s*raw\s*-?%\}([\s\S]*?)\{%-?\s*endraw\s*-?%\}|(\{%-?\s*(?:end)?raw\s*-?%\})|(\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}|\{[{%])/g

/**
 * Shows everywhere what Liquid would take for its own. Code is left alone: DEV frames it itself, and a
 * frame of ours around it would end at the first of theirs.
 * https://github.com/forem/forem/blob/main/app/services/markdown_processor/parser.rb
 */
export function escapeLiquid(tree: Root): void {
  visit(tree)
}

function visit(node: Nodes): void {
  if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
    node.url = node.url.replace(/[{}]/g, brace => encodeURIComponent(brace))
    // In an attribute no frame can stand.
    if (node.title != null) node.title = apart(node.title)
    if ('alt' in node && node.alt != null) node.alt = apart(node.alt)
  }
  if (!('children' in node)) return
  const children: PhrasingContent[] = []
  for (const child of node.children as PhrasingContent[]) {
    visit(child)
    if ((child as Nodes).type === 'paragraph' && isEmpty(child)) continue
    children.push(...(child.type === 'text' ? shown(child.value) : [child]))
  }
  node.children = children as typeof node.children
}

const isEmpty = (node: Nodes) => 'children' in node && node.children.length === 0
const apart = (text: string) => text.replace(/\{(?=[{%])/g, '{ ')

function shown(text: string): PhrasingContent[] {
  const made: PhrasingContent[] = []
  let done = 0
  const add = (value: string) => value !== '' && made.push({ type: 'text', value })
  for (const match of text.matchAll(liquid)) {
    const [whole, framed, mark, own] = match
    add(text.slice(done, match.index))
    // The frame of a generator around code, where DEV puts its own: no reader sees it.
    if (mark === undefined)
      made.push(html('{% raw %}'), { type: 'text', value: framed ?? own! }, html('{% endraw %}'))
    done = match.index + whole.length
  }
  add(text.slice(done))
  return made
}

const html = (value: string): PhrasingContent => ({ type: 'html', value })
