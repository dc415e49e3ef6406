import { codeIn, type Element, isElement, isText, type ParentNode } from './elements.ts'

/** Deeper pages, and larger ones, take a reader seconds: they are left alone. */
const deepest = 200
const mostElements = 5000
const dropped = new Set(['iframe', 'noscript', 'object', 'script', 'style', 'svg', 'template'])
const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/**
 * A page as XML, for a parser that knows no more than that, without scripts; code as the text that it
 * is. Null where it is too large.
 */
export function asXml(root: ParentNode): string | null {
  const parts: string[] = []
  const open = [...root.childNodes].reverse().map(node => ({ node, depth: 1 }))
  const closing: { readonly name: string; readonly depth: number }[] = []
  let elements = 0
  const close = (depth: number) => {
    while ((closing.at(-1)?.depth ?? 0) >= depth) parts.push(`</${closing.pop()!.name}>`)
  }
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, depth } = next
    close(depth)
    if (isText(node)) parts.push(escaped(node.value))
    if (!isElement(node) || dropped.has(node.tagName)) continue
    elements += 1
    if (depth > deepest || elements > mostElements) return null
    const name = /^[a-z][a-z0-9-]*$/.test(node.tagName) ? node.tagName : 'span'
    parts.push(`<${name}${attributesOf(node)}>`)
    closing.push({ name, depth })
    // Colours are a hundred elements a line, and nothing that a reader looks at.
    if (node.tagName === 'pre') parts.push(escaped(codeIn(node)))
    else
      for (let at = node.childNodes.length - 1; at >= 0; at -= 1)
        open.push({ node: node.childNodes[at]!, depth: depth + 1 })
  }
  close(1)
  return parts.join('')
}

function attributesOf({ attrs }: Element): string {
  return attrs
    .filter(({ name }) => /^[a-z][\w-]*$/i.test(name))
    .map(({ name, value }) => ` ${name}="${escaped(value)}"`)
    .join('')
}

function escaped(text: string): string {
  // XML has no signs of control but these three.
  return text.replace(/[^\P{Cc}\t\n\r]/gu, '').replace(/[&<>"]/g, sign => escapes[sign]!)
}
