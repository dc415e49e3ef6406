import type { Blog, Post } from '../domain.ts'
import { dayInAddress, dayOf } from '../text/days.ts'
import { perBlog } from './per-blog.ts'

/** The published posts of a blog, oldest first; those without a day before all others. */
export const byAge = perBlog((blog: Blog): readonly Post[] =>
  blog.posts
    .map(({ post, address }) => ({
      post,
      day: dayOf(post.date) ?? dayInAddress(address.url) ?? '',
    }))
    .filter(({ post }) => post.published)
    .sort((a, b) => compare(a.day, b.day) || compare(a.post.path, b.post.path))
    .map(({ post }) => post),
)

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
