import type { HandOff, PostSubject } from '../../../domain.ts'
import type { MediumLoss } from '../define-loss.ts'
import { markLink } from '../mark-link.ts'
import { makeWhole, wholeAddress } from './addresses.ts'
import type { Altered, Tell } from './altered.ts'
import { type Element, elementsIn, lineOf, type Root, replaceEach, textOf } from './html-tree.ts'
import { placedBlocks } from './medium-blocks.ts'
import { mendedTree } from './mended-tree.ts'
import { sayFormatting } from './say-formatting.ts'

export interface CopySettings {
  /** Own links that a copy should lose stay as well. */
  readonly keepLinks?: boolean
  /** Kept own links bear `utm_source=medium`, in the copy only. */
  readonly utm?: boolean
}

/** A post as Medium's editor keeps it. */
export interface PostCopy {
  /** Blocks that it keeps, and nothing else, each with its place in the file; without the title. */
  readonly blocks: readonly Element[]
  readonly altered: readonly Altered[]
  /** What the page of the blog makes of the same, for a look at both. */
  readonly page: Root
}

/** A post → its copy. What each loss puts there is told, and so is what is done to links. */
export function makeCopy(
  subject: PostSubject,
  handOff: HandOff,
  losses: readonly MediumLoss[],
  settings: CopySettings = {},
): PostCopy {
  const { tree, page, as, all } = mendedTree(subject, losses)
  sortLinks(tree, subject, handOff, settings, as('own-link'))
  unlinkCode(tree, as('formatting'))
  makeWhole(tree, as('address'), subject)
  if (settings.utm === true) markLinks(tree, subject, handOff, as('own-link'))
  sayFormatting(tree, as('formatting'))
  return { blocks: placedBlocks(tree), altered: all(), page }
}

/** A code block on Medium is text alone. */
function unlinkCode(tree: Root, tell: Tell): void {
  for (const block of [...elementsIn(tree)].filter(({ tagName }) => tagName === 'pre'))
    replaceEach(block, element => {
      const href = textOf(element, 'href')
      if (element.tagName !== 'a' || href === '') return null
      tell(lineOf(element), `Unlinked: a code block has no links; it led to ${href}`)
      return element.children
    })
}

/** Own links that should not come along are text in the copy. */
function sortLinks(
  tree: Root,
  subject: PostSubject,
  { unlink }: HandOff,
  { keepLinks = false }: CopySettings,
  tell: Tell,
): void {
  if (keepLinks) return
  const spots = new Set(unlink.map(({ url, line }) => `${line} ${decoded(url)}`))
  replaceEach(tree, element => {
    const href = textOf(element, 'href')
    if (element.tagName !== 'a' || !spots.has(`${lineOf(element)} ${decoded(href)}`)) return null
    tell(lineOf(element), `Unlinked: it led to ${wholeAddress(href, subject) ?? href}`)
    return element.children
  })
}

/** The tree of HTML escapes what the post may have as it is. */
function decoded(url: string): string {
  try {
    return decodeURI(url)
  } catch {
    return url
  }
}

function markLinks(tree: Root, subject: PostSubject, { keep }: HandOff, tell: Tell): void {
  const kept = keep.map(({ url }) => wholeAddress(url, subject))
  for (const element of elementsIn(tree)) {
    const href = textOf(element, 'href')
    if (element.tagName !== 'a' || !kept.includes(href)) continue
    const marked = markLink(href)
    if (marked === null) continue
    element.properties.href = marked
    tell(lineOf(element), `Became ${marked}`)
  }
}
