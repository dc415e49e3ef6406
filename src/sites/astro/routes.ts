import type { Repo } from '../../domain.ts'
import { below, withoutExtension } from '../../formats/path.ts'

/** A page file whose name holds parameters: `src/pages/blog/[...slug].astro`. */
export interface Route {
  readonly file: string
  /** `blog`, `[...slug]`. */
  readonly segments: readonly string[]
  /** Names given to `getCollection`; null where the file does not say. */
  readonly collections: readonly string[] | null
  /** Parameter → the expression it gets; null where the file does not say. */
  readonly params: ReadonlyMap<string, string> | null
  /** Lists of many entries are no page of one. */
  readonly lists: boolean
  /** The file is empty: only its place is known. */
  readonly empty: boolean
}

/** Last parameters that name a list, not an entry. */
const listParam = /^(?:author|category|cat|lang|locale|month|page|pageNum|series|tag|topic|year)$/i
const listFolder = /^(?:api|archives?|authors?|categor(?:y|ies)|og|page|rss|series|tags?|topics?)$/i

export function readRoutes(repo: Repo, pages: string): Route[] {
  return repo.files.flatMap(path => {
    const rest = below(pages, path)
    if (rest === null || !path.endsWith('.astro') || !rest.includes('[')) return []
    const segments = withoutExtension(rest).split('/')
    if (segments.at(-1) === 'index') segments.pop()
    if (segments.some(name => name.startsWith('_'))) return []
    return [routeOf(path, segments, repo.read(path) ?? '')]
  })
}

function routeOf(file: string, segments: readonly string[], text: string): Route {
  const called = [
    ...text.matchAll(/\bgetCollection\s*(?:<[^>]{0,200}>)?\s*\(\s*(["'`])([\w-]+)\1/g),
  ]
  const last = paramOf(segments.at(-1) ?? '')
  return {
    file,
    segments,
    collections: called.length > 0 ? [...new Set(called.map(match => match[2]!))] : null,
    params: paramsIn(text),
    lists:
      last === null ||
      listParam.test(last) ||
      /\bpaginate\s*\(/.test(text) ||
      segments.some(name => listFolder.test(name)),
    empty: text.trim() === '',
  }
}

/** `slug` of `[slug]` and `[...slug]`; null for a plain name. */
export function paramOf(segment: string): string | null {
  return segment.match(/^\[(?:\.\.\.)?(\w+)\]$/)?.[1] ?? null
}

/** The object that `params:` gets, if it is written out. */
function paramsIn(text: string): Map<string, string> | null {
  const object = text.match(/\bparams\s*:\s*\{([^{}]{0,500})\}/)?.[1]
  if (object === undefined) return null
  const entries = object.split(',').flatMap(entry => {
    const match = entry.trim().match(/^(\w+)\s*(?::\s*([\s\S]+))?$/)
    return match === null ? [] : [[match[1]!, (match[2] ?? match[1]!).trim()] as const]
  })
  return new Map(entries)
}
