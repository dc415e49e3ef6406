import { type Element, type ElementContent, isBlank, make, textOf, wordsOf } from './html-tree.ts'

type Inline = ElementContent
/** A part of running text: words, or a picture that Medium sets on a line of its own. */
export type Run = readonly Inline[] | Element

const inlineNames: Readonly<Record<string, string>> = {
  ...{ strong: 'strong', b: 'strong', em: 'em', i: 'em', cite: 'em', dfn: 'em', var: 'em' },
  ...{ code: 'code', kbd: 'code', samp: 'code', tt: 'code' },
}
/** They show nothing. */
export const silent = new Set([
  'head',
  'link',
  'meta',
  'script',
  'source',
  'style',
  'template',
  'title',
])

/** It keeps its place: its address is looked at later too. */
export function link(children: readonly Inline[], { properties, position }: Element): Inline[] {
  const { href } = properties
  if (typeof href !== 'string' || href === '') return [...children]
  return [{ ...make('a', children, { href }), ...(position !== undefined && { position }) }]
}

export function linkPicture(picture: Element, anchor: Element): Element {
  const [image, ...rest] = picture.children
  if (image?.type !== 'element' || image.tagName !== 'img') return picture
  return make('figure', [...link([image], anchor), ...rest])
}

export const isPicture = (run: Run): run is Element => 'tagName' in run

/** Running text, cut where a picture stands; without what is only space. */
export function runsOf(nodes: readonly ElementContent[]): Run[] {
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

export function picture(image: Element): Element[] {
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
