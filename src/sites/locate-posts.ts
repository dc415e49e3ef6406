import type { Address, Post } from '../domain.ts'
import { hostOf, parseUrl } from '../formats/url.ts'
import { dayOf } from '../text/days.ts'
import type { ListedPages } from './evidence/built-sitemap.ts'
import { declaredHome } from './evidence/declared-home.ts'
import { learnHome } from './evidence/learned-home.ts'
import { type Learned, learnTemplate } from './evidence/learned-template.ts'
import { matchSitemap } from './evidence/match-sitemap.ts'
import { type PostLink, postLinks } from './evidence/post-links.ts'
import { type Ground, locate } from './locate.ts'

/** The posts of a site with their addresses, and the address of the site when they told it. */
export interface LocatedPosts {
  readonly url: string | null
  readonly addresses: ReadonlyMap<string, Address>
  /** One post by the rules of the site alone, at the address that the posts told. */
  locate(post: Post): Address
}

/** All posts of a site at once: they and a sitemap say more than each alone. */
export function locatePosts(
  posts: readonly Post[],
  ground: Ground,
  withBase: (url: string) => string,
  listed: ListedPages | null,
): LocatedPosts {
  const links = lazily(() => postLinks(posts))
  const settled = settle(posts, ground, withBase, listed, links)
  const first = new Map(posts.map(post => [post.path, locate(post, settled)]))
  // A draft has no page yet that others could stand for.
  const open = posts.filter(post => post.published && first.get(post.path)?.certain !== true)
  const learned: Learned =
    settled.url === null || open.length === 0 ? () => null : learnTemplate(links(), settled.url)
  const derived = new Map(first)
  for (const post of open) {
    const own = learned(post)
    if (own !== null) derived.set(post.path, locate(post, settled, { learned: own }))
  }
  const alone = (post: Post) => locate(post, settled)
  if (listed === null) return { url: settled.url, addresses: derived, locate: alone }
  const sought = posts.map(post => ({ post, derived: derived.get(post.path)?.url ?? null }))
  const pages = matchSitemap(sought, listed.pages, listed.online)
  const how = listed.online?.how ?? 'sitemap'
  const denies = deniesBy(listed, posts, pages)
  const isOpen = new Set(open)
  const addresses = new Map(
    posts.map(post => {
      const url = pages.get(post.path)
      const own = isOpen.has(post) ? learned(post) : null
      const evidence = {
        ...(own !== null && { learned: own }),
        ...(url === undefined
          ? post.published && denies(post) && { unlisted: listed.from }
          : { listed: { url, from: listed.from, how } }),
      }
      return [post.path, locate(post, settled, evidence)] as const
    }),
  )
  return { url: settled.url, addresses, locate: alone }
}

/**
 * Does a list speak against a post that it does not have? One from the web only if it has a newer
 * post: what was just pushed is not deployed yet.
 */
function deniesBy(
  { online }: ListedPages,
  posts: readonly Post[],
  pages: ReadonlyMap<string, string>,
): (post: Post) => boolean {
  if (online === undefined) return () => true
  if (!online.whole) return () => false
  const days = posts.flatMap(({ path, date }) => (pages.has(path) ? [dayOf(date) ?? ''] : []))
  const newest = days.sort().at(-1) ?? ''
  return ({ date }) => {
    const day = dayOf(date)
    return day !== null && day < newest
  }
}

/**
 * The address of the site: a sitemap that the user gave > the settings > any sitemap > the canonicals
 * of an export > links.
 */
function settle(
  posts: readonly Post[],
  ground: Ground,
  withBase: (url: string) => string,
  listed: ListedPages | null,
  links: () => readonly PostLink[],
): Ground {
  const origin = listed === null ? null : mostCommonOrigin(listed.pages)
  if (ground.url !== null) {
    if (origin === null || listed === null) return ground
    if (hostOf(origin) === hostOf(ground.url))
      return listed.online === undefined ? ground : { ...ground, sure: true }
    return listed.given ? { ...ground, url: withBase(origin), sure: true } : ground
  }
  if (origin !== null) return { ...ground, url: withBase(origin), sure: true }
  if (ground.generator.export === true) return settleExport(posts, ground, links)
  const home = learnHome(links())
  return home === null ? ground : { ...ground, url: withBase(home.url), sure: false }
}

/** What the canonicals name is not where the platform serves the others: its rule says nothing of it. */
function settleExport(
  posts: readonly Post[],
  ground: Ground,
  links: () => readonly PostLink[],
): Ground {
  const declared = declaredHome(posts)
  if (declared !== null) {
    const { url, why: home } = declared
    const why = `${home}; where this one stands is not said`
    return { ...ground, url, sure: false, home, locate: () => ({ why, final: true }) }
  }
  const home = learnHome(links().filter(({ from }) => from === 'link'))
  return home === null ? ground : { ...ground, url: home.url, sure: false }
}

function mostCommonOrigin(pages: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const url of pages) {
    const origin = parseUrl(url)?.origin
    if (origin !== undefined) counts.set(origin, (counts.get(origin) ?? 0) + 1)
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
