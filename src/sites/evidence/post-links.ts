import type { Post } from '../../domain.ts'
import { parseUrl } from '../../formats/url.ts'
import { keysOf, segmentKey } from './slugs.ts'

/** An address that stands in a post or as its canonical, and the post whose name it ends in. */
export interface PostLink {
  readonly target: Post
  /** Null for a root-relative link. */
  readonly host: string | null
  /** As written, from the slash on. */
  readonly path: string
  readonly from: 'link' | 'canonical'
}

const spellings = [
  /\]\(\s*<?([^)\s>]+)/g,
  /^[ \t]*\[[^\]\n]+\]:[ \t]*<?([^\s>]+)/gm,
  /\bhref=["']([^"'\s]+)/gi,
  /<(https?:\/\/[^\s<>]+)>/gi,
]

/** Links from post to post, by the last segment of the address; ambiguous names are left out. */
export function postLinks(posts: readonly Post[]): PostLink[] {
  const targets = namesOf(posts)
  return posts.flatMap(post => {
    const own = post.canonical === undefined ? [] : linkTo(post.canonical, targets, 'canonical')
    const links = linksIn(post.body).flatMap(url => linkTo(url, targets, 'link'))
    return [...own.filter(({ target }) => target === post), ...links]
  })
}

function namesOf(posts: readonly Post[]): ReadonlyMap<string, Post | null> {
  const targets = new Map<string, Post | null>()
  for (const post of posts) {
    for (const key of keysOf(post).keys()) {
      // Short names stand for too much: “about”, “2024”, “docker”.
      if (key.length < 6 || /^[\d-]+$/.test(key)) continue
      targets.set(key, targets.has(key) && targets.get(key) !== post ? null : post)
    }
  }
  return targets
}

function linksIn(body: string): string[] {
  return spellings.flatMap(spelling => [...body.matchAll(spelling)].map(([, url]) => url!))
}

function linkTo(
  written: string,
  targets: ReadonlyMap<string, Post | null>,
  from: PostLink['from'],
): PostLink[] {
  const relative = written.startsWith('/') && !written.startsWith('//')
  if (!relative && !/^https?:\/\//i.test(written)) return []
  const parsed = parseUrl(relative ? `https://relative.invalid${written}` : written)
  if (parsed === null || parsed.search !== '') return []
  const path = parsed.pathname.replace(/\/index\.html?$/, '/')
  const last = path.split('/').filter(Boolean).at(-1)
  const target = last === undefined ? undefined : targets.get(segmentKey(last))
  if (target == null) return []
  return [{ target, host: relative ? null : parsed.host, path, from }]
}
