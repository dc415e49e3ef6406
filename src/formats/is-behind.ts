import type { Page, Post } from '../domain.ts'

/** A page leaves something out, a diagram for instance; less than so much is another text. */
export const leastShare = 0.8
/** A page with fewer words, and without half of the post, waits for a script; with more it is another text. */
const fewWords = 100
const half = 0.5

/** Not there yet, or there with another text: as it is while a deployment is under way. */
export function isBehind(page: Page, post: Post): boolean {
  return page.live === 'fail' || showsOther(page, post, leastShare)
}

/** A page that has text of its own, and too little of the post. */
export function showsOther(page: Page, post: Post, least: number): boolean {
  return page.live === 'pass' && (page.holds ?? 1) < least && !isEmpty(page, post)
}

/** The text of the post is hardly there without scripts. */
export function isEmpty({ live, holds, article }: Page, { content }: Post): boolean {
  return (
    live === 'pass' &&
    (holds ?? 1) < half &&
    article !== undefined &&
    article.words < Math.min(fewWords, content.words * half)
  )
}
