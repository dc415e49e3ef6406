import type { Repo } from '../../domain.ts'
import { joinPath } from '../../formats/path.ts'
import { readToml } from '../../formats/toml.ts'

/** What the host of the site makes of an address after the generator. */
export interface Hosting {
  /** A path as the host spells it: without `.html`, with or without the final slash. */
  spell(path: string): string
  /** Where a path is permanently sent; null when it stays. */
  moved(path: string): string | null
  /** Drafts and posts of the future are built too. */
  readonly drafts: boolean
}

interface Redirect {
  readonly from: string
  readonly to: string
}

interface Rules {
  readonly cleanUrls: boolean
  readonly trailingSlash: boolean | null
  readonly redirects: readonly Redirect[]
}

type Values = Readonly<Record<string, unknown>>

const none: Rules = { cleanUrls: false, trailingSlash: null, redirects: [] }
/** Hops that are followed from one redirect to the next. */
const maxHops = 3

/** vercel.json, firebase.json, wrangler, netlify.toml and `_redirects`, at the site or at the top. */
export function readHosting(repo: Repo, root: string): Hosting {
  const roots = root === '' ? [''] : [root, '']
  const rules = roots.flatMap(folder => [
    vercel(repo, folder),
    firebase(repo, folder),
    wrangler(repo, folder),
    netlify(repo, folder),
    redirectsFile(repo, folder),
  ])
  const redirects = rules.flatMap(rule => rule.redirects)
  const cleanUrls = rules.some(rule => rule.cleanUrls)
  const trailingSlash = rules.find(rule => rule.trailingSlash !== null)?.trailingSlash ?? null
  return {
    spell: path => spelled(path, cleanUrls, trailingSlash),
    moved: path => follow(path, redirects),
    drafts: roots.some(folder => buildsDrafts(repo, folder)),
  }
}

function spelled(path: string, cleanUrls: boolean, trailingSlash: boolean | null): string {
  const clean = cleanUrls ? path.replace(/(?:\/index)?\.html$/, '') || '/' : path
  if (clean === '/' || trailingSlash === null || /\.[a-z0-9]+$/i.test(clean)) return clean
  return trailingSlash ? clean.replace(/\/?$/, '/') : clean.replace(/\/$/, '')
}

function follow(path: string, redirects: readonly Redirect[]): string | null {
  let at = path
  for (let hop = 0; hop < maxHops; hop += 1) {
    const next = redirects.map(redirect => apply(redirect, at)).find(to => to !== null)
    if (next == null || next === at) break
    at = next
  }
  return at === path ? null : at
}

/** `/posts/*` → `/blog/:splat`, and plain paths; a final slash makes no difference. */
function apply({ from, to }: Redirect, path: string): string | null {
  if (!from.includes('*')) return bare(from) === bare(path) ? to : null
  const prefix = from.slice(0, from.indexOf('*'))
  if (!path.startsWith(prefix)) return null
  return to.replaceAll(':splat', () => path.slice(prefix.length))
}

function bare(path: string): string {
  return path.replace(/\/$/, '')
}

/** Only what can be followed by hand: a path or a prefix, to a path of the same site. */
function redirect(from: unknown, to: unknown): Redirect[] {
  if (typeof from !== 'string' || typeof to !== 'string') return []
  const source = from
    .replace(/\/:(?:path|slug|splat|match|rest)\*$/, '/*')
    .replace(/\/\(\.\*\)$/, '/*')
  const target = to.replace(/\/(?::(?:path|slug|match|rest)\*?|\$1)$/, '/:splat')
  if (!source.startsWith('/') || !target.startsWith('/') || target.startsWith('//')) return []
  if (/[:()?[\]$^]/.test(source) || /\*./.test(source) || /[*()$]/.test(target)) return []
  if (/:(?!splat)/.test(target) || source === '/*') return []
  return target.includes(':splat') === source.includes('*') || !target.includes(':splat')
    ? [{ from: source, to: target }]
    : []
}

function vercel(repo: Repo, root: string): Rules {
  const values = json(repo, joinPath(root, 'vercel.json'))
  return {
    cleanUrls: values.cleanUrls === true,
    trailingSlash: typeof values.trailingSlash === 'boolean' ? values.trailingSlash : null,
    redirects: list(values.redirects)
      .filter(
        ({ permanent, statusCode, has }) => has === undefined && isPermanent(permanent, statusCode),
      )
      .flatMap(({ source, destination }) => redirect(source, destination)),
  }
}

function isPermanent(permanent: unknown, status: unknown): boolean {
  return permanent === true || status === 301 || status === 308
}

function firebase(repo: Repo, root: string): Rules {
  const { hosting } = json(repo, joinPath(root, 'firebase.json'))
  const values = Array.isArray(hosting) ? (list(hosting)[0] ?? {}) : record(hosting)
  return {
    cleanUrls: values.cleanUrls === true,
    trailingSlash: typeof values.trailingSlash === 'boolean' ? values.trailingSlash : null,
    redirects: list(values.redirects)
      .filter(({ type }) => isPermanent(false, type))
      .flatMap(({ source, destination }) => redirect(source, destination)),
  }
}

/** `html_handling` of Cloudflare's static assets. */
function wrangler(repo: Repo, root: string): Rules {
  const text = repo.read(joinPath(root, 'wrangler.toml')) ?? ''
  const toml = record(readToml(text).values.assets).html_handling
  const how = toml ?? record(json(repo, joinPath(root, 'wrangler.json')).assets).html_handling
  if (how === 'force-trailing-slash') return { ...none, cleanUrls: true, trailingSlash: true }
  if (how === 'drop-trailing-slash') return { ...none, cleanUrls: true, trailingSlash: false }
  return none
}

function netlify(repo: Repo, root: string): Rules {
  const { values } = readToml(repo.read(joinPath(root, 'netlify.toml')) ?? '')
  return {
    ...none,
    redirects: list(values.redirects)
      .filter(
        ({ status, conditions }) =>
          conditions === undefined && isPermanent(status === undefined, status),
      )
      .flatMap(({ from, to }) => redirect(from, to)),
  }
}

function redirectsFile(repo: Repo, root: string): Rules {
  const folders = ['', 'public', 'static', 'source', 'src', 'content', 'docs']
  const texts = folders.map(folder => repo.read(joinPath(root, folder, '_redirects')) ?? '')
  const redirects = texts
    .flatMap(text => text.split('\n').slice(0, 2000))
    .flatMap(line => {
      const [from, to, status = '301', ...conditions] = line.replace(/#.*$/, '').trim().split(/\s+/)
      return /^30[18]!?$/.test(status) && conditions.length === 0 ? redirect(from, to) : []
    })
  return { ...none, redirects }
}

/** `hugo -D -F` in the build command of the host. */
function buildsDrafts(repo: Repo, root: string): boolean {
  const { values } = readToml(repo.read(joinPath(root, 'netlify.toml')) ?? '')
  const production = record(record(values.context).production).command
  const command = production ?? record(values.build).command
  const vercelCommand = json(repo, joinPath(root, 'vercel.json')).buildCommand
  return [command, vercelCommand].some(
    text =>
      typeof text === 'string' &&
      text.length < 500 &&
      /\bhugo\b[^&|;]*\s(?:-[A-Z]*D[A-Z]*|--buildDrafts)(?:[\s"']|$)/.test(text),
  )
}

function json(repo: Repo, path: string): Values {
  try {
    return record(JSON.parse(repo.read(path) ?? '{}'))
  } catch {
    return {}
  }
}

function record(value: unknown): Values {
  return typeof value === 'object' && value !== null ? (value as Values) : {}
}

function list(value: unknown): Values[] {
  return Array.isArray(value) ? value.map(record) : []
}
