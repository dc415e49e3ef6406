import type { Blog, Config, Post, Site, World } from './domain.ts'
import { hostOf } from './formats/url.ts'
import { allChecks } from './known.ts'
import { readPost } from './posts/read-post.ts'
import { type DetectedSite, detectSites } from './sites/detect-site.ts'
import type { ListedPages } from './sites/evidence/built-sitemap.ts'
import { hasAsset } from './sites/has-asset.ts'
import type { Located } from './tracker/choose-posts.ts'

/** What is known of a blog before any post is looked at closely. */
export interface ReadBlog {
  readonly site: Site
  /** All sites of the repository, each with its rules. */
  readonly sites: readonly DetectedSite[]
  readonly located: readonly (Located & { readonly generator: string })[]
  readonly blog: Blog
  /** Posts that could not be read at all. */
  readonly notices: readonly string[]
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
  const notices: string[] = []
  const parts = sites.map(site => locateIn(site, config, repo, notices, listed))
  const [main = parts[0]] = parts.filter(({ located }) => located.length > 0)
  const site = { ...sites[0]!, url: main?.url ?? sites[0]!.url }
  const located = parts.flatMap(part => part.located)
  const blog: Blog = {
    ownHosts: ownHosts(parts, config),
    siteUrl: site.url,
    posts: located,
    today,
    product: config.product,
    checkIds: allChecks.map(({ id }) => id),
    hasAsset: (path, from) => hasAsset(repo, rootOf(sites, from), path, from),
  }
  return { site, sites: parts.map(({ rules }) => rules), located, blog, notices }
}

/** Why there is nothing to do, and how to mend it. */
export function noPosts({ site }: ReadBlog): string {
  return (
    `No post was found (generator: ${site.generator}, ${site.why}). Expected markdown files with a title. ` +
    'Tell where they are in .github/postrider.yml: posts: ["content/blog/**/*.md"].'
  )
}

/** The posts of one site; what could not be read becomes a notice. */
function locateIn(
  site: DetectedSite,
  config: Config,
  repo: World['repo'],
  notices: string[],
  listed: ListedPages | undefined,
) {
  const posts: Post[] = []
  for (const path of site.posts) {
    const text = repo.read(path)
    if (text === undefined) {
      notices.push(
        `${path} was not read: it is larger than 1 MiB, a link, or not UTF-8. The other posts go on.`,
      )
      continue
    }
    const post = readPost(path, text, config.frontmatter)
    posts.push(site.draftsLive ? asPublished(post) : post)
  }
  const { url, addresses, locate } = site.locateAll(posts, listed)
  const located = posts.map(post => ({
    post,
    address: addresses.get(post.path)!,
    generator: site.generator,
  }))
  return { url, located, rules: { ...site, url, locate } }
}

/** The host builds drafts, so this one is live. Its content stays unparsed until it is used. */
function asPublished(post: Post): Post {
  if (post.published) return post
  const { held: _, ...properties } = Object.getOwnPropertyDescriptors(post)
  return Object.defineProperties(
    {},
    {
      ...properties,
      published: { value: true, enumerable: true },
    },
  ) as Post
}

function rootOf(sites: readonly Site[], path: string): string {
  return (sites.find(({ posts }) => posts.includes(path)) ?? sites[0]!).root
}

function ownHosts(sites: readonly Pick<Site, 'url'>[], { product }: Config): string[] {
  const urls = [...sites.map(({ url }) => url), product?.url].filter(url => url != null)
  return [...new Set(urls.map(url => hostOf(url)).filter(host => host !== null))]
}
