import type { Post, TargetKind } from '../../domain.ts'
import { linesOfCode } from '../../markdown/lines-of-code.ts'
import { defineGate } from '../define-gate.ts'
import { isBasics } from '../is-basics.ts'
import { isNews } from '../is-news.ts'

/** Words, and lines of code; habits. */
const shortest = { any: 300, basics: 700 } as const
/** Who asks is helped by a short answer; all others choose among articles. */
const wantArticles: ReadonlySet<TargetKind> = new Set([
  'community',
  'list',
  'newsletter',
  'podcast',
  'publication',
])

/**
 * A note is good to have where it stands; nobody goes elsewhere to tell of it. The first steps have
 * been told so often that it takes more. News may be short.
 */
export default defineGate({
  id: 'too-short',
  title: `Lists, newsletters, publications, communities and podcasts, for a note of less than ${shortest.any} words and lines of code that is no news, or first steps of less than ${shortest.basics}`,
  shut({ post, target: { kind } }) {
    if (!wantArticles.has(kind) || isNews(post)) return null
    const size = post.content.words + linesOfCode(post.content)
    return size < leastOf(post)
      ? `it wants articles, and your post is ${whatIsShort(post)} of ${post.content.words} words`
      : null
  },
})

function leastOf(post: Post): number {
  return isBasics(post) ? shortest.basics : shortest.any
}

function whatIsShort(post: Post): string {
  return isBasics(post) ? 'an introduction' : 'a note'
}
