import { isOnMedium } from './describe-post.ts'
import type { Base, Before, Config, Day, Move, Post, Removed, Repo } from './domain.ts'
import { findCause } from './find-cause.ts'
import { samePage } from './formats/page-key.ts'
import { keepAddress } from './moves/keep-address.ts'
import { isOut, moveOf, type Step } from './moves/move-of.ts'
import { withoutCanonical } from './moves/put-back.ts'
import { pairPosts } from './pair-posts.ts'
import { type ReadBlog, readBlog } from './read-blog.ts'
import type { DetectedSite } from './sites/detect-site.ts'
import { type Redirects, readRedirects } from './sites/redirects.ts'
import type { Located } from './tracker/choose-posts.ts'

/** A blog beside itself as it was before a change. */
export interface Comparison {
  readonly was: ReadBlog
  /** By the path that the post has now. */
  readonly before: ReadonlyMap<string, Before>
  readonly removed: readonly Removed[]
  /** Posts that are new, or differ from what they were. */
  readonly changed: readonly string[]
  /** The first file that differs and is no post; null when there is none. */
  readonly setting: string | null
}

/** The blog now, and all that it was read from. */
export interface Now {
  readonly read: ReadBlog
  readonly repo: Repo
  readonly config: Config
  readonly today: Day
  /** Files that were read to make the blog of them. */
  readonly seen: ReadonlySet<string>
}

/** Reads the blog that was, finds each post in it again, and tells what moved and what went. */
export function compareBlogs(now: Now, base: Base): Comparison {
  const { read, today } = now
  const was = readBlog(base.config, { repo: base.repo, today })
  const differs = new Set(base.differs)
  const pairs = pairPosts(was.located, read.located, differs)
  const posts = new Set([...was.located, ...read.located].map(({ post }) => post.path))
  const settings = base.differs.filter(path => !posts.has(path))
  const sites = [bySite(was.sites), bySite(read.sites)] as const
  const sends = redirectsOf(now)
  const before = new Map<string, Before>()
  for (const located of read.located) {
    const old = pairs.get(located.post.path)
    if (old === undefined) continue
    const isTouched = old.post.path !== located.post.path || differs.has(located.post.path)
    const [oldSite, site] = [sites[0](old.post.path), sites[1](located.post.path)]
    const pair = { old, located, oldSite, site, today }
    const move = isTouched || settings.length > 0 ? moveIn(pair, now, base, settings, sends) : null
    before.set(located.post.path, { ...old, move })
  }
  const kept = new Map([...pairs].map(([path, old]) => [old.post.path, path]))
  return {
    was,
    before,
    removed: removedIn(was.located, kept, now, path => sends(sameSite(sites[0](path), read.sites))),
    changed: read.located
      .map(({ post }) => post.path)
      .filter(path => differs.has(path) || pairs.get(path)?.post.path !== path),
    setting: settings.find(path => now.seen.has(path)) ?? settings[0] ?? null,
  }
}

interface Pair {
  readonly old: Located
  readonly located: Located
  readonly oldSite: DetectedSite
  readonly site: DetectedSite
  readonly today: Day
}

function moveIn(
  { old, located, oldSite, site, today }: Pair,
  now: Now,
  base: Base,
  settings: readonly string[],
  sends: (site: DetectedSite) => Redirects,
): Move | null {
  const step = moveOf(
    { ...old, made: oldSite.locate(withoutCanonical(old.post)) },
    { ...located, made: site.locate(withoutCanonical(located.post)) },
    today,
  )
  if (step === null || sends(site).cover(step.from, step.to, old.post.path)) return null
  const { from, to, respelled } = step
  const { post } = located
  const at = locator(step)
  const tried = { before: old.post, now: post, from, at, site, oldSite }
  const cause = findCause(tried, now, base, settings)
  return {
    from,
    to,
    respelled,
    staleCanonical: post.canonical !== undefined && samePage(post.canonical, from),
    cause,
    keep:
      cause?.by === 'settings'
        ? null
        : keepAddress(post, from, site.url, cause, at(site), site.generator),
    redirect: sends(site).propose(post, from, to),
    onMedium: isOnMedium(old.post) || isOnMedium(post),
    together: false,
  }
}

/** The address that moved: what the rules make of the file, or what the post says. */
function locator({ by }: Step) {
  return (site: DetectedSite) => (post: Post) =>
    site.locate(by === 'made' ? withoutCanonical(post) : post).url
}

function removedIn(
  was: readonly Located[],
  kept: ReadonlyMap<string, string>,
  { read, repo, today }: Now,
  sendsFor: (path: string) => Redirects,
): Removed[] {
  const there = new Map(read.located.map(located => [located.post.path, located]))
  const files = new Set(repo.files)
  return was.flatMap(({ post, address }) => {
    const now = there.get(kept.get(post.path) ?? '')
    // A file that is there and is no post by the settings of now was not taken away.
    const isGone = now === undefined ? !files.has(post.path) : !now.post.published
    if (!isGone || !isOut(post, today)) return []
    const { url } = address
    const redirects = sendsFor(post.path)
    const isTaken =
      url !== null &&
      (redirects.cover(url, null, post.path) ||
        read.located.some(
          other =>
            other.post.published && other.address.url !== null && samePage(other.address.url, url),
        ))
    if (isTaken) return []
    return [
      {
        post,
        path: now?.post.path ?? post.path,
        url: address.certain ? url : null,
        onMedium: isOnMedium(post),
        redirectsIn: redirects.file,
      },
    ]
  })
}

function bySite(sites: readonly DetectedSite[]): (path: string) => DetectedSite {
  const owners = new Map(sites.flatMap(site => site.posts.map(path => [path, site] as const)))
  return path => owners.get(path) ?? sites[0]!
}

/** The site as it is now; the first where its folder holds none any more. */
function sameSite({ root }: DetectedSite, sites: readonly DetectedSite[]): DetectedSite {
  return sites.find(site => site.root === root) ?? sites[0]!
}

function redirectsOf({ read, repo }: Now): (site: DetectedSite) => Redirects {
  const known = new Map<DetectedSite, Redirects>()
  const posts = read.located.map(({ post }) => post)
  return site => {
    const found = known.get(site) ?? readRedirects(repo, site, posts)
    known.set(site, found)
    return found
  }
}
