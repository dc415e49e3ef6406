import type { Node, Post, Target, TargetKind } from '../../domain.ts'
import { perContent } from '../../markdown/per-content.ts'
import { textOf } from '../../markdown/walk.ts'
import { countWords } from '../../text/words.ts'
import { defineGate } from '../define-gate.ts'
import { isNews, smallReleaseOf } from '../is-news.ts'

const keeping: ReadonlySet<TargetKind> = new Set(['list', 'publication'])
/** What they take is read by people who do not follow the project. */
const widelyRead: ReadonlySet<TargetKind> = new Set(['newsletter', 'community', 'podcast'])

/** A section for articles and a magazine keep what stays useful; a release is told elsewhere. */
export default defineGate({
  id: 'takes-no-news',
  title:
    'Lists and publications, for a post that is news, of a release for instance; newsletters, communities and podcasts, for a release that only mends, or a changelog, and for a candidate or a minor one that is listed rather than explained',
  shut({ post, target }) {
    const { kind } = target
    if (keeping.has(kind) && isNews(post))
      return 'it keeps what stays useful, and your post is news'
    return widelyRead.has(kind) && isForFollowers(post, target)
      ? 'your post is the notes of a small release, which those want who use it already'
      : null
  },
})

/** Words; habits. Of what comes before a release, a long entry of a list tells what a change is for. */
const explained = 500
const longEntry = 30

/** What lists its changes rather than explains them is for places about it at most. */
function isForFollowers(post: Post, { topics }: Target): boolean {
  const small = smallReleaseOf(post)
  if (small === null || small.is === 'mending') return small !== null
  const { outsideLists, inLongEntries } = wordsOf(post.content)
  const told = outsideLists + (small.is === 'candidate' ? inLongEntries : 0)
  if (told >= explained) return false
  const words = ` ${small.name.toLowerCase().replace(/[^\p{L}\p{N}.+#]+/gu, ' ')} `
  return small.is === 'candidate' || !topics.some(topic => words.includes(` ${topic} `))
}

const wordsOf = perContent(
  ({ tree }): { readonly outsideLists: number; readonly inLongEntries: number } => {
    const words = { outsideLists: 0, inLongEntries: 0 }
    const left: { node: Node; listed: boolean }[] = [{ node: tree, listed: false }]
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      const { node, listed } = next
      if (node.type === 'paragraph') {
        const count = countWords(textOf(node))
        if (!listed) words.outsideLists += count
        else if (count >= longEntry) words.inLongEntries += count
      } else {
        const inList = listed || node.type === 'list'
        left.push(...(node.children ?? []).map(child => ({ node: child, listed: inList })))
      }
    }
    return words
  },
)
