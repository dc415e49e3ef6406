import type { Now } from './compare-blogs.ts'
import type { Base, Cause, Config, Post, Repo } from './domain.ts'
import { putBack } from './moves/put-back.ts'
import { type DetectedSite, detectSites } from './sites/detect-site.ts'
import { generators } from './sites/registry.ts'

/** A post that moved, and how its address is found. */
export interface Tried {
  readonly before: Post
  readonly now: Post
  readonly from: string
  readonly at: (site: DetectedSite) => (post: Post) => string | null
  readonly site: DetectedSite
  readonly oldSite: DetectedSite
}

/** More settings files than these are not put back one by one. */
const mostSettings = 12

/**
 * What alone moved a post: one thing is put back as it was, and the rules of the site put the post
 * where it was. Null when no single thing does.
 */
export function findCause(
  tried: Tried,
  now: Now,
  base: Base,
  settings: readonly string[],
): Cause | null {
  const { before, now: post, from, at, site, oldSite } = tried
  const own = putBack(before, post).find(one => at(site)(one.post) === from)
  if (own !== undefined) {
    const { by, name, was } = own
    return { by, name: by === 'title' ? titleOf(site.generator) : name, was }
  }
  if (at(oldSite)(post) !== from) return null
  const there = new Set(now.repo.files)
  const file = settings
    .filter(path => path === base.configFile || now.seen.has(path) || !there.has(path))
    .slice(0, mostSettings)
    .find(path => at(siteWith(path, post, now, base))(post) === from)
  if (file === undefined) return { by: 'settings', name: '', was: null }
  return { by: 'settings', name: file, was: null, line: firstDifference(file, now.repo, base.repo) }
}

const rebuilt = new WeakMap<Base, Map<string, readonly DetectedSite[]>>()

/** The site as it were with one file as it was, made once for a file. */
function siteWith(path: string, post: Post, { repo, config }: Now, base: Base): DetectedSite {
  const known = rebuilt.get(base) ?? new Map<string, readonly DetectedSite[]>()
  rebuilt.set(base, known)
  const isConfig = path === base.configFile
  const made =
    known.get(path) ??
    detectSites(withFile(repo, path, base.repo), wanted(isConfig ? base.config : config))
  known.set(path, made)
  return made.find(({ posts }) => posts.includes(post.path)) ?? made[0]!
}

function withFile(now: Repo, path: string, was: Repo): Repo {
  const files = now.files.filter(file => file !== path)
  return {
    files: was.files.includes(path) ? [...files, path].sort() : files,
    read: file => (file === path ? was : now).read(file),
    why: file => (file === path ? was : now).why(file),
  }
}

function wanted({ site, posts, ignore }: Config) {
  return { ...site, posts, ignore }
}

function firstDifference(path: string, now: Repo, was: Repo): number {
  const [is, old] = [now, was].map(repo => (repo.read(path) ?? '').split('\n'))
  const line = is!.findIndex((text, at) => text !== old![at])
  return line < 0 ? 1 : line + 1
}

function titleOf(generator: string): string {
  return generators.find(({ id }) => id === generator)?.title ?? generator
}
