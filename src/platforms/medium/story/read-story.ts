import { fromHtml } from 'hast-util-from-html'
import { type Element, elementsIn, type Root, textOf, wordsOf } from '../copy/html-tree.ts'
import { toBlocks } from '../copy/medium-blocks.ts'

/** A story as its page shows it. */
export interface Story {
  /** Of the first heading of the article, else of the page. */
  readonly title: string
  readonly blocks: readonly Element[]
  /** Where its links lead, as written. */
  readonly links: readonly string[]
  /** Pictures of the article, without those of faces and buttons. */
  readonly pictures: number
  /** What Medium makes of bare addresses. */
  readonly frames: number
}

/** A page, fetched or saved from a browser → the story on it; null where it has no text. */
export function readStory(html: string): Story | null {
  const all = [...elementsIn(fromHtml(html) as Root)]
  const article = findArticle(all)
  const blocks = toBlocks(article?.children ?? [])
  if (article === undefined || blocks.length === 0) return null
  const inside = [...elementsIn(article)]
  const heading = inside.find(({ tagName }) => tagName === 'h1')
  const named = heading ?? all.find(({ tagName }) => tagName === 'title')
  return {
    title: named === undefined ? '' : oneLine(named),
    blocks,
    links: inside.map(element => textOf(element, 'href')).filter(href => href !== ''),
    pictures: inside.filter(
      element => element.tagName === 'figure' && [...elementsIn(element)].some(isPicture),
    ).length,
    frames: inside.filter(({ tagName }) => tagName === 'iframe').length,
  }
}

/** The element that holds the text of a page; null where there is none. */
export function articleOf(html: string): Element | null {
  return findArticle([...elementsIn(fromHtml(html) as Root)]) ?? null
}

function findArticle(all: readonly Element[]): Element | undefined {
  return (
    longest(all.filter(({ tagName }) => tagName === 'article')) ??
    all.find(({ tagName }) => tagName === 'main') ??
    all.find(({ tagName }) => tagName === 'body')
  )
}

/** Below a story, Medium shows others, each an article. */
function longest(articles: readonly Element[]): Element | undefined {
  const sized = articles.map(article => ({ article, size: wordsOf(article).length }))
  return sized.sort((a, b) => b.size - a.size)[0]?.article
}

const isPicture = ({ tagName }: Element) => tagName === 'img' || tagName === 'picture'
const oneLine = (element: Element) => wordsOf(element).replace(/\s+/g, ' ').trim()
