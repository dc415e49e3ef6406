/**
 * What of a post is not in its copy, by a comparison that knows nothing of how copies are made: it
 * holds what `readContent` finds in the post against the HTML of the copy, letters and digits alone.
 */
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import type { Content, Node, Post } from '../../src/domain.ts'

type Element = DefaultTreeAdapterTypes.Element
type ParentNode = DefaultTreeAdapterTypes.ParentNode

export interface Missing {
  readonly sentences: readonly string[]
  readonly code: readonly string[]
  readonly links: readonly string[]
  readonly images: readonly string[]
  /** Elements and attributes that Medium's editor does not keep. */
  readonly foreign: readonly string[]
}

/** What may stand in a copy: element → its attributes. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  ...{ h1: [], h2: [], p: [], blockquote: [], pre: [], ul: [], li: [], hr: [], figure: [] },
  ...{ figcaption: [], strong: [], em: [], br: [] },
  ...{ ol: ['start'], code: ['class'], a: ['href'], img: ['src', 'alt'] },
}

/** @param leadsTo the whole address of one that stands in the post */
export function missingIn(
  html: string,
  post: Post,
  leadsTo: (url: string) => string,
  isExcused: (url: string, line: number) => boolean,
): Missing {
  const elements = [...elementsOf(parseFragment(html))]
  const words = lettersOf(textOf({ childNodes: parseFragment(html).childNodes }))
  const has = (part: string) => words.includes(lettersOf(part))
  const codes = elements
    .filter(({ tagName }) => tagName === 'pre')
    .map(pre => squeezed(textOf(pre)))
  const hrefs = new Set(attributesOf(elements, 'a', 'href').map(decoded))
  const sources = new Set(attributesOf(elements, 'img', 'src').map(decoded))
  const { content } = post
  return {
    sentences: sentencesOf(content).filter(sentence => !hasParts(sentence, has)),
    code: codeOf(content, post).filter(code => !codes.some(one => one.includes(squeezed(code)))),
    links: content.links
      .filter(({ url, line }) => url !== '' && !url.startsWith('#') && !isExcused(url, line))
      .filter(({ url }) => !hrefs.has(decoded(leadsTo(url))) && !hrefs.has(decoded(url)))
      .map(({ url, line }) => `${line} ${url}`),
    images: content.images
      .filter(({ url, line }) => !isExcused(url, line))
      .filter(({ url }) => !sources.has(decoded(leadsTo(url))) && !sources.has(decoded(url)))
      .map(({ url, line }) => `${line} ${url}`),
    foreign: elements.flatMap(({ tagName, attrs }) =>
      allowed[tagName] === undefined
        ? [`<${tagName}>`]
        : attrs
            .filter(({ name }) => !allowed[tagName]!.includes(name))
            .map(({ name }) => `<${tagName} ${name}>`),
    ),
  }
}

/** What no reader sees: tags of templates, marks of boxes and attributes. */
const silent =
  /\{%[^%]{0,1000}%\}|\{\{[^{}]{0,1000}\}\}|\{:[^}]*\}|^\s*\[!\w+\][+-]?|^!!!\s+[\w -]+|^\?\?\?\+?\s+[\w-]+|^===\s+|\{#[^}]*\}|(?<=^|\s):quote\b|:{3,}\s*[\w-]*(?:\[|\s|$)(?:\{[^}]*\})?|\[?\[?_?toc_?\]\]?|(?<=\])\(\s*\/?#[^)\s]*\)|(?<=\])\(#?\)/gim

function sentencesOf({ prose, headings, tree }: Content): string[] {
  const blocks = [...prose, ...headings.map(({ text }) => text), ...htmlTexts(tree)]
  return blocks
    .map(block => block.replace(silent, ' \n '))
    .flatMap(block => block.split(/(?<=[.!?])\s+|\n/))
    .filter(sentence => lettersOf(sentence).length > 2)
}

/** The text of raw HTML, a piece for each line; without what is drawn or runs. */
function htmlTexts(tree: Node): string[] {
  const texts: string[] = []
  const read = (node: Node) => {
    if (node.type === 'html') texts.push(node.value ?? '')
    else for (const child of node.children ?? []) read(child)
  }
  for (const child of tree.children ?? []) read(child)
  return texts.flatMap(html =>
    textOf(
      parseFragment(
        html.replace(
          /<(script|style|svg|select|canvas|form|iframe|noscript)\b[\s\S]*?(?:<\/\1\s*>|$)/gi,
          ' ',
        ),
      ),
      '\n',
    ).split('\n'),
  )
}

function codeOf({ tree }: Content, { body }: Post): string[] {
  const hasBoxes = /^ *(?:!!!|\?\?\?\+?|===) /m.test(body)
  const found: string[] = []
  const read = (node: Node) => {
    const { start, end } = node.position ?? { start: { line: 1 }, end: { line: 1 } }
    const isFenced = end.line - start.line >= (node.value ?? '').split('\n').length
    if (node.type === 'code' && (isFenced || !hasBoxes)) found.push(node.value ?? '')
    for (const child of node.children ?? []) read(child)
  }
  read(tree)
  return found
}

/**
 * Notes, and what a template would put there, may stand in the middle: the parts around them count.
 * Of a formula the tree of MDX has left out what stands in braces, so each word counts alone.
 */
function hasParts(sentence: string, has: (part: string) => boolean): boolean {
  const words = sentence.split(/\s+/)
  const most = sentence.includes('$') ? words.length : 9
  let from = 0
  for (let parts = 0; parts < most && from < words.length; parts += 1) {
    let to = words.length
    while (to > from && !has(words.slice(from, to).join(' '))) to -= 1
    if (to === from) return false
    from = to
  }
  return from >= words.length
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

const squeezed = (code: string) => code.replace(/\s+/g, '')

function decoded(url: string): string {
  try {
    return decodeURI(url)
  } catch {
    return url
  }
}

function attributesOf(elements: readonly Element[], tag: string, name: string): string[] {
  return elements
    .filter(({ tagName }) => tagName === tag)
    .flatMap(({ attrs }) => attrs.filter(attr => attr.name === name).map(({ value }) => value))
}

function* elementsOf(root: ParentNode): Generator<Element> {
  for (const node of root.childNodes) {
    if (!('tagName' in node)) continue
    yield node
    yield* elementsOf(node)
  }
}

function textOf(node: { readonly childNodes: ParentNode['childNodes'] }, between = ''): string {
  return node.childNodes
    .map(child =>
      'value' in child ? child.value : 'childNodes' in child ? textOf(child, between) : '',
    )
    .join(between)
}
