import type { Blog, Post } from '../domain.ts'
import { byAge } from './by-age.ts'
import { perBlog } from './per-blog.ts'

/** The published posts of a blog by something they share, each list oldest first. */
export function groupPosts(
  keyOf: (post: Post) => string | undefined,
): (blog: Blog) => ReadonlyMap<string, readonly Post[]> {
  return perBlog(blog => {
    const groups = new Map<string, Post[]>()
    for (const post of byAge(blog)) {
      const key = keyOf(post)
      if (key === undefined) continue
      const known = groups.get(key)
      if (known === undefined) groups.set(key, [post])
      else known.push(post)
    }
    return groups
  })
}
