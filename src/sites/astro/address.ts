import type { Post } from '../../domain.ts'
import { below, withoutExtension } from '../../formats/path.ts'
import type { Located } from '../define-generator.ts'
import type { Collection } from './collections.ts'
import { paramOf, type Route } from './routes.ts'
import type { AstroSettings } from './settings.ts'
import { idOf } from './slug.ts'

/** Entry → id → the page file that shows its collection. */
export function addressOf(post: Post, settings: AstroSettings): Located {
  const asPage = below(settings.pages, post.path)
  if (asPage !== null) return pageAddress(asPage, settings)
  const collection = settings.collections
    .filter(({ folder }) => below(folder, post.path) !== null)
    .sort((a, b) => b.folder.length - a.folder.length)[0]
  if (collection === undefined) return { why: 'the file lies in no content collection of Astro' }
  const route = routeFor(collection.name, settings)
  if (route === null)
    return { why: `no single page file shows the collection “${collection.name}”` }
  if (collection.ownIds)
    return {
      why: `the collection “${collection.name}” makes ids with code of its own (generateId)`,
    }
  const filled = fill(route, entryOf(post, collection))
  if ('why' in filled) return filled
  const path = `/${filled.path}`.replace(/\/{2,}/g, '/')
  const rule = `the page file ${route.file}`
  return { ...filled, path: path === '/' ? path : path + settings.ending, rule }
}

function pageAddress(path: string, { ending }: AstroSettings): Located {
  const bare = withoutExtension(path).replace(/(?:^|\/)index$/, '')
  if (bare.includes('[')) return { why: 'its file name holds parameters' }
  return { path: bare === '' ? '/' : `/${bare}${ending}`, rule: 'its place below src/pages' }
}

/** The one page file that shows the entries of a collection; null when there is none, or several. */
export function routeFor(name: string, { routes }: Pick<AstroSettings, 'routes'>): Route | null {
  const pages = routes.filter(route => !route.lists)
  const named = pages.filter(({ collections }) => collections?.includes(name))
  const silent = pages.filter(({ collections }) => collections === null)
  const candidates = named.length > 0 ? named : silent
  const inFolder = candidates.filter(({ segments }) => segments.includes(name))
  const best = inFolder.length > 0 ? inFolder : candidates
  const plain = best.filter(({ segments }) =>
    segments.slice(0, -1).every(part => paramOf(part) === null || isDatePart(part)),
  )
  const left = plain.length > 0 ? plain : best
  return left.length === 1 ? left[0]! : null
}

function isDatePart(segment: string): boolean {
  return /^(?:year|month|day)$/i.test(paramOf(segment) ?? '')
}

interface Entry {
  readonly id: string
  readonly slug: string | null
  /** The day that the id begins with, and what follows it. */
  readonly dated: {
    readonly year: string
    readonly month: string
    readonly day: string
    readonly rest: string
  } | null
}

function entryOf(post: Post, { folder }: Collection): Entry {
  const own = post.frontmatter.values.slug
  const slug = typeof own === 'string' && own !== '' ? own : null
  const id = slug ?? idOf(withoutExtension(below(folder, post.path)!))
  const match = id.match(/^(\d{4})-(\d{2})-(\d{2})-(.+)$/)
  const dated = match && { year: match[1]!, month: match[2]!, day: match[3]!, rest: match[4]! }
  return { id, slug, dated }
}

type Filled = { readonly path: string; readonly doubt?: string } | { readonly why: string }

function fill(route: Route, entry: Entry): Filled {
  const byDate = route.segments.some(isDatePart)
  const made: string[] = []
  for (const segment of route.segments) {
    const name = paramOf(segment)
    if (name === null) {
      if (segment.includes('['))
        return { why: `the page file ${route.file} has a name that mixes text and parameters` }
      made.push(segment)
      continue
    }
    const value = byDate ? datedParam(name, entry) : paramValue(name, route, entry)
    if (value === null) return { why: whyNot(name, route) }
    if (value.includes('/') && !segment.startsWith('[...')) {
      return { why: `the parameter [${name}] of ${route.file} cannot hold “${value}”` }
    }
    made.push(value)
  }
  const doubt = `the parameters of ${route.file} come from code that was not followed`
  const followed = route.params !== null && !byDate
  return { path: made.join('/'), ...(followed || route.empty ? {} : { doubt }) }
}

function datedParam(name: string, { dated }: Entry): string | null {
  if (dated === null) return null
  const { year, month, day, rest } = dated
  const known: Readonly<Record<string, string>> = { year, month, day }
  return known[name.toLowerCase()] ?? (/^(?:slug|id|title|name|post)$/i.test(name) ? rest : null)
}

function paramValue(name: string, { params }: Route, { id, slug }: Entry): string | null {
  const expression = params?.get(name)
  if (expression === undefined) return params === null ? id : null
  const plain = expression.replace(/\s+/g, '').replace(/[?!]\./g, '.')
  if (/^\w+\.(?:id|slug)$/.test(plain)) return id
  if (/^\w+\.data\.slug$/.test(plain)) return slug
  if (/^\w+\.data\.slug(?:\|\||\?\?)\w+\.(?:id|slug)$/.test(plain)) return slug ?? id
  return null
}

function whyNot(name: string, { file, params }: Route): string {
  const expression = params?.get(name)
  return expression === undefined
    ? `the parameter [${name}] of ${file} is not derived from the file`
    : `the parameter [${name}] of ${file} is made by code: ${expression.slice(0, 80)}`
}
