import picomatch from 'picomatch'
import type { Config, Day, Post, Repo, Site } from '../domain.ts'
import { fileOf, folderOf, isMarkdown, joinPath } from '../formats/path.ts'
import { hostOf, parseUrl } from '../formats/url.ts'
import type { AnyGenerator, Opened } from './define-generator.ts'
import { builtSitemap, type ListedPages } from './evidence/built-sitemap.ts'
import { readHosting } from './evidence/hosting.ts'
import { cnameUrl, homepageUrl, siteUrl } from './evidence/site-url.ts'
import { type Ground, locate } from './locate.ts'
import { type LocatedPosts, locatePosts } from './locate-posts.ts'
import { generators } from './registry.ts'
import template from './template.ts'

/** Where a site lives when not at the top. */
const roots = ['', 'docs', 'site', 'website', 'www', 'blog']

export type Wanted = Config['site'] & Pick<Config, 'posts' | 'ignore'>

/** A site whose posts can be located one by one, or all at once with what they say together. */
export interface DetectedSite extends Site {
  /** Drafts are built and live: the host's build command says so. */
  readonly draftsLive: boolean
  /** What keeps a post out of the site today, besides that it is a draft. */
  held(post: Post, today: Day): string | undefined
  /** @param listed what the user gave or the site answered; a built sitemap is looked for otherwise */
  locateAll(posts: readonly Post[], listed?: ListedPages): LocatedPosts
}

/** Which generator makes the blog, where it is served, which files are posts. Never throws. */
export function detectSite(repo: Repo, wanted: Wanted): DetectedSite {
  return openSite(repo, wanted, recognise(repo, wanted))
}

/** All sites of the repository that have posts, the main one first; no post is in two. */
export function detectSites(repo: Repo, wanted: Wanted): readonly DetectedSite[] {
  const main = detectSite(repo, wanted)
  if (wanted.generator !== undefined || wanted.root !== undefined || wanted.posts.length > 0)
    return [main]
  const taken = new Set(main.posts)
  const sites = [main]
  for (const root of roots) {
    if (root === main.root) continue
    const found = recogniseAt(repo, root, siteGenerators)
    if (found === null || found.opened.posts.length === 0) continue
    const site = openSite(repo, wanted, found)
    const posts = site.posts.filter(path => !taken.has(path))
    for (const path of posts) taken.add(path)
    if (posts.length > 0) sites.push({ ...site, posts })
  }
  return sites
}

function openSite(repo: Repo, wanted: Wanted, recognised: Recognised): DetectedSite {
  const { generator, root, why, opened } = recognised
  const { url, sure } = addressOf(repo, root, opened, wanted)
  const hosting = readHosting(repo, root)
  const ground: Ground = {
    url,
    sure,
    root,
    generator,
    permalink: wanted.permalink,
    hosting,
    locate: opened.locate,
  }
  return {
    generator: generator.id,
    root,
    url,
    why,
    posts: chosen(repo, [...opened.posts, ...unreadBeside(repo, opened.posts)], wanted),
    draftsLive: hosting.drafts,
    held: opened.held,
    locate: post => locate(post, ground),
    locateAll(posts, listed) {
      const pages = best(listed, () => builtSitemap(repo, root, url))
      return locatePosts(posts, ground, home => withBase(home, opened.base), pages)
    },
  }
}

/** A sitemap that was built says more than a feed, which has only the newest. */
function best(listed: ListedPages | undefined, built: () => ListedPages | null) {
  if (listed?.online?.how === 'feed') return built() ?? listed
  return listed ?? built()
}

interface Recognised {
  readonly generator: AnyGenerator
  readonly root: string
  readonly why: string
  readonly opened: Opened
}

const known: readonly AnyGenerator[] = generators.filter(({ id }) => id !== template.id)
const siteGenerators = known.filter(generator => generator.export !== true)
const exports = known.filter(generator => generator.export === true)

/** The first generator that has posts, else an export of a platform, else plain files. */
function recognise(repo: Repo, { generator: id, root: wantedRoot }: Wanted): Recognised {
  const named: AnyGenerator | undefined = generators.find(generator => generator.id === id)
  const places = wantedRoot === undefined ? roots : [joinPath(wantedRoot)]
  let first: Recognised | null = null
  for (const choice of named === undefined ? [siteGenerators, exports] : [[named]]) {
    for (const root of places) {
      const found = recogniseAt(repo, root, choice)
      if (found !== null && found.opened.posts.length > 0) return found
      first ??= found
    }
  }
  const root = places[0]!
  if (named !== undefined) {
    return first ?? { generator: named, root, why: 'the config', opened: named.open(repo, root) }
  }
  const plain = template.open(repo, root)
  if (first !== null && plain.posts.length === 0) return first
  return {
    generator: template,
    root,
    why: template.detect(repo, root) ?? 'no file of a generator',
    opened: plain,
  }
}

/** The first of some generators that has posts at a place, else the first that is there. */
function recogniseAt(repo: Repo, root: string, choice: readonly AnyGenerator[]): Recognised | null {
  let first: Recognised | null = null
  for (const generator of choice) {
    const why = generator.detect(repo, root)
    if (why === null) continue
    const found = { generator, root, why, opened: generator.open(repo, root) }
    if (found.opened.posts.length > 0) return found
    first ??= found
  }
  return first
}

/** The config > the generator's settings > CNAME > package.json. A base path stands in any case. */
function addressOf(repo: Repo, root: string, opened: Opened, wanted: Wanted) {
  const set = siteUrl(wanted.url)
  if (set !== null) return { url: withBase(set, opened.base), sure: true }
  const domain = cnameUrl(repo, root) ?? (root === '' ? null : cnameUrl(repo, ''))
  if (opened.url !== null) {
    return { url: opened.url, sure: domain === null || hostOf(domain.url) === hostOf(opened.url) }
  }
  if (domain !== null) return { url: withBase(domain.url, opened.base), sure: true }
  const homepage = homepageUrl(repo, root) ?? (root === '' ? null : homepageUrl(repo, ''))
  return { url: homepage === null ? null : withBase(homepage.url, opened.base), sure: false }
}

/** An address that has a path of its own keeps it. */
function withBase(url: string, base: string): string {
  return parseUrl(url)?.pathname === '/' ? url + base : url
}

/** Some generators know a post by what it says: one that cannot be read is told by its neighbours. */
function unreadBeside(repo: Repo, posts: readonly string[]): string[] {
  const folders = new Set(posts.map(folderOf))
  const known = new Set(posts)
  return repo.files.filter(
    path =>
      isMarkdown(path) &&
      folders.has(folderOf(path)) &&
      !known.has(path) &&
      !/^readme\./i.test(fileOf(path)) &&
      repo.why(path) !== null,
  )
}

/** The user's globs say which files are posts; without them the generator does. */
function chosen(repo: Repo, derived: readonly string[], { posts, ignore }: Wanted): string[] {
  const isPost = posts.length === 0 ? null : picomatch([...posts], { dot: true })
  const isIgnored = ignore.length === 0 ? null : picomatch([...ignore], { dot: true })
  const files =
    isPost === null ? derived : repo.files.filter(path => isMarkdown(path) && isPost(path))
  return files.filter(path => !isIgnored?.(path)).sort()
}
