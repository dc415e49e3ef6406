import type { Address, Blog, Post, PostSubject } from '../domain.ts'
import { absolute } from '../formats/own-links.ts'
import { pageKey } from '../formats/page-key.ts'
import { folderOf, isMarkdown, joinPath } from '../formats/path.ts'
import { unescaped } from '../formats/url.ts'
import { perBlog } from './per-blog.ts'

/** A post of the blog, and where it is. */
export interface OwnPost {
  readonly post: Post
  readonly address: Address
}

/** The own post that a link leads to: by its file, its address, or one that it had before. */
export function ownPostBehind(url: string, subject: PostSubject): OwnPost | undefined {
  const { byPath, byKey } = postsOf(subject.blog)
  const path = fileBehind(url, subject.post)
  if (path !== null) return byPath.get(path)
  for (const home of homesOf(url, subject)) {
    const target = absolute(url, home)
    const own = target === null ? undefined : byKey.get(keyWithoutQuery(target))
    if (own !== undefined) return own
  }
  return undefined
}

/** Whether the page of a post ends with a slash is the host's choice, and decides what `./b` means. */
function homesOf(url: string, subject: PostSubject) {
  const home = homeOf(subject)
  return home.url?.endsWith('/') && !/^(?:[a-z][a-z\d+.-]*:|\/)/i.test(url)
    ? [home, { ...home, url: home.url.replace(/\/+$/, '') }]
    : [home]
}

/** What tells own links from others. */
export function homeOf({ address, blog }: PostSubject) {
  return { ownHosts: blog.ownHosts, siteUrl: blog.siteUrl, url: address.url }
}

/** The path of the markdown file that a relative link names, as generators resolve it. */
export function fileBehind(url: string, post: Post): string | null {
  if (/^(?:[a-z][a-z\d+.-]*:|\/|@|#)/i.test(url)) return null
  const [path] = url.split(/[?#]/)
  if (!isMarkdown(path!)) return null
  return joinPath(folderOf(post.path), unescaped(path!))
}

export function keyWithoutQuery(url: URL): string {
  return pageKey(`${url.origin}${url.pathname}`)
}

export const postsOf = perBlog(blog => {
  const byPath = new Map(blog.posts.map(own => [own.post.path, own]))
  const byKey = new Map<string, OwnPost>()
  for (const own of blog.posts)
    for (const before of formerAddresses(own.post, blog)) byKey.set(before, own)
  for (const own of blog.posts)
    if (own.address.url !== null) byKey.set(pageKey(own.address.url), own)
  return { byPath, byKey }
})

/** `aliases` of Hugo and Zola, `redirect_from` of Jekyll, and the like. */
function formerAddresses({ frontmatter, canonical }: Post, { siteUrl }: Blog): string[] {
  const { values } = frontmatter
  const written = [values.aliases, values.alias, values.redirect_from, values.redirects, canonical]
  if (siteUrl === null) return []
  return written
    .flat()
    .filter(value => typeof value === 'string' && URL.canParse(value, siteUrl))
    .map(value => keyWithoutQuery(new URL(value as string, `${siteUrl}/`)))
}
