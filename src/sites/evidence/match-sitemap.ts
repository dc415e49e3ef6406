import type { Day, Post } from '../../domain.ts'
import { pageKey } from '../../formats/page-key.ts'
import { parseUrl } from '../../formats/url.ts'
import { readDate } from '../../formats/written-date.ts'
import { dayOf } from '../../text/days.ts'
import type { Online } from './built-sitemap.ts'
import { groupOf, keysOf, segmentKey, titleKey } from './slugs.ts'

/** Pages about posts: lists by tag, category, author, page. */
const lists = /^(?:archives?|authors?|categor(?:y|ies)|labels?|page|tags?|topics?)$/i

/** As much as a slug of the frontmatter: its author wrote both. */
const titleWorth = 6

/** A post, and the address that everything but the sitemap gives it. */
export interface Sought {
  readonly post: Post
  readonly derived: string | null
}

/**
 * Which listed page is which post: the address that the rule gives, else the page whose last segment
 * is the slug, file name or title of the post, or which a feed gives that title; date, folder and
 * language decide between several. Each page is given once; where two posts fit one page equally
 * well, neither has it.
 */
export function matchSitemap(
  sought: readonly Sought[],
  pages: readonly string[],
  online?: Online,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const byKey = new Map(pages.map(url => [pageKey(url).toLowerCase(), url]))
  const taken = new Set<string>()
  const origin = parseUrl(pages[0] ?? '')?.origin ?? ''
  for (const { post, derived } of sought) {
    const own = [
      ...(derived === null ? [] : [derived]),
      ...ownPaths(post).map(path => origin + path),
    ]
    const url = own.map(address => byKey.get(pageKey(address).toLowerCase())).find(Boolean)
    if (url === undefined || taken.has(url)) continue
    found.set(post.path, url)
    taken.add(url)
  }
  const open = sought.filter(
    ({ post }) => !found.has(post.path) && post.published && !isBefore(post, online?.since),
  )
  const free = pages.filter(url => !taken.has(url))
  const bySegment = indexPages(free)
  const byTitle = indexTitles(free, online?.titles)
  const pairs = open.flatMap(({ post }) => pairsOf(post, bySegment, byTitle))
  for (const [path, url] of assign(pairs)) found.set(path, url)
  return found
}

/** A whole path that the frontmatter says, under one of its usual names. */
function ownPaths({ frontmatter: { values } }: Post): string[] {
  const written = ['path', 'permalink', 'url', 'slug'].map(name => values[name])
  return written
    .filter((path): path is string => typeof path === 'string' && !/[:{}?#\s]/.test(path))
    .map(path => `/${path.replace(/^\/+/, '')}`)
}

interface Listed {
  readonly url: string
  readonly segments: readonly string[]
}

interface Pair {
  readonly path: string
  readonly url: string
  readonly score: number
}

function indexPages(pages: readonly string[]): ReadonlyMap<string, readonly Listed[]> {
  const index = new Map<string, Listed[]>()
  for (const url of pages) {
    const segments = segmentsOf(url)
    const last = segments.at(-1)
    if (last === undefined || segments.slice(0, -1).some(name => lists.test(name))) continue
    const known = index.get(last)
    if (known === undefined) index.set(last, [{ url, segments }])
    else known.push({ url, segments })
  }
  return index
}

function segmentsOf(url: string): string[] {
  const path = parseUrl(url)?.pathname.replace(/\/index\.html?$/, '/') ?? ''
  return path.split('/').filter(Boolean).map(segmentKey)
}

/** Pages of a feed by their title. */
function indexTitles(
  pages: readonly string[],
  titles: Online['titles'] = new Map(),
): ReadonlyMap<string, readonly Listed[]> {
  const index = new Map<string, Listed[]>()
  for (const url of pages) {
    const key = titleKey(titles.get(url) ?? '')
    if (key !== '') index.set(key, [...(index.get(key) ?? []), { url, segments: segmentsOf(url) }])
  }
  return index
}

function pairsOf(
  post: Post,
  bySegment: ReadonlyMap<string, readonly Listed[]>,
  byTitle: ReadonlyMap<string, readonly Listed[]>,
): Pair[] {
  const best = new Map<string, Pair>()
  const add = ({ url, segments }: Listed, worth: number) => {
    const score = worth + dateScore(post, segments) + folderScore(post, segments)
    if (score > (best.get(url)?.score ?? 0)) best.set(url, { path: post.path, url, score })
  }
  for (const [key, worth] of keysOf(post)) {
    for (const listed of bySegment.get(key) ?? []) add(listed, worth)
  }
  for (const listed of byTitle.get(titleKey(post.title)) ?? []) add(listed, titleWorth)
  return [...best.values()]
}

function isBefore({ date }: Post, since: Day | null | undefined): boolean {
  const day = dayOf(date)
  return since != null && day !== null && day < since
}

/** A date that is said and differs speaks against the page, all the more when the year does. */
function dateScore({ date: written, path }: Post, segments: readonly string[]): number {
  const date = readDate(written ?? '')
  const at = segments.findIndex(segment => /^(?:19|20)\d\d$/.test(segment))
  if (at < 0) return 0
  if (date === null) return path.includes(segments[at]!) ? 1 : 0
  if (Number(segments[at]) !== date.year) return -4
  const [month = '', day = ''] = segments.slice(at + 1, -1)
  if (!/^\d{1,2}$/.test(month)) return 1
  if (Number(month) !== date.month) return -1
  return /^\d{1,2}$/.test(day) && Number(day) === date.day ? 3 : 2
}

/** Folders that the address shares with the file, and its language. */
function folderScore(post: Post, segments: readonly string[]): number {
  const folders = groupOf(post.path).split('/').map(segmentKey)
  const shared = segments.slice(0, -1).filter(name => folders.includes(name)).length
  const language = post.language ?? /\.([a-z]{2})\.[^.]+$/.exec(post.path)?.[1]
  const spoken = segments.find(name => /^[a-z]{2}(?:-[a-z]{2})?$/.test(name))
  const speaks =
    language === undefined || spoken === undefined ? 0 : spoken.startsWith(language) ? 2 : -2
  return Math.min(shared, 3) + speaks
}

/** The best pairs first; a tie for a post or for a page leaves both open. */
function assign(pairs: readonly Pair[]): Map<string, string> {
  const found = new Map<string, string>()
  const closedPages = new Set<string>()
  const closedPosts = new Set<string>()
  const scores = [...new Set(pairs.map(({ score }) => score))].sort((a, b) => b - a)
  for (const score of scores) {
    const free = pairs.filter(
      pair => pair.score === score && !closedPages.has(pair.url) && !closedPosts.has(pair.path),
    )
    const perPost = countBy(free, ({ path }) => path)
    const perPage = countBy(free, ({ url }) => url)
    for (const { path, url } of free) {
      if (perPost.get(path) === 1 && perPage.get(url) === 1) found.set(path, url)
      closedPosts.add(path)
      closedPages.add(url)
    }
  }
  return found
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1)
  return counts
}
