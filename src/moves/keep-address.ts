import type { Cause, Post } from '../domain.ts'
import { frontmatterLine } from '../formats/frontmatter-line.ts'
import { parseUrl, unescaped } from '../formats/url.ts'
import { withValue } from './put-back.ts'

/** A key that some generator reads an address from, and what it is to say. */
type Try = readonly [key: string, value: string]

/**
 * The line of frontmatter with which the post keeps its address; null where none does. Each that
 * generators know is tried against the rules of the site, so that only what works is proposed.
 */
export function keepAddress(
  now: Post,
  from: string,
  base: string | null,
  cause: Cause | null,
  locate: (post: Post) => string | null,
  generator: string,
): string | null {
  const path = pathBelow(from, base)
  if (path === null) return null
  const found = triesFor(path, cause, generator).find(
    ([key, value]) =>
      locate(withValue(now, key, value, key === 'slug' ? { slug: value } : {})) === from,
  )
  return found === undefined ? null : frontmatterLine(now.frontmatter.dialect, ...found)
}

function pathBelow(from: string, base: string | null): string | null {
  const url = parseUrl(from)
  if (url === null) return null
  const prefix = (base === null ? null : parseUrl(base))?.pathname.replace(/\/$/, '') ?? ''
  const path = url.pathname.startsWith(`${prefix}/`)
    ? url.pathname.slice(prefix.length)
    : url.pathname
  return unescaped(path)
}

/** The key that changed comes first, then the shortest that says it. */
function triesFor(path: string, cause: Cause | null, generator: string): Try[] {
  const segments = path
    .replace(/\.html?$/, '')
    .split('/')
    .filter(Boolean)
  const slugs = segments.map((_, at) => segments.slice(-1 - at).join('/')).slice(0, 6)
  const tries: Try[] = [
    ...slugs.map(slug => ['slug', slug] as const),
    ['permalink', path],
    // Pelican links to `url`, and writes the page elsewhere.
    ...(generator === 'pelican' ? [] : [['url', path] as const]),
    ['path', path],
  ]
  const own: Try[] = cause?.by === 'field' && cause.was !== null ? [[cause.name, cause.was]] : []
  const isAddress = tries.some(([key]) => key === own[0]?.[0])
  return isAddress ? [...own, ...tries] : [...tries, ...own]
}
