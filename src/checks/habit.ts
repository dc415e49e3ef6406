import type { Blog, Check, OptionValues, Post } from '../domain.ts'
import { byAge } from './by-age.ts'
import { perBlog } from './per-blog.ts'

/** Fewer posts make no habit. */
const fewest = 10
/** A cheap look may be wrong of a post; that many of the newest are looked at in full. */
const tries = 5

/**
 * The post at which a habit of its blog is told: the newest that has what most of them have. Null
 * where it is no habit, so that each post is told its own.
 */
export function tellerOf(check: Check, blog: Blog, options: OptionValues): string | null {
  const known = tellers(blog)
  const before = known.get(check.id)
  if (before !== undefined) return before
  const teller = findTeller(check, blog, options)
  known.set(check.id, teller)
  return teller
}

export const toldOnce = 'It is so in most posts of this blog, and said here once.'

const tellers = perBlog(() => new Map<string, string | null>())

function findTeller(check: Check, blog: Blog, options: OptionValues): string | null {
  const { habit } = check
  if (check.needs !== 'post' || habit === undefined) return null
  const posts = byAge(blog)
  const having = posts.filter(post => habit(post, options, blog))
  if (posts.length < fewest || having.length * 2 <= posts.length) return null
  const addresses = new Map(blog.posts.map(({ post, address }) => [post, address]))
  const finds = (post: Post) => {
    const [found] = check.run({ post, address: addresses.get(post)!, blog }, options)
    return found !== undefined
  }
  return having.slice(-tries).findLast(finds)?.path ?? null
}
