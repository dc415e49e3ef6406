import type {
  Address,
  Blog,
  Config,
  Outage,
  Post,
  Repo,
  Site,
  SiteTold,
  Web,
  World,
} from './domain.ts'
import { withLateParts } from './formats/late-part.ts'
import { hostOf } from './formats/url.ts'
import { known } from './known.ts'
import { copiesInTables } from './posts/copy-tables.ts'
import { distinct } from './posts/read-copies.ts'
import { readPost, unreadPost } from './posts/read-post.ts'
import { assetsOf } from './sites/assets.ts'
import { type DetectedSite, detectSites } from './sites/detect-site.ts'
import type { SiteAnswer } from './sites/evidence/ask-site.ts'
import type { ListedPages } from './sites/evidence/built-sitemap.ts'
import { dayInAddress } from './text/days.ts'
import type { Located } from './tracker/choose-posts.ts'

/** What is known of a blog before any post is looked at closely. */
export interface ReadBlog {
  readonly site: Site
  /** All sites of the repository, each with its rules. */
  readonly sites: readonly DetectedSite[]
  readonly located: readonly (Located & { readonly generator: string })[]
  readonly blog: Blog
  /** Where the sites with posts are served, the main one first. */
  readonly homes: readonly string[]
  /** The same blog, located anew with what its sites list, by home. */
  relocate(listed: ReadonlyMap<string, ListedPages>): ReadBlog
}

type Ground = Pick<World, 'repo' | 'today'>

/**
 * Detect the sites → find their content → parse → URL. Parts of the program that a step misses are
 * loaded, and that step alone is made again.
 * @param listed pages of a sitemap that the user gave
 */
export async function openBlog(
  config: Config,
  ground: Ground,
  listed?: ListedPages,
): Promise<ReadBlog> {
  const sites = await withLateParts(() => sitesIn(config, ground.repo))
  const read = sites.map(site => withPosts(site, config, ground))
  return withLateParts(() => locateAll(read, config, ground, listed))
}

/** The same, where all parts that it needs are there. */
export function readBlog(config: Config, ground: Ground, listed?: ListedPages): ReadBlog {
  const read = sitesIn(config, ground.repo).map(site => withPosts(site, config, ground))
  return locateAll(read, config, ground, listed)
}

interface WithPosts {
  readonly site: DetectedSite
  readonly posts: readonly Post[]
}

function withPosts(site: DetectedSite, config: Config, ground: Ground): WithPosts {
  return { site, posts: readPosts(site, config, ground) }
}

function locateAll(
  read: readonly WithPosts[],
  config: Config,
  ground: Ground,
  listed: ListedPages | undefined,
): ReadBlog {
  const parts = read.map(({ site, posts }) => locateIn(site, posts, listed))
  return bringTogether(parts, config, ground)
}

function sitesIn({ site, posts, ignore }: Config, repo: Repo): readonly DetectedSite[] {
  return detectSites(repo, { ...site, posts, ignore })
}

/** Blogs with more sites than that are asked about their main ones. */
const mostHomes = 3

/** What the sites of a blog list, and the blog located with that. What does not answer changes nothing. */
export async function askSites(
  read: ReadBlog,
  web: Web,
): Promise<{ readonly read: ReadBlog; readonly outages: readonly Outage[] }> {
  const { askSite } = await import('./sites/evidence/ask-site.ts')
  const listed = new Map<string, ListedPages>()
  const outages: Outage[] = []
  const told: SiteTold[] = []
  for (const home of read.homes.slice(0, mostHomes)) {
    const answer = await askSite(home, web)
    outages.push(...answer.outages)
    told.push(toldBy(home, answer))
    if (answer.listed !== null) listed.set(home, answer.listed)
  }
  const relocated = listed.size === 0 ? read : read.relocate(listed)
  return { read: { ...relocated, blog: { ...relocated.blog, told } }, outages }
}

/** Half a sitemap, and a feed, say nothing of a page that they do not list. */
function toldBy(home: string, { listed, robots }: SiteAnswer): SiteTold {
  const isWhole = listed?.online?.how === 'sitemap' && listed.online.whole
  return { home, robots, sitemap: isWhole ? { from: listed.from, pages: listed.pages } : null }
}

/** A site with its posts, each with its address. */
interface Part {
  readonly site: DetectedSite
  readonly rules: ReadBlog['sites'][number]
  /** As its settings, or its posts, told it. */
  readonly url: string | null
  readonly located: ReadBlog['located']
}

function bringTogether(parts: readonly Part[], config: Config, { repo, today }: Ground): ReadBlog {
  const sites = parts.map(({ site }) => site)
  const withPosts = parts.filter(({ located }) => located.length > 0)
  const site = { ...sites[0]!, url: (withPosts[0] ?? parts[0])?.url ?? sites[0]!.url }
  const located = parts.flatMap(part => part.located)
  const blog: Blog = {
    ownHosts: ownHosts(parts, config),
    siteUrl: site.url,
    posts: located,
    today,
    product: config.product,
    checkIds: Object.keys(known.checks),
    hasAsset: assetsOf(sites, repo),
  }
  const homes = withPosts.flatMap(({ url }) => (url === null ? [] : [url]))
  return {
    site,
    sites: parts.map(({ rules }) => rules),
    located,
    blog,
    homes: [...new Set(homes)],
    relocate(listed) {
      const relocated = parts.map(part => {
        const pages = listed.get(part.url ?? '')
        if (pages === undefined) return part
        const posts = part.located.map(({ post }) => post)
        return locateIn(part.site, posts, pages)
      })
      return bringTogether(relocated, config, { repo, today })
    },
  }
}

const nowhere: Address = {
  url: null,
  how: 'unknown',
  certain: false,
  why: 'its file was not read',
}

/** The posts of one site; where its host builds drafts, they are out, and so is what has its day to come. */
function readPosts(site: DetectedSite, config: Config, { repo, today }: Ground): Post[] {
  const read = site.posts.map((path): Post => {
    const text = repo.read(path)
    if (text === undefined) return unreadPost(path, repo.why(path) ?? 'locked')
    const post = readPost(path, text, config.frontmatter)
    if (site.draftsLive) return post.published ? post : changed(post, { published: true }, 'held')
    const held = post.published ? site.held(post, today) : undefined
    return held === undefined ? post : changed(post, { published: false, held })
  })
  const tables = copiesInTables(repo, read)
  return read.map(post => {
    const copies = tables.get(post.path)
    return copies === undefined
      ? post
      : changed(post, { copies: distinct([...post.copies, ...copies]) })
  })
}

/** A post that could not be read has no address, and says why. */
function locateIn(
  site: DetectedSite,
  posts: readonly Post[],
  listed: ListedPages | undefined,
): Part {
  const readable = posts.filter(({ unread }) => unread !== true)
  const { url, addresses, locate } = site.locateAll(readable, listed)
  const { generator } = site
  const located = posts.map(post => {
    const address = addresses.get(post.path) ?? nowhere
    return { post: dated(post, address), address, generator }
  })
  return { site, url, located, rules: { ...site, url, locate } }
}

/** Zola's `path = "2026/05/02/batching"` may be all that dates a post. */
function dated(post: Post, { url }: Address): Post {
  const day = post.date === undefined ? dayInAddress(url) : null
  return day === null ? post : changed(post, { date: day })
}

/** A post of which something else is known; its content stays unparsed until it is used. */
function changed(post: Post, facts: Partial<Post>, without?: keyof Post): Post {
  const properties = Object.entries({
    ...Object.getOwnPropertyDescriptors(post),
    ...Object.getOwnPropertyDescriptors(facts),
  }).filter(([name]) => name !== without)
  return Object.defineProperties({}, Object.fromEntries(properties)) as Post
}

function ownHosts(sites: readonly Pick<Site, 'url'>[], { product }: Config): string[] {
  const urls = [...sites.map(({ url }) => url), product?.url].filter(url => url != null)
  return [...new Set(urls.map(url => hostOf(url)).filter(host => host !== null))]
}
