import picomatch from 'picomatch'
import type { Config, Repo, Site } from '../domain.ts'
import { isMarkdown, joinPath } from '../formats/path.ts'
import { hostOf, parseUrl } from '../formats/url.ts'
import type { AnyGenerator, Opened } from './define-generator.ts'
import { cnameUrl, homepageUrl, siteUrl } from './evidence/site-url.ts'
import { type Ground, locate } from './locate.ts'
import { generators } from './registry.ts'
import template from './template.ts'

/** Where a site lives when not at the top. */
const roots = ['', 'docs', 'site', 'website', 'www', 'blog']

export type Wanted = Config['site'] & Pick<Config, 'posts' | 'ignore'>

/** Which generator makes the blog, where it is served, which files are posts. Never throws. */
export function detectSite(repo: Repo, wanted: Wanted): Site {
  const { generator, root, why, opened } = recognise(repo, wanted)
  const { url, sure } = addressOf(repo, root, opened, wanted)
  const ground: Ground = {
    url,
    sure,
    root,
    generator,
    permalink: wanted.permalink,
    locate: opened.locate,
  }
  return {
    generator: generator.id,
    root,
    url,
    why,
    posts: chosen(repo, opened.posts, wanted),
    locate: post => locate(post, ground),
  }
}

interface Recognised {
  readonly generator: AnyGenerator
  readonly root: string
  readonly why: string
  readonly opened: Opened
}

/** The first generator that has posts, else the first one at all, else plain files. */
function recognise(repo: Repo, { generator: id, root: wantedRoot }: Wanted): Recognised {
  const known: readonly AnyGenerator[] = generators.filter(({ id }) => id !== template.id)
  const named: AnyGenerator | undefined = generators.find(generator => generator.id === id)
  const places = wantedRoot === undefined ? roots : [joinPath(wantedRoot)]
  let first: Recognised | null = null
  for (const root of places) {
    for (const generator of named === undefined ? known : [named]) {
      const why = generator.detect(repo, root)
      if (why === null) continue
      const found = { generator, root, why, opened: generator.open(repo, root) }
      if (found.opened.posts.length > 0) return found
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

/** The user's globs say which files are posts; without them the generator does. */
function chosen(repo: Repo, derived: readonly string[], { posts, ignore }: Wanted): string[] {
  const isPost = posts.length === 0 ? null : picomatch([...posts], { dot: true })
  const isIgnored = ignore.length === 0 ? null : picomatch([...ignore], { dot: true })
  const files =
    isPost === null ? derived : repo.files.filter(path => isMarkdown(path) && isPost(path))
  return files.filter(path => !isIgnored?.(path)).sort()
}
