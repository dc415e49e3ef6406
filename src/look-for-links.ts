import type { LinkLook, Target, Web } from './domain.ts'
import { isContacted } from './tracker/linked.ts'
import type { Item, Tracked } from './tracker/parse-issue.ts'

/** A place whose page shows what it took, so that nobody has to tell where the link stands. */
const listing: ReadonlySet<Target['kind']> = new Set(['list'])
/** Of one post in one run. */
const mostPages = 5

/**
 * Places that were written to, and whether the post is linked there: by their number in the issue.
 * The page is the one that was told with `won`, or the place itself where that is a list.
 */
export async function lookForLinks(
  { items }: Pick<Tracked, 'items'>,
  addresses: readonly string[],
  kinds: ReadonlyMap<string, Target['kind']>,
  web: Web,
): Promise<ReadonlyMap<number, LinkLook>> {
  const pages = items.flatMap(item => {
    const url = pageOf(item, kinds)
    return url === null ? [] : [{ number: item.number, url }]
  })
  const found = new Map<number, LinkLook>()
  if (pages.length === 0) return found
  // What reads HTML is loaded with the first page; most runs have none.
  const { readLinks } = await import('./pages/read-links.ts')
  for (const { number, url } of pages.slice(0, mostPages))
    found.set(number, readLinks(await web.get({ url, confirm: true }), addresses))
  return found
}

function pageOf({ id, standing }: Item, kinds: ReadonlyMap<string, Target['kind']>): string | null {
  if (!isContacted(standing)) return null
  const kind = kinds.get(id)
  return standing.link ?? (kind !== undefined && listing.has(kind) ? `https://${id}` : null)
}
