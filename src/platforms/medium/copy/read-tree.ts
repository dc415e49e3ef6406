import { raw } from 'hast-util-raw'
import type { Nodes as Mdast } from 'mdast'
import { type Handlers, type State, toHast } from 'mdast-util-to-hast'
import type { Node, Post } from '../../../domain.ts'
import { elementOf, imageOf, linkOf } from '../../../markdown/jsx.ts'
import { dialectOf, parse } from '../../../markdown/parse.ts'
import type { Tell } from './altered.ts'
import { type Element, elementsIn, make, type Root } from './html-tree.ts'
import { joined, type SourceLine } from './source-lines.ts'

/** Lines → the HTML that they make, as a browser reads it. Its elements know their line in the file. */
export function readTree(lines: readonly SourceLine[], post: Post, tell: Tell): Root {
  const text = joined(lines)
  const tree = parse(text, dialectOf(post.path))
  const inFile = (line: number) => lines[line - 1]?.line ?? post.bodyLine
  const handlers = handlersFor(tell, inFile)
  const html = toHast(tree as Mdast, { allowDangerousHtml: true, handlers })
  // Of the file it asks the text alone, to tell where an element stands.
  const whole = raw(html, { file: text as never }) as Root
  // What the parser opens again, or adds at the end, stands where the one before it does.
  let last = { line: post.bodyLine, column: 1 }
  for (const element of elementsIn(whole)) {
    const start = element.position?.start
    if (start !== undefined) last = { ...start, line: inFile(start.line) }
    element.position = { start: last, end: last }
  }
  return whole
}

/** What MDX has beside markdown. */
function handlersFor(tell: Tell, inFile: (line: number) => number): Handlers {
  const element = (state: State, node: Node) => {
    const { name, attributes } = elementOf(node) ?? { name: '', attributes: {} }
    const made = start(node, name, attributes)
    made.children = state.all(node as Mdast) as Element['children']
    if (node.position !== undefined) made.position = structuredClone(node.position) as never
    return made
  }
  const expression = (_: State, { value = '', position }: Node) => {
    const said = spoken(value)
    if (said !== null) return said === '' ? undefined : { type: 'text' as const, value: said }
    tell(
      inFile(position?.start.line ?? 1),
      'Stands as the source of what a program computes',
      'Put what your page shows there',
    )
    return make('code', `{${value}}`)
  }
  const module = (_: State, { position }: Node) => {
    tell(inFile(position?.start.line ?? 1), 'Left out: readers see nothing of it')
    return undefined
  }
  return {
    mdxJsxFlowElement: element,
    mdxJsxTextElement: element,
    mdxFlowExpression: expression,
    mdxTextExpression: expression,
    mdxjsEsm: module,
  } as never
}

/** A component has a name in lower case from here on, and keeps its own beside it. */
function start(
  node: Node,
  name: string,
  attributes: Readonly<Record<string, string | null>>,
): Element {
  const known = elementOf(node)
  const [href, src] = known === null ? [null, null] : [linkOf(known), imageOf(known)]
  if (href !== null) return make('a', [], { href })
  if (src !== null) return make('img', [], { src, alt: attributes.alt ?? '' })
  const properties: Element['properties'] = {}
  for (const [key, value] of Object.entries(attributes))
    properties[key === 'class' ? 'className' : key] = value ?? ''
  if (name === '') return make('div', [])
  return /^[a-z][a-z\d]*$/.test(name)
    ? make(name, [], properties)
    : make('div', [], { ...properties, dataComponent: name })
}

/** What an expression says for itself: a comment nothing, a text its words; null for a program. */
function spoken(value: string): string | null {
  const plain = value.replace(/\/\*[\s\S]*?\*\//g, '').trim()
  if (plain === '') return ''
  const quoted = /^(["'`])((?:(?!\1|\\|\$\{)[\s\S])*)\1$/.exec(plain)
  return quoted?.[2] ?? null
}
