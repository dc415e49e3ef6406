import type { HandOff, Page, Verdict } from '../../../domain.ts'
import { normalAddress, sameAddress } from '../../../formats/url.ts'
import { capital, sayCount, sayNumber } from '../../../text/say.ts'
import { quoted, sayLines } from '../../../text/say-lines.ts'
import { type Element, elementsIn, lineOf, textOf, wordsOf } from '../copy/html-tree.ts'
import type { PostCopy } from '../copy/make-copy.ts'
import type { Story } from './read-story.ts'

/** One question about a copy, and its answer. */
export interface Compared {
  readonly what: 'canonical' | 'title' | 'text' | 'code' | 'images' | 'links' | 'own-links'
  readonly verdict: Verdict
  /** A sentence. */
  readonly says: string
  /** What to do, a sentence. */
  readonly todo?: string
  /** Of the post. */
  readonly lines?: readonly number[]
}

/** What the story on Medium is, held against the copy that the post as it is now would make. */
export function compareStory(
  story: Story,
  page: Page,
  handOff: HandOff,
  copy: PostCopy,
): Compared[] {
  return [
    compareCanonical(page, handOff.original ?? handOff.url),
    compareTitle(story, handOff),
    compareText(story, copy),
    compareCode(story, copy),
    compareImages(story, copy),
    compareLinks(story, copy),
    compareOwnLinks(story, handOff),
  ]
}

/** A page that did not answer, or shows no story, answers nothing. */
export function unanswered(why: string): Compared[] {
  return [
    {
      what: 'canonical',
      verdict: 'inconclusive',
      says: `The story could not be read: ${why}.`,
      todo: 'Open it in your browser, save the page as HTML, and run verify again with that file.',
    },
  ]
}

function compareCanonical({ canonical }: Page, url: string | null): Compared {
  const what = 'canonical'
  if (url === null)
    return { what, verdict: 'inconclusive', says: 'The address of the post is not known.' }
  const todo = `On Medium, open Story settings → Advanced settings → Customize canonical link, and put ${url} there.`
  if (canonical == null)
    return { what, verdict: 'fail', says: 'The story declares no canonical link.', todo }
  return sameAddress(canonical, url)
    ? { what, verdict: 'pass', says: `The canonical link is ${canonical}.` }
    : { what, verdict: 'fail', says: `The canonical link is ${canonical}, not ${url}.`, todo }
}

function compareTitle({ title }: Story, handOff: HandOff): Compared {
  const what = 'title'
  if (lettersOf(title) === lettersOf(handOff.title))
    return { what, verdict: 'pass', says: `The title is ${quoted(title)}.` }
  return {
    what,
    verdict: 'fail',
    says: `The title is ${quoted(title)}, in the post ${quoted(handOff.title)}.`,
    todo: 'Change the one that is out of date. Leave it where you chose another one for Medium.',
  }
}

function compareText(story: Story, copy: PostCopy): Compared {
  const there = story.blocks.map(block => lettersOf(wordsOf(block))).join(' ')
  const parts = copy.blocks.filter(block => isText(block) && !isEmbed(block)).flatMap(partsOf)
  const isMark = (part: Element) => /^\[Put .*\]$/.test(wordsOf(part).trim())
  const missing = parts.filter(part => !isMark(part) && !there.includes(lettersOf(wordsOf(part))))
  const marks = parts.filter(part => isMark(part) && there.includes(lettersOf(wordsOf(part))))
  const what = 'text'
  if (missing.length > 0)
    return {
      what,
      verdict: 'fail',
      says: `${capitalCount(missing.length, 'paragraph')} of the post ${missing.length === 1 ? 'is' : 'are'} not in the story, or read otherwise there (${sayLines(missing.map(lineOf))}). The first begins ${quoted(wordsOf(missing[0]!), 60)}.`,
      todo: 'Paste them from story.html, which export makes.',
      lines: linesOf(missing),
    }
  if (marks.length > 0)
    return {
      what,
      verdict: 'fail',
      says: `${capitalCount(marks.length, 'mark')} of the copy still ${marks.length === 1 ? 'stands' : 'stand'} in the story: ${quoted(wordsOf(marks[0]!))}.`,
      todo: 'Put there what it asks for.',
    }
  return {
    what,
    verdict: 'pass',
    says: `All ${sayCount(parts.length, 'paragraph')} of the post are there.`,
  }
}

function compareCode(story: Story, { blocks }: PostCopy): Compared {
  const what = 'code'
  const code = blocks.filter(({ tagName }) => tagName === 'pre')
  const there = story.blocks.filter(({ tagName }) => tagName === 'pre').map(squeezed)
  const missing = code.filter(block => !there.some(one => one.includes(squeezed(block))))
  if (code.length === 0) return { what, verdict: 'pass', says: 'The post has no code.' }
  if (missing.length === 0)
    return {
      what,
      verdict: 'pass',
      says: `${capitalCount(code.length, 'code block')}, as in the post.`,
    }
  return {
    what,
    verdict: 'fail',
    says: `${capitalCount(missing.length, 'code block')} of ${sayNumber(code.length)} ${missing.length === 1 ? 'is' : 'are'} missing or changed (${sayLines(missing.map(lineOf))}).`,
    todo: 'Paste the code again, each block into a code block of its own.',
    lines: linesOf(missing),
  }
}

function compareImages({ pictures }: Story, { blocks }: PostCopy): Compared {
  const what = 'images'
  const figures = blocks.filter(({ tagName }) => tagName === 'figure')
  const wanted = figures.length
  const says = `${capitalCount(pictures, 'picture')} in the story, ${sayNumber(wanted)} in the post.`
  if (pictures >= wanted) return { what, verdict: 'pass', says }
  return {
    what,
    verdict: 'fail',
    says,
    todo: `Upload those that are missing: they stand on ${sayLines(figures.map(lineOf))}.`,
    lines: linesOf(figures),
  }
}

function compareLinks(story: Story, { blocks }: PostCopy): Compared {
  const what = 'links'
  const links = blocks
    .flatMap(block => [...elementsIn(block)])
    .filter(({ tagName }) => tagName === 'a')
  const there = new Set(story.links.map(normalAddress))
  const embeds = new Set(blocks.filter(isEmbed).flatMap(({ children }) => children))
  const gone = links.filter(link => !there.has(normalAddress(textOf(link, 'href'))))
  const missing = [
    ...gone.filter(link => !embeds.has(link)),
    ...gone.filter(link => embeds.has(link)).slice(story.frames),
  ]
  if (missing.length === 0)
    return { what, verdict: 'pass', says: `${capitalCount(links.length, 'link')}, as in the copy.` }
  return {
    what,
    verdict: 'fail',
    says: `${capitalCount(missing.length, 'link')} of ${sayNumber(links.length)} ${missing.length === 1 ? 'is' : 'are'} missing (${sayLines(missing.map(lineOf))}): ${textOf(missing[0]!, 'href')}${missing.length === 1 ? '.' : ' is the first.'}`,
    todo: 'Link the words again.',
    lines: linesOf(missing),
  }
}

/** The guide: one or two links to the own site. */
function compareOwnLinks({ links }: Story, { keep, unlink, url }: HandOff): Compared {
  const what = 'own-links'
  const whole = (href: string) =>
    URL.canParse(href, url ?? undefined) ? new URL(href, url ?? undefined).href : href
  const kept = new Set(keep.map(link => normalAddress(whole(link.url))))
  const there = new Set(links.map(normalAddress))
  const left = unlink.filter(link => {
    const address = normalAddress(whole(link.url))
    return there.has(address) && !kept.has(address)
  })
  if (left.length === 0)
    return { what, verdict: 'pass', says: 'No link to your own site beyond those to keep.' }
  return {
    what,
    verdict: 'fail',
    says: `${capitalCount(left.length, 'link')} to your own site ${left.length === 1 ? 'is' : 'are'} there beyond the ${sayNumber(keep.length)} to keep: “${left[0]!.text || left[0]!.url}”${left.length === 1 ? '.' : ' is the first.'}`,
    todo: 'Unlink them on Medium.',
    lines: [...new Set(left.map(({ line }) => line))],
  }
}

const isText = ({ tagName }: Element) => !['pre', 'figure', 'hr'].includes(tagName)

/** A bare address on a line of its own: Medium puts a frame there. */
function isEmbed({ tagName, children: [link, ...more] }: Element): boolean {
  return (
    tagName === 'p' &&
    more.length === 0 &&
    link?.type === 'element' &&
    wordsOf(link) === textOf(link, 'href')
  )
}

/** Points of a list may stand apart. Their block has the place. */
function partsOf(block: Element): Element[] {
  const parts = block.tagName === 'ul' || block.tagName === 'ol' ? block.children : [block]
  return parts.flatMap(part =>
    part.type === 'element' && lettersOf(wordsOf(part)) !== ''
      ? [
          {
            ...part,
            ...(block.position !== undefined && { position: part.position ?? block.position }),
          },
        ]
      : [],
  )
}

const linesOf = (elements: readonly Element[]) => [...new Set(elements.map(lineOf))]
const squeezed = (block: Element) => wordsOf(block).replace(/\s+/g, '')

/** Quotation marks and dashes change on the way; letters and digits do not. */
function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

const capitalCount = (n: number, one: string) => capital(sayCount(n, one))
