import { readPost } from '../../src/posts/read-post.ts'
import { detectSite, type Wanted } from '../../src/sites/detect-site.ts'
import type { ListedPages } from '../../src/sites/evidence/built-sitemap.ts'
import { repoOf } from './repo-of.ts'

/** A blog out of paths and texts, its posts located together. */
export function openBlog(
  files: Readonly<Record<string, string>>,
  wanted: Partial<Wanted> = {},
  pages?: readonly string[],
) {
  const repo = repoOf(files)
  const site = detectSite(repo, { posts: [], ignore: [], ...wanted })
  const posts = site.posts.map(path => readPost(path, files[path]!))
  const listed: ListedPages | undefined =
    pages === undefined ? undefined : { from: 'sitemap.xml', pages, given: true }
  const { url, addresses } = site.locateAll(posts, listed)
  return { ...site, url, at: (path: string) => addresses.get(path) }
}
