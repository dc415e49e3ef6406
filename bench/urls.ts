/**
 * How many addresses are right: `node bench/urls.ts <folder of corpora>`, each with a `truth.jsonl`
 * (`{"path", "url"}` a line). Exact: equal after percent-decoding. Right: same host without `www.`,
 * path in lower case without `index.html`, `.html` and the final slash. Three times: offline, with a
 * sitemap of the truth and noise, and with a feed of the twenty newest.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { readConfig } from '../src/config/read-config.ts'
import type { Repo, Web } from '../src/domain.ts'
import { known } from '../src/known.ts'
import { askSites, type ReadBlog, readBlog } from '../src/read-blog.ts'
import { dayOf } from '../src/text/days.ts'

const [folder = '.', only] = process.argv.slice(2)

interface Row {
  readonly path: string
  readonly url: string
}

function readRepo(top: string): Repo {
  const entries = readdirSync(top, { recursive: true, withFileTypes: true })
  const files = entries
    .filter(entry => entry.isFile())
    .map(entry => relative(top, join(entry.parentPath, entry.name)))
    .sort()
  const known = new Set(files)
  const cache = new Map<string, string>()
  return {
    files,
    why: () => null,
    read(path) {
      if (!known.has(path)) return undefined
      const text = cache.get(path) ?? readFileSync(join(top, path), 'utf8')
      cache.set(path, text)
      return text
    },
  }
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}

function normalised(url: string): string {
  const { host, pathname } = new URL(url)
  const path = decoded(pathname).toLowerCase()
  return (
    host.replace(/^www\./, '') +
    path
      .replace(/\/index\.html$/, '/')
      .replace(/\/$/, '')
      .replace(/\.html$/, '')
      .replace(/\/$/, '')
  )
}

/** What a sitemap holds besides posts. */
function noise(home: string, posts: readonly string[]): string[] {
  const slugs = posts.map(url => new URL(url).pathname.split('/').filter(Boolean).at(-1) ?? 'x')
  const words = [...new Set(slugs.flatMap(slug => slug.replace(/\.html$/, '').split('-')))]
  const some = words.filter(word => word.length > 3).slice(0, 150)
  return [
    `${home}/`,
    `${home}/about/`,
    `${home}/archive/`,
    ...some.flatMap(word => [`${home}/tags/${word}/`, `${home}/categories/${word}/`]),
    ...slugs.slice(0, 40).map(slug => `${home}/tags/${slug.replace(/\.html$/, '')}/`),
    ...some.slice(0, 20).map(word => `${home}/authors/${word}/`),
    ...[2, 3, 4, 5].flatMap(page => [`${home}/page/${page}/`, `${home}/blog/page/${page}/`]),
  ]
}

const inFeed = 20

/** A site that has no sitemap, and an RSS feed of its newest posts. */
function feedOf({ located }: ReadBlog, truth: readonly Row[]): Web {
  const urls = new Map(truth.map(({ path, url }) => [path, url]))
  const newest = located
    .flatMap(({ post }) => {
      const url = urls.get(post.path)
      return url === undefined ? [] : [{ url, title: post.title, day: dayOf(post.date) ?? '' }]
    })
    .sort((a, b) => (a.day < b.day ? 1 : -1))
    .slice(0, inFeed)
  const item = ({ url, title, day }: (typeof newest)[number]) =>
    `<item><title>${escaped(title)}</title><link>${escaped(url)}</link>${day && `<pubDate>${new Date(day).toUTCString()}</pubDate>`}</item>`
  const body = `<rss version="2.0"><channel><title>x</title>${newest.map(item).join('')}</channel></rss>`
  return {
    async get({ url }) {
      const status = url.endsWith('/feed.xml') ? 200 : 404
      return { ok: true, status, url, headers: {}, body }
    },
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

type Help = 'nothing' | 'sitemap' | 'feed'

async function locate(top: string, truth: readonly Row[], help: Help): Promise<ReadBlog> {
  const config = readConfig('.github/postrider.yml', '', known)
  const world = { repo: readRepo(top), today: '2026-11-22' }
  if (help === 'sitemap') {
    const urls = truth.map(({ url }) => url)
    const pages = [...noise(new URL(urls[0]!).origin, urls), ...urls.toReversed()]
    return readBlog(config, world, { from: 'sitemap.xml', pages, given: true })
  }
  const offline = readBlog(config, world)
  return help === 'nothing' ? offline : (await askSites(offline, feedOf(offline, truth))).read
}

interface Count {
  exact: number
  right: number
  wrong: number
  abstain: number
  certainWrong: number
  uncertain: number
  byFeed: number
}
const none = (): Count => ({
  exact: 0,
  right: 0,
  wrong: 0,
  abstain: 0,
  certainWrong: 0,
  uncertain: 0,
  byFeed: 0,
})

async function measure(top: string, help: Help) {
  const truth: Row[] = readFileSync(join(top, 'truth.jsonl'), 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line))
  const started = performance.now()
  const { site, located } = await locate(top, truth, help)
  const seconds = (performance.now() - started) / 1000
  const found = new Map(located.map(({ post, address }) => [post.path, address]))
  const count = none()
  const whys = new Map<string, number>()
  for (const { path, url } of truth) {
    const address = found.get(path)
    if (address === undefined || address.url === null) {
      count.abstain += 1
      const why = address?.why ?? 'not among the posts'
      whys.set(why, (whys.get(why) ?? 0) + 1)
      continue
    }
    if (decoded(address.url) === decoded(url)) count.exact += 1
    if (!address.certain) count.uncertain += 1
    if (address.how === 'feed') count.byFeed += 1
    if (normalised(address.url) === normalised(url)) count.right += 1
    else {
      count.wrong += 1
      if (address.certain) count.certainWrong += 1
      if (count.wrong <= 5)
        console.log(`  wrong ${path}\n    is  ${url}\n    got ${address.url} (${address.why})`)
    }
  }
  return { site, seconds, posts: located.length, truth: truth.length, count, whys }
}

/** `{ jekyll: … }` for the blogs of one generator together, and `all`. */
function add(
  totals: Map<string, Count & { truth: number }>,
  name: string,
  truth: number,
  count: Count,
) {
  const total = totals.get(name) ?? { truth: 0, ...none() }
  total.truth += truth
  for (const key of Object.keys(count) as (keyof Count)[]) total[key] += count[key]
  totals.set(name, total)
}

async function show(help: Help): Promise<void> {
  const heads = {
    nothing: 'offline',
    sitemap: 'with a sitemap of the truth and noise',
    feed: 'with a feed of the newest',
  }
  console.log(`\n${heads[help]}`)
  const rows = []
  const totals = new Map<string, Count & { truth: number }>()
  for (const name of readdirSync(folder).sort()) {
    const top = join(folder, name)
    if (!existsSync(join(top, 'truth.jsonl')) || (only !== undefined && !name.includes(only)))
      continue
    const { site, whys, seconds, posts, truth, count } = await measure(top, help)
    rows.push({
      blog: name,
      generator: site.generator,
      posts,
      truth,
      ...count,
      seconds: seconds.toFixed(2),
    })
    add(totals, site.generator, truth, count)
    add(totals, 'all', truth, count)
    for (const [why, times] of [...whys].sort(([, a], [, b]) => b - a).slice(0, 3))
      console.log(`  ${name}: ${times} without an address: ${why}`)
  }
  console.table(rows)
  console.table(Object.fromEntries([...totals].sort()))
  const all = totals.get('all')
  if (all === undefined) return
  const share = (part: number, whole: number) =>
    `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`
  const wrong = share(all.wrong, all.truth)
  const aims = {
    nothing: [
      ['right of those answered, at least 99 %', share(all.right, all.right + all.wrong)],
      ['wrong of all, at most 0.3 %', wrong],
      ['abstained, at most 8 %', share(all.abstain, all.truth)],
    ],
    sitemap: [
      ['right of all, at least 99.9 %', share(all.right, all.truth)],
      ['wrong of all, at most 0.1 %', wrong],
    ],
    feed: [['wrong of all, at most 0.1 %', wrong]],
  }[help]
  for (const [aim, figure] of aims) console.log(`${aim}: ${figure}`)
}

await show('nothing')
await show('sitemap')
await show('feed')
