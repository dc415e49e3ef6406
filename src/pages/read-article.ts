import type { Article, PageImage } from '../domain.ts'
import { countWords } from '../text/words.ts'
import {
  attribute,
  codeIn,
  type Element,
  isElement,
  isText,
  nodesOf,
  type ParentNode,
  wordsIn,
} from './elements.ts'

/** What holds no text of the page. */
const silent = new Set([
  ...['script', 'style', 'template', 'noscript', 'svg', 'iframe', 'object', 'video', 'audio'],
  ...['button', 'select', 'textarea', 'head'],
])
/** What stands around an article. */
const around = new Set(['nav', 'footer', 'aside', 'form', 'dialog'])
/** These run on within a line; every other element is a line of its own. */
const inline = new Set([
  ...['a', 'abbr', 'b', 'bdi', 'bdo', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'i'],
  ...['ins', 'kbd', 'label', 'mark', 'q', 's', 'samp', 'small', 'span', 'strike', 'strong', 'sub'],
  ...['sup', 'time', 'tt', 'u', 'var', 'wbr'],
])
/** Where a script finds the picture that it puts in place. */
const later = /^data-(?:lazy-?|original-?|orig-?)?(?:src|srcset|original|lazy|image|url)$/i

/** The text of a page as it comes, without scripts and without what stands around it. */
export function readArticle(elements: readonly Element[]): Article {
  const marked = markedIn(elements)
  const root = marked?.root ?? elements.find(({ tagName }) => tagName === 'body')
  const text = root === undefined ? '' : textIn(root, isRead)
  const below = [...nodesOf(root, one => isRead(one) && one.tagName !== 'pre')].filter(isElement)
  const withStandIn = new Set(
    elements.filter(({ tagName }) => tagName === 'noscript').map(({ parentNode }) => parentNode),
  )
  return {
    element: marked?.name ?? null,
    text,
    words: countWords(text),
    images: below
      .filter(({ tagName }) => tagName === 'img')
      .map(image => readImage(image, withStandIn.has(image.parentNode))),
    code: below.filter(({ tagName }) => tagName === 'pre').map(codeIn),
  }
}

/** All text of a page, with what stands around the article. */
export function readWhole(elements: readonly Element[]): string {
  const body = elements.find(({ tagName }) => tagName === 'body')
  return body === undefined ? '' : textIn(body, ({ tagName }) => !silent.has(tagName))
}

/** The longest of the elements of the first mark that a page has: an `article` may be a teaser of another post. */
function markedIn(elements: readonly Element[]) {
  const marks: readonly [string, (element: Element) => boolean][] = [
    ['itemprop="articleBody"', element => wordsIn(element, 'itemprop').includes('articlebody')],
    ['article', ({ tagName }) => tagName === 'article'],
    ['main', element => element.tagName === 'main' || attribute(element, 'role') === 'main'],
  ]
  for (const [name, isMark] of marks) {
    const all = elements.filter(isMark)
    const [first, ...rest] = all
    if (first === undefined) continue
    const root = rest.length === 0 ? first : longest(all.slice(0, 50))
    return { name, root }
  }
  return null
}

function longest(elements: readonly Element[]): Element {
  const lengths = elements.map(element => textIn(element, isRead).length)
  return elements[lengths.indexOf(Math.max(...lengths))]!
}

function isRead({ tagName }: Element): boolean {
  return !silent.has(tagName) && !around.has(tagName)
}

/** A line for each block. */
function textIn(root: ParentNode, enter: (element: Element) => boolean): string {
  const parts: string[] = []
  for (const node of nodesOf(root, enter)) {
    if (isText(node)) parts.push(node.value)
    else if (isElement(node) && !inline.has(node.tagName)) parts.push('\n')
  }
  return parts.join('')
}

/** @param hasStandIn a picture for those without scripts is beside it */
function readImage(image: Element, hasStandIn: boolean): PageImage {
  const src = attribute(image, 'src')?.trim() || null
  const isPlaceholder = src === null || /^(?:data|about|blob):/i.test(src)
  const comesLater = image.attrs.some(({ name, value }) => later.test(name) && value.trim() !== '')
  return { src, lazy: isPlaceholder && comesLater && !hasStandIn }
}
