import type { Post } from './domain.ts'
import { pairEdited } from './moves/pair-edited.ts'
import { type Located, recognisePosts } from './tracker/recognise-posts.ts'

/**
 * Which post of the blog that was each post is, by its path now. Files that do not differ, or kept
 * their title, are themselves; the others are known by what posts are known by elsewhere, in the end by their lines.
 * @param differs paths whose content differs
 */
export function pairPosts(
  was: readonly Located[],
  now: readonly Located[],
  differs: ReadonlySet<string>,
): ReadonlyMap<string, Located> {
  const old = new Map(was.map(one => [one.post.path, one]))
  const same = now.filter(({ post }) => {
    const before = old.get(post.path)?.post
    return before !== undefined && (!differs.has(post.path) || stayed(before, post))
  })
  const pairs = new Map(same.map(({ post }) => [post.path, old.get(post.path)!]))
  const open = now.filter(({ post }) => !pairs.has(post.path))
  const known = was
    .filter(({ post }) => !pairs.has(post.path))
    .map(one => {
      const { path, title, id, slug, hash } = one.post
      return { path, title, id, slug, hash, url: one.address.url, one }
    })
  for (const [path, { one }] of recognisePosts(known, open)) pairs.set(path, one)
  const found = new Set([...pairs.values()].map(({ post }) => post.path))
  const gone = known.map(({ one }) => one).filter(({ post }) => !found.has(post.path))
  const fresh = open.filter(({ post }) => !pairs.has(post.path))
  for (const [before, post] of pairEdited(
    gone.map(one => one.post),
    fresh.map(one => one.post),
  ))
    pairs.set(post.path, old.get(before.path)!)
  return pairs
}

/** It lies where it lay, under its title; a name for good that differs says that it is another. */
function stayed(before: Post, now: Post): boolean {
  return before.title === now.title && before.id === now.id
}
