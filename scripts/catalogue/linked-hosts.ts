import * as z from 'zod'
import type { CatalogueRow } from '../../src/sources/catalogue-schema.ts'
import type { LinkedHosts } from '../../src/sources/linked-hosts.ts'
import { hostOf, targetId } from './address.ts'

/** A host that more lists link to is a platform, not somebody's product. */
const mostLists = 20

const activity = z.object({ url: z.string(), entries: z.array(z.object({ url: z.string() })) })

/**
 * Which lists link to which hosts, by the newest entries of each (up to 40): all that the raw
 * files have with an address. Only lists that are in the catalogue.
 */
export function readLinkedHosts(activities: string, rows: readonly CatalogueRow[]): LinkedHosts {
  const known = new Set(rows.filter(({ kind }) => kind === 'list').map(({ id }) => id))
  const found = new Map<string, Set<string>>()
  for (const line of activities.split('\n').filter(text => text.trim() !== '')) {
    const { url, entries } = activity.parse(JSON.parse(line))
    const id = targetId(url)
    if (!known.has(id)) continue
    for (const host of hostsOf(entries)) found.set(host, (found.get(host) ?? new Set()).add(id))
  }
  const kept = [...found].filter(([, ids]) => ids.size <= mostLists)
  const lists = [...new Set(kept.flatMap(([, ids]) => [...ids]))].sort()
  const at = new Map(lists.map((id, i) => [id, i]))
  const numbers = (ids: ReadonlySet<string>) =>
    [...ids].map(id => at.get(id) ?? 0).sort((a, b) => a - b)
  const hosts = kept.map(([host, ids]) => [host, numbers(ids)] as const)
  return { lists, hosts: Object.fromEntries(hosts.sort(([a], [b]) => (a < b ? -1 : 1))) }
}

function hostsOf(entries: readonly { readonly url: string }[]): readonly string[] {
  return entries
    .map(({ url }) => url)
    .filter(url => /^https?:/i.test(url) && !url.includes('@') && URL.canParse(url))
    .map(hostOf)
}
