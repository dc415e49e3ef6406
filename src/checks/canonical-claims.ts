import type { Blog, Post } from '../domain.ts'
import { pageKey } from '../formats/page-key.ts'
import { perBlog } from './per-blog.ts'

/** Which other published posts claim the canonical of this one, by their own or by where they are. */
export function otherClaims(post: Post, blog: Blog): readonly Post[] {
  if (post.canonical === undefined) return []
  const claims = claimsOf(blog).get(pageKey(post.canonical)) ?? []
  return claims.filter(({ path }) => path !== post.path)
}

const claimsOf = perBlog((blog: Blog) => {
  const claims = new Map<string, Post[]>()
  for (const { post, address } of blog.posts) {
    const url = post.canonical ?? address.url
    if (url === null || !post.published) continue
    const key = pageKey(url)
    const known = claims.get(key)
    if (known === undefined) claims.set(key, [post])
    else known.push(post)
  }
  return claims
})
