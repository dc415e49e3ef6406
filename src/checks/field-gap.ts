import type { Blog, Post, PostSubject } from '../domain.ts'
import { sayNumber } from '../text/say.ts'
import { byAge } from './by-age.ts'
import { perBlog } from './per-blog.ts'

/** What a post may lack, in the words of a message: `no tags`, `tags`, `some`. */
export interface Lacking {
  readonly no: string
  readonly some: string
  readonly pronoun: string
  /** Says nothing where most posts lack it: such a blog needs none. */
  readonly onlyWhereUsual?: boolean
}

/**
 * Says that a post lacks what most posts of its blog have. What most of them lack is the habit of
 * the blog, and told once, at its newest post. Null where nothing is to be told, and for pages
 * without a text, which their template writes.
 */
export function fieldGap(
  words: Lacking,
  has: (post: Post) => boolean,
): (subject: PostSubject) => string | null {
  const having = perBlog((blog: Blog) => byAge(blog).filter(has).length)
  return ({ post, blog }) => {
    if (has(post) || post.body.trim() === '') return null
    const others = byAge(blog).length - (post.published ? 1 : 0)
    if (words.onlyWhereUsual === true && (others === 0 || having(blog) * 2 < others)) return null
    if (having(blog) * 2 >= others) return ownGap(words, having(blog), others)
    return byAge(blog).at(-1)?.path === post.path ? habit(words, having(blog), others + 1) : null
  }
}

function ownGap({ no, pronoun }: Lacking, having: number, others: number): string {
  if (others === 0) return `The post has ${no}.`
  const which =
    having === others
      ? `the other ${sayNumber(others)}`
      : `${sayNumber(having)} of the other ${sayNumber(others)}`
  return `The post has ${no}; ${which} ${having === 1 ? 'has' : 'have'} ${pronoun}.`
}

function habit({ no, some }: Lacking, having: number, all: number): string {
  if (having === 0)
    return `${all === 2 ? 'Neither' : 'None'} of the ${sayNumber(all)} posts has ${some}.`
  const which = `Only ${sayNumber(having)} of the ${sayNumber(all)} posts`
  return `${which} ${having === 1 ? 'has' : 'have'} ${some}; this one has ${no}.`
}
