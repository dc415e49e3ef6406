import type { Post } from '../../domain.ts'
import { fileOf } from '../../formats/path.ts'
import { hostOf } from '../../formats/url.ts'
import { readDate } from '../../formats/written-date.ts'
import type { PostLink } from './post-links.ts'
import { groupOf, segmentKey, slugKinds, slugOf } from './slugs.ts'

/** Posts that must agree; the shares of linked posts and of their addresses a template must give. */
const fewest = 3
const leastPosts = 0.95
/** A blog that moved links some posts by their old address too. */
const leastAddresses = 0.75

/** The path of a post by what the blog's own links look like; null where they do not tell. */
export type Learned = (post: Post) => { readonly path: string; readonly rule: string } | null

/**
 * Learns `/blog/:year/:slug/` and its like from links between posts, a folder at a time: folders
 * of one blog may follow different rules. Tested on all links that are known.
 */
export function learnTemplate(links: readonly PostLink[], siteUrl: string): Learned {
  const own = links.filter(({ host }) => host === null || `${hostOf(siteUrl)}` === bareHost(host))
  const groups = new Map<string, Map<string, PostLink[]>>()
  for (const link of own) {
    const group = folderKey(link.target.path)
    const known = groups.get(group) ?? new Map<string, PostLink[]>()
    known.set(link.target.path, [...(known.get(link.target.path) ?? []), link])
    groups.set(group, known)
  }
  const rules = new Map([...groups].map(([group, known]) => [group, ruleOf(known)]))
  return post => {
    const rule = rules.get(folderKey(post.path))
    if (rule == null) return null
    const paths = new Set(rule.templates.map(template => fill(template, post)))
    const [path] = paths
    // Templates that fit the links equally well and differ here leave it open.
    if (paths.size !== 1 || path == null) return null
    return {
      path: path + rule.ending,
      rule: `${rule.templates[0]}, learned from ${rule.count} links between its posts`,
    }
  }
}

interface Rule {
  readonly templates: readonly string[]
  readonly ending: string
  readonly count: number
}

/** Every address that is linked counts: too many old ones beside the new speak against both. */
function ruleOf(known: ReadonlyMap<string, readonly PostLink[]>): Rule | null {
  const addresses = new Map([...known.values()].flat().map(link => [bareKey(link), link]))
  const votes = new Map<string, { posts: Set<string>; addresses: number }>()
  for (const { target, path } of addresses.values()) {
    for (const template of new Set(templatesOf(target, path))) {
      const vote = votes.get(template) ?? { posts: new Set(), addresses: 0 }
      vote.posts.add(target.path)
      vote.addresses += 1
      votes.set(template, vote)
    }
  }
  const most = Math.max(0, ...[...votes.values()].map(({ posts }) => posts.size))
  const best = [...votes].filter(([, vote]) => vote.posts.size === most)
  const fits = Math.max(0, ...best.map(([, vote]) => vote.addresses)) / addresses.size
  if (most < fewest || most < known.size * leastPosts || fits < leastAddresses) return null
  const templates = best.map(([template]) => template)
  return { templates, ending: endingOf([...known.values()].flat()), count: most }
}

/** The final slash and `.html` are spellings of one address. */
function bareKey({ target, path }: PostLink): string {
  return `${target.path} ${path.toLowerCase().replace(/(?:\.html?|\/)$/, '')}`
}

/** Every template that gives this path for this post. */
function templatesOf(post: Post, path: string): string[] {
  const segments = path
    .replace(/\.html?$/i, '')
    .split('/')
    .filter(Boolean)
  if (segments.length > 6) return []
  const last = segments.pop() ?? ''
  const kinds = slugKinds.filter(kind => segmentKey(slugOf(post, kind) ?? '') === segmentKey(last))
  let heads = ['']
  for (const segment of segments) {
    const tokens = tokensOf(segment, post)
    heads = heads.flatMap(head => tokens.map(token => `${head}/${token}`))
  }
  return heads.flatMap(head => kinds.map(kind => `${head}/:${kind}`))
}

/** A part of a date is always one: as a fixed word it would be a rule for one year. */
function tokensOf(segment: string, post: Post): string[] {
  const names = [
    'year',
    'month',
    'day',
    'month1',
    'day1',
    'monthWritten',
    'dayWritten',
    'folder',
  ].filter(name => partOf(name, post) === segment)
  const dates = names.filter(name => name !== 'folder')
  if (dates.length > 0) return dates.map(name => `:${name}`)
  return [...names.map(name => `:${name}`), segment]
}

function partOf(name: string, post: Post): string | null {
  if (name === 'folder') return fileOf(groupOf(post.path)) || null
  if (name.endsWith('Written')) {
    const [, month, day] = /(?:^|\/)\d{4}[-/](\d{1,2})[-/](\d{1,2})(?!\d)/.exec(post.path) ?? []
    return (name === 'dayWritten' ? day : month) ?? null
  }
  const date = readDate(post.date ?? '')
  if (date === null) return null
  if (name === 'year') return String(date.year)
  const value = name.startsWith('month') ? date.month : date.day
  return name.endsWith('1') ? String(value) : String(value).padStart(2, '0')
}

function fill(template: string, post: Post): string | null {
  const parts = template.split('/').map(part => {
    if (!part.startsWith(':')) return part
    const kind = slugKinds.find(name => `:${name}` === part)
    return kind === undefined
      ? partOf(part.slice(1), post)
      : (slugOf(post, kind)?.replace(/^\/+|\/+$/g, '') ?? null)
  })
  return parts.includes(null) ? null : parts.join('/')
}

/** How most of the links end: a slash, `.html`, nothing. */
function endingOf(links: readonly PostLink[]): string {
  const endings = links.map(({ path }) =>
    path.endsWith('/') ? '/' : (/\.html?$/.exec(path)?.[0] ?? ''),
  )
  const count = (ending: string) => endings.filter(other => other === ending).length
  return ['/', '', '.html', '.htm'].sort((a, b) => count(b) - count(a))[0]!
}

/** Folders of years and months are one folder. */
function folderKey(path: string): string {
  return groupOf(path)
    .split('/')
    .filter(name => !/^\d{1,4}$/.test(name))
    .join('/')
}

function bareHost(host: string): string {
  return host.replace(/^www\./, '').replace(/:\d+$/, '')
}
