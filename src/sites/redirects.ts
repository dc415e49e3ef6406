import type { Post, Redirect, Repo } from '../domain.ts'
import { frontmatterLine } from '../formats/frontmatter-line.ts'
import { fileOf, joinPath } from '../formats/path.ts'
import { hostOf, parseUrl } from '../formats/url.ts'
import type { AnyGenerator } from './define-generator.ts'
import { readHosting } from './evidence/hosting.ts'
import { redirectRules, sendsOn } from './evidence/redirect-rules.ts'
import { generators } from './registry.ts'

/** Who is sent on from an address that a post leaves, and how to do it here. */
export interface Redirects {
  /**
   * Does something send readers of an address on? Where a rule may and only the host knows, it does:
   * a redirect that is there must not be asked for. @param file the file that made the old page
   */
  cover(from: string, to: string | null, file: string): boolean
  /** What to write where; null where nothing in the repository says how. */
  propose(post: Post, from: string, to: string): Redirect | null
  /** The file of the host in which redirects stand; null where there is none. */
  readonly file: string | null
}

/** Keys under which a post lists addresses that lead to it. */
const aliasKeys = ['aliases', 'alias', 'redirect_from', 'redirectFrom', 'redirects', 'Alias']

/** Files of hosts for redirects, and how they are written there. */
const hosts: readonly (readonly [name: string, line: (from: string, to: string) => string])[] = [
  ['_redirects', (from, to) => `${from} ${to} 301`],
  ['netlify.toml', (from, to) => `[[redirects]] with from = "${from}" and to = "${to}"`],
  [
    'vercel.json',
    (from, to) => `{ "source": "${from}", "destination": "${to}", "permanent": true }`,
  ],
  ['firebase.json', (from, to) => `{ "source": "${from}", "destination": "${to}", "type": 301 }`],
]
const folders = ['', 'public', 'static', 'source', 'src', 'content', 'docs']

/** @param posts those of the site, whose aliases count; @param base the address of the site */
export function readRedirects(
  repo: Repo,
  site: { readonly root: string; readonly generator: string; readonly url: string | null },
  posts: readonly Post[],
): Redirects {
  const hosting = readHosting(repo, site.root)
  const aliases = new Set(posts.flatMap(aliasesOf).map(bare))
  const rules = redirectRules(repo)
  return {
    cover(from, to, file) {
      const url = parseUrl(from)
      if (url === null) return false
      const paths = [url.pathname, pathBelow(url.pathname, site.url)]
      if (paths.some(path => aliases.has(bare(path)))) return true
      const moved = paths.map(path => hosting.moved(path)).find(path => path !== null)
      if (moved != null && to !== null && bare(moved) === bare(parseUrl(to)?.pathname ?? ''))
        return true
      const isElsewhere = to !== null && hostOf(to) !== hostOf(from)
      return rules.some(
        rule =>
          paths.some(path => sendsOn(rule, bare(path))) ||
          (isElsewhere && rule.text.includes(url.host)) ||
          (rule.byFile && rule.text.includes(fileOf(file))),
      )
    },
    propose(post, from, to) {
      const path = parseUrl(from)?.pathname
      const target = parseUrl(to)
      if (path === undefined || target === null || target.host !== parseUrl(from)?.host) return null
      const key = aliasKey(repo, site)
      if (key !== null) {
        const line = frontmatterLine(post.frontmatter.dialect, key, [pathBelow(path, site.url)])
        return { line, file: null }
      }
      const host = hostFile(repo, site.root)
      return host && { line: host.line(path, target.pathname), file: host.file }
    },
    file: hostFile(repo, site.root)?.file ?? null,
  }
}

function hostFile(repo: Repo, root: string) {
  const roots = root === '' ? [''] : [root, '']
  for (const [name, line] of hosts) {
    const places = name === '_redirects' ? folders : ['']
    const file = roots
      .flatMap(top => places.map(folder => joinPath(top, folder, name)))
      .find(path => repo.read(path) !== undefined)
    if (file !== undefined) return { file, line }
  }
  return null
}

/** Paths from the top of the site; a name without a slash is one there too. */
function aliasesOf({ frontmatter: { values } }: Post): string[] {
  return aliasKeys
    .flatMap(key => [values[key]].flat())
    .filter(value => typeof value === 'string')
    .map(value => parseUrl(value)?.pathname ?? `/${value.replace(/^\/+/, '')}`)
}

/** The key for aliases; null where the generator has none, or its plug-in is not used. */
function aliasKey(
  repo: Repo,
  { root, generator: id }: { readonly root: string; readonly generator: string },
): string | null {
  const known: readonly AnyGenerator[] = generators
  const aliases = known.find(generator => generator.id === id)?.aliases
  if (aliases === undefined) return null
  const { plugin, key } = aliases
  const isUsed =
    plugin === undefined ||
    ['_config.yml', 'Gemfile', 'package.json'].some(
      name => repo.read(joinPath(root, name))?.includes(plugin) === true,
    )
  return isUsed ? key : null
}

function pathBelow(path: string, base: string | null): string {
  const prefix = (base === null ? null : parseUrl(base))?.pathname.replace(/\/$/, '') ?? ''
  return prefix !== '' && path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : path
}

function bare(path: string): string {
  const plain = path.replace(/(?:\/index)?\.html?$/, '').replace(/\/$/, '')
  try {
    return decodeURIComponent(plain)
  } catch {
    return plain
  }
}
