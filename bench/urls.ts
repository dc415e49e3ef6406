/**
 * How many addresses are right: `node bench/urls.ts <folder of corpora>`, each with a `truth.jsonl`
 * (`{"path", "url"}` a line). Exact: equal after percent-decoding. Right: same host without `www.`,
 * path in lower case without `index.html`, `.html` and the final slash.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Repo } from '../src/domain.ts'
import { readPost } from '../src/posts/read-post.ts'
import { detectSite } from '../src/sites/detect-site.ts'

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

function measure(top: string) {
  const started = performance.now()
  const repo = readRepo(top)
  const site = detectSite(repo, { posts: [], ignore: [] })
  const found = new Map(
    site.posts.map(path => {
      const post = readPost(path, repo.read(path) ?? '')
      return [path, site.locate(post)] as const
    }),
  )
  const seconds = (performance.now() - started) / 1000
  const truth: Row[] = readFileSync(join(top, 'truth.jsonl'), 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line))
  const count = { exact: 0, right: 0, wrong: 0, abstain: 0, certainWrong: 0, uncertain: 0 }
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
    if (normalised(address.url) === normalised(url)) count.right += 1
    else {
      count.wrong += 1
      if (address.certain) count.certainWrong += 1
      if (count.wrong <= 5)
        console.log(`  wrong ${path}\n    is  ${url}\n    got ${address.url} (${address.why})`)
    }
  }
  return { site, seconds, posts: site.posts.length, truth: truth.length, ...count, whys }
}

const rows = []
for (const name of readdirSync(folder).sort()) {
  const top = join(folder, name)
  if (!existsSync(join(top, 'truth.jsonl')) || (only !== undefined && !name.includes(only)))
    continue
  const { site, whys, seconds, ...count } = measure(top)
  rows.push({
    blog: name,
    generator: site.generator,
    root: site.root,
    ...count,
    seconds: seconds.toFixed(2),
  })
  for (const [why, times] of [...whys].sort(([, a], [, b]) => b - a).slice(0, 3)) {
    console.log(`  ${name}: ${times} without an address: ${why}`)
  }
}
console.table(rows)
