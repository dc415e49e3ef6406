import type { TargetKind } from '../../domain.ts'
import { defineGate } from '../define-gate.ts'
import { isNews, isSmallRelease } from '../is-news.ts'

const keeping: ReadonlySet<TargetKind> = new Set(['list', 'publication'])
/** What they take is read by people who do not follow the project. */
const widelyRead: ReadonlySet<TargetKind> = new Set(['newsletter', 'community', 'podcast'])

/** A section for articles and a magazine keep what stays useful; a release is told elsewhere. */
export default defineGate({
  id: 'takes-no-news',
  title:
    'Lists and publications, for a post that is news, of a release for instance; newsletters, communities and podcasts, for a release that only mends, a candidate or a changelog',
  shut({ post, target: { kind } }) {
    if (keeping.has(kind) && isNews(post))
      return 'it keeps what stays useful, and your post is news'
    return widelyRead.has(kind) && isSmallRelease(post)
      ? 'your post is the notes of a small release, which those want who use it already'
      : null
  },
})
