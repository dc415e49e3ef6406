import type { TargetKind } from '../../domain.ts'
import { linesOfCode } from '../../markdown/lines-of-code.ts'
import { defineGate } from '../define-gate.ts'
import { isNews } from '../is-news.ts'

/** Words, and lines of code; a habit. */
const shortest = 300
/** Who asks is helped by a short answer; all others choose among articles. */
const wantArticles: ReadonlySet<TargetKind> = new Set([
  'community',
  'list',
  'newsletter',
  'podcast',
  'publication',
])

/** A note is good to have where it stands; nobody goes elsewhere to tell of it. News may be short. */
export default defineGate({
  id: 'too-short',
  title:
    'Lists, newsletters, publications, communities and podcasts, for a note of less than 300 words and lines of code that is no news',
  shut({ post, target: { kind } }) {
    if (!wantArticles.has(kind) || isNews(post)) return null
    const { words } = post.content
    return words + linesOfCode(post.content) < shortest
      ? `it wants articles, and your post is a note of ${words} words`
      : null
  },
})
