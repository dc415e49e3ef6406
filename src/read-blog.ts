import type { Address, Blog, Config, Post, Site, World } from './domain.ts'
import { hostOf } from './formats/url.ts'
import { copiesInTables } from './posts/copy-tables.ts'
import { distinct } from './posts/read-copies.ts'
import { readPost, unreadPost } from './posts/read-post.ts'
import { type DetectedSite, detectSites } from './sites/detect-site.ts'
import type { ListedPages } from './sites/evidence/built-sitemap.ts'
import { hasAsset } from './sites/has-asset.ts'
import type { Located } from './tracker/choose-posts.ts'

/** What is known of a blog before any post is looked at closely. */
export interface ReadBlog {
  readonly site: Site
  readonly located: readonly (Located & { readonly generator: string })[]
  readonly blog: Blog
}

/**
 * Detect the sites → find their content → parse → URL.
 * @param listed pages of a sitemap that the user gave
 */
export function readBlog(
  config: Config,
  { repo, today }: Pick<World, 'repo' | 'today'>,
  listed?: ListedPages,
): ReadBlog {
  const wanted = { ...config.site, posts: config.posts, ignore: config.ignore }
  const sites = detectSites(repo, wanted)
  const parts = sites.map(site => locateIn(site, config, repo, listed))
  const [main = parts[0]] = parts.filter(({ located }) => located.length > 0)
  const site = { ...sites[0]!, url: main?.url ?? sites[0]!.url }
  const located = parts.flatMap(part => part.located)
  const blog: Blog = {
    ownHosts: ownHosts(parts, config),
    siteUrl: site.url,
    posts: located,
    today,
    hasAsset: (path, from) => hasAsset(repo, rootOf(sites, from), path, from),
  }
  return { site, located, blog }
}

const nowhere: Address = {
  url: null,
  how: 'unknown',
  certain: false,
  why: 'its file was not read',
}

/** The posts of one site; where its host builds drafts, they are out. One that cannot be read has no address and says why. */
function locateIn(
  site: DetectedSite,
  config: Config,
  repo: World['repo'],
  listed: ListedPages | undefined,
) {
  const read = site.posts.map((path): Post => {
    const text = repo.read(path)
    if (text === undefined) return unreadPost(path, repo.why(path) ?? 'locked')
    const post = readPost(path, text, config.frontmatter)
    return site.draftsLive && !post.published ? changed(post, { published: true }, 'held') : post
  })
  const tables = copiesInTables(repo, read)
  const posts = read.map(post => {
    const copies = tables.get(post.path)
    return copies === undefined
      ? post
      : changed(post, { copies: distinct([...post.copies, ...copies]) })
  })
  const { url, addresses } = site.locateAll(
    posts.filter(({ unread }) => unread !== true),
    listed,
  )
  const located = posts.map(post => ({
    post,
    address: addresses.get(post.path) ?? nowhere,
    generator: site.generator,
  }))
  return { url, located }
}

/** A post of which something else is known; its content stays unparsed until it is used. */
function changed(post: Post, facts: Partial<Post>, without?: keyof Post): Post {
  const properties = Object.entries({
    ...Object.getOwnPropertyDescriptors(post),
    ...Object.getOwnPropertyDescriptors(facts),
  }).filter(([name]) => name !== without)
  return Object.defineProperties({}, Object.fromEntries(properties)) as Post
}

function rootOf(sites: readonly Site[], path: string): string {
  return (sites.find(({ posts }) => posts.includes(path)) ?? sites[0]!).root
}

function ownHosts(sites: readonly Pick<Site, 'url'>[], { product }: Config): string[] {
  const urls = [...sites.map(({ url }) => url), product?.url].filter(url => url != null)
  return [...new Set(urls.map(url => hostOf(url)).filter(host => host !== null))]
}
