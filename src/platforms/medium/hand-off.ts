import type { HandOff, Link, PostSubject } from '../../domain.ts'
import { sortOwnLinks } from '../../formats/own-links.ts'
import { hostOf } from '../../formats/url.ts'
import { shorten } from '../../text/say.ts'
import { wholeAddress } from './copy/addresses.ts'
import { lossesIn, type MediumLoss, minutesFor } from './define-loss.ts'
import { keptIn, minutesToCount } from './kept.ts'
import { markLink } from './mark-link.ts'
import { subtitleOf } from './subtitle.ts'
import { topicsOf } from './topic-names.ts'

export const limits = { title: 100, tags: 5, tag: 25 } as const
/** Import, title and tags, the look at the canonical: what every post takes. */
const baseMinutes = 3
const minutesPerLink = 0.2
/** Beyond this nobody can tell. */
const mostMinutes = 60

/** What a person needs to take one post to Medium. */
export function handOff(subject: PostSubject, losses: readonly MediumLoss[]): HandOff {
  const { post, address, blog } = subject
  const home = { ownHosts: blog.ownHosts, siteUrl: blog.siteUrl, url: address.url }
  const { keep, unlink } = sortOwnLinks(post.content, home)
  const kept = keptIn(post.content, post)
  const found = lossesIn(post.content, losses, subject)
  const mending = found.reduce((sum, loss) => sum + minutesFor(loss), 0)
  const minutes = baseMinutes + unlink.length * minutesPerLink + minutesToCount(kept) + mending
  return {
    platform: 'medium',
    importAt: 'https://medium.com/p/import',
    url: address.url,
    title: titleFor(post.title),
    subtitle: subtitleOf(post),
    tags: topicsOf(post.tags, limits.tags, limits.tag),
    ...(post.cover === undefined ? {} : { cover: post.cover }),
    ...(isOnMedium(post.canonical) && { original: post.canonical! }),
    keep,
    ...(keep.length > 0 && { marked: keep.flatMap(link => markedLink(link, subject)) }),
    unlink,
    kept,
    losses: found.map(({ loss, spots }) => ({
      fate: loss.fate,
      severity: loss.severity,
      count: spots.length,
      say: loss.say(spots),
      lines: [...new Set(spots.map(spot => spot.line))],
      replace: loss.replace(spots),
    })),
    minutes: Math.min(mostMinutes, Math.ceil(minutes)),
  }
}

function markedLink({ text, url }: Link, subject: PostSubject) {
  const whole = markLink(wholeAddress(url, subject) ?? '')
  return whole === null ? [] : [{ text, url: whole }]
}

/** The author says that the story on Medium is the original. */
function isOnMedium(canonical: string | undefined): boolean {
  return /(?:^|\.)medium\.com$/.test(hostOf(canonical ?? '') ?? '')
}

/** A title that is too long ends where its first part ends, or at a word. */
function titleFor(title: string): string {
  const whole = title.replace(/\s+/g, ' ').trim()
  if ([...whole].length <= limits.title) return whole
  const first = whole.split(/\s*[:;–—]\s+/)[0]!
  return [...first].length >= 20 && [...first].length <= limits.title
    ? first
    : shorten(whole, limits.title)
}
