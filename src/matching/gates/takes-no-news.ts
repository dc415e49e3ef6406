import { defineGate } from '../define-gate.ts'
import { isNews } from '../is-news.ts'

const keeping = new Set(['list', 'publication'])

/** A section for articles and a magazine keep what stays useful; a release is told elsewhere. */
export default defineGate({
  id: 'takes-no-news',
  title: 'Lists and publications, for a post that is news, of a release for instance',
  shut: ({ post, target }) =>
    keeping.has(target.kind) && isNews(post)
      ? 'it keeps what stays useful, and your post is news'
      : null,
})
