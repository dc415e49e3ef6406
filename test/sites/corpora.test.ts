import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readPost } from '../../src/posts/read-post.ts'
import { detectSite } from '../../src/sites/detect-site.ts'
import { repoOf } from './repo-of.ts'

const folder = new URL('../../../shared/corpora/', import.meta.url)
const blogs = existsSync(folder)
  ? readdirSync(folder).filter(name => existsSync(new URL(`${name}/_source.json`, folder)))
  : []

/** Each blog is read once: the tests share what was found. */
const read = new Map<string, ReturnType<typeof locateAll>>()

function blogOf(name: string) {
  const known = read.get(name) ?? locateAll(name)
  read.set(name, known)
  return known
}

function locateAll(name: string) {
  const top = fileURLToPath(new URL(name, folder))
  const entries = readdirSync(top, { recursive: true, withFileTypes: true })
  const files = entries
    .filter(entry => entry.isFile())
    .map(entry => relative(top, join(entry.parentPath, entry.name)))
    .sort()
  const repo = repoOf(
    Object.fromEntries(files.map(path => [path, readFileSync(join(top, path), 'utf8')])),
  )
  const site = detectSite(repo, { posts: [], ignore: [] })
  const found = site.posts.map(path => ({
    path,
    ...site.locate(readPost(path, repo.read(path) ?? '')),
  }))
  return { site, found }
}

function truthOf(name: string): Map<string, string> {
  const lines = readFileSync(new URL(`${name}/truth.jsonl`, folder), 'utf8')
    .trim()
    .split('\n')
  return new Map(lines.map(line => JSON.parse(line)).map(({ path, url }) => [path, url]))
}

function page(url: string): string {
  const { host, pathname } = new URL(url)
  return (host.replace(/^www\./, '') + decodeURI(pathname).toLowerCase()).replace(
    /(?:\/index\.html|\.html|\/)$/,
    '',
  )
}

describe.runIf(blogs.length > 0)('real blogs', { timeout: 30_000 }, () => {
  test.each(blogs)('%s: no address is wrong, and every missing one says why', name => {
    const { found } = blogOf(name)
    const truth = existsSync(new URL(`${name}/truth.jsonl`, folder))
      ? truthOf(name)
      : new Map<string, string>()
    const wrong = found.filter(
      ({ path, url }) => url !== null && truth.has(path) && page(url) !== page(truth.get(path)!),
    )
    expect(wrong).toEqual([])
    expect(found.filter(({ url, why }) => url === null && !why)).toEqual([])
  })

  test.each([
    ['astro-benbalter', 'astro', 194],
    ['docusaurus-babel', 'docusaurus', 68],
    ['docusaurus-reactnative', 'docusaurus', 94],
    ['eleventy-eslint', 'eleventy', 476],
    ['hexo-site', 'hexo', 58],
    ['hugo-carlosbecker', 'hugo', 112],
    ['hugo-k8s-contributor', 'hugo', 69],
    ['hugo-letsencrypt', 'hugo', 119],
    ['jekyll-brew', 'jekyll', 45],
    ['jekyll-mademistakes', 'jekyll', 1005],
    ['vitepress-vite', 'vitepress', 12],
  ])('%s: made by %s, %i addresses', (name, generator, addresses) => {
    const { site, found } = blogOf(name)
    expect(site.generator).toBe(generator)
    expect(found.filter(({ url }) => url !== null)).toHaveLength(addresses)
  })
})
