import type { Repo } from '../../domain.ts'
import { fileOf } from '../../formats/path.ts'
import { readToml } from '../../formats/toml.ts'

/** Where redirects stand, as text, and the patterns of what they send on. */
export interface RedirectRules {
  readonly text: string
  readonly patterns: readonly RegExp[]
  /** It names files of the site, not addresses: MkDocs. */
  readonly byFile: boolean
}

const files =
  /^(?:_redirects|\.htaccess|(?:now|vercel|firebase|staticwebapp\.config)\.json|netlify\.toml|caddyfile|render\.yaml|mkdocs\.ya?ml|(?:next|docusaurus|astro|gatsby|nuxt)[.-](?:config|node)\.[cm]?[jt]s|.*(?:redirect|nginx).*\.(?:conf|cjs|csv|js|json|mjs|toml|ts|ya?ml))$/i
/** A rule that takes every address says nothing of one. */
const everything = /^\/?(?:\*|\(\.\*\)|:\w+\*|\^?\/?\(?\.\*\)?\$?)$/
/** Longer files are no list of redirects. */
const longest = 200_000

/** Every file of the repository that may send readers on. */
export function redirectRules(repo: Repo): RedirectRules[] {
  return repo.files
    .filter(path => files.test(fileOf(path)) && !/(?:^|\/)(?:node_modules|vendor)\//.test(path))
    .flatMap(path => {
      const text = repo.read(path)
      if (text === undefined || text.length > longest) return []
      const name = fileOf(path).toLowerCase()
      const own = partOf(name, text)
      const patterns = [...new Set(sourcesIn(own))].flatMap(source => patternOf(source) ?? [])
      return [{ text: own, patterns, byFile: /^mkdocs\./.test(name) && /redirect_maps/.test(own) }]
    })
}

/** Is a path, without its final slash, a source of the rules, by name or by pattern? */
export function mentions({ text, patterns }: RedirectRules, path: string): boolean {
  if (path.length < 2 || path.length > 500) return false
  const name = path.replace(/^\//, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return (
    new RegExp(`(?:^|["'\`\\s^(/])${name}(?:\\.html?)?/?(?:["'\`\\s$)]|$)`, 'm').test(text) ||
    patterns.some(pattern => pattern.test(path))
  )
}

/** Of files that hold more, the redirects alone: headers and rewrites send nobody on. */
function partOf(name: string, text: string): string {
  if (name === 'netlify.toml') return JSON.stringify(readToml(text).values.redirects ?? [])
  if (!/^(?:now|vercel|firebase)\.json$/.test(name)) return text
  try {
    const values = JSON.parse(text) as { redirects?: unknown; hosting?: unknown }
    const hosting = [values.hosting].flat() as ({ redirects?: unknown } | undefined)[]
    return JSON.stringify([values.redirects, ...hosting.map(one => one?.redirects)])
  } catch {
    return text
  }
}

/** Words that may be patterns of paths. */
function sourcesIn(text: string): string[] {
  return [...text.matchAll(/(?:^|["'`\s])\^?(\/[^"'`\s]{1,200})/gm)].map(
    ([, source = '']) => source,
  )
}

/** `/posts/:slug`, `/posts/*`, `/posts/(.*)`; null for plain paths and those that take everything. */
function patternOf(source: string): RegExp | null {
  if (!/[:*(]/.test(source) || everything.test(source) || /^\/\//.test(source)) return null
  const parts = source
    .replace(/[/$]+$/, '')
    .split(/(:\w+\*?(?:\([^)]*\))?|\*+|\([^)]*\)[*+?]?)/)
    .map((part, at) => (at % 2 === 0 ? part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : wild(part)))
  // More stars would make the pattern slow, and no host has them.
  return parts.length > 7 ? null : new RegExp(`^${parts.join('')}/?$`)
}

function wild(part: string): string {
  return /^:\w+$/.test(part) ? '[^/]+' : '.*'
}
