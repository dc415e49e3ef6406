import type { Repo } from '../../domain.ts'
import { fileOf } from '../../formats/path.ts'
import { readToml } from '../../formats/toml.ts'

/** What a file of the repository sends readers on from. */
export interface RedirectRules {
  readonly text: string
  /** Paths without a final slash. */
  readonly paths: ReadonlySet<string>
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
      const sources = sourcesIn(name, text).map(bare)
      return [
        {
          text,
          paths: new Set(sources),
          patterns: [...new Set(sources)].flatMap(source => patternOf(source) ?? []),
          byFile: /^mkdocs\./.test(name) && /redirect_maps/.test(text),
        },
      ]
    })
}

/** Is a path, without its final slash, sent on by these rules, by name or by a pattern? */
export function sendsOn({ paths, patterns }: RedirectRules, path: string): boolean {
  if (path.length < 2 || path.length > 500) return false
  return paths.has(path) || patterns.some(pattern => pattern.test(path))
}

/** Headers and rewrites send nobody on: of files that hold more, the redirects alone. */
function sourcesIn(name: string, text: string): string[] {
  if (name === '_redirects') return text.split('\n').flatMap(sourceOfLine)
  if (name === 'netlify.toml') return sourcesOf(readToml(text).values.redirects)
  if (!/^(?:now|vercel|firebase)\.json$/.test(name)) return sourcesInCode(text)
  try {
    const values = JSON.parse(text) as { redirects?: unknown; hosting?: unknown } | null
    const hosting = [values?.hosting].flat() as ({ redirects?: unknown } | null | undefined)[]
    return [values?.redirects, ...hosting.map(one => one?.redirects)].flatMap(sourcesOf)
  } catch {
    return sourcesInCode(text)
  }
}

function sourceOfLine(line: string): string[] {
  const [from = '', , status = '301'] = line.replace(/#.*$/, '').trim().split(/\s+/)
  return from.startsWith('/') && !/^[245]\d\d!?$/.test(status) ? [from] : []
}

function sourcesOf(redirects: unknown): string[] {
  return (Array.isArray(redirects) ? redirects : []).flatMap(rule => {
    const { source, from, regex, status } = Object(rule) as Record<string, unknown>
    if (typeof status === 'number' && Math.floor(status / 100) !== 3) return []
    return [source, from, regex].filter(text => typeof text === 'string')
  })
}

const target = /(?:to|toPath|destination|target|redirectTo)["']?\s*[:=]\s*["'`]?$/i
const source = /(?:from|fromPath|src|source)["']?\s*[:=]\s*(?:\[\s*)?["'`]?$/i
const valueOfKey = /["'`]\s*(?::|=>)\s*["'`]?$/

/** In code, maps and the settings of servers: what comes first in a line, or under a name for it. */
function sourcesInCode(text: string): string[] {
  return text.split('\n').flatMap(written => {
    // Apache matches below a folder, without the slash.
    const line = written.replace(/(RewriteRule\s+\^)(?!\/)/i, '$1/')
    const words = [...line.slice(0, 5000).matchAll(/(?<=^|["'`\s(,])\^?\/[^"'`\s,;]{1,200}/g)]
    return words.flatMap(({ 0: word, index }, at) => {
      const before = line.slice(Math.max(0, index - 40), index)
      const isSource =
        source.test(before) || (at === 0 && !target.test(before) && !valueOfKey.test(before))
      return isSource ? [word] : []
    })
  })
}

/** `/posts/:slug`, `/posts/*`, `/posts/(.*)`; null for plain paths and those that take everything. */
function patternOf(from: string): RegExp | null {
  if (!/[:*(]/.test(from) || everything.test(from) || /^\/\//.test(from)) return null
  const parts = from
    .split(/(:\w+\*?(?:\([^)]*\))?|\*+|\([^)]*\)[*+?]?)/)
    .map((part, at) => (at % 2 === 0 ? part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : wild(part)))
  // More stars would make the pattern slow, and no host has them.
  return parts.length > 7 ? null : new RegExp(`^${parts.join('')}/?$`)
}

function wild(part: string): string {
  return /^:\w+$/.test(part) ? '[^/]+' : '.*'
}

function bare(path: string): string {
  return path
    .replace(/^\^/, '')
    .replace(/\$$/, '')
    .replace(/(?:\/index)?\.html?$/, '')
    .replace(/\/\??$/, '')
}
