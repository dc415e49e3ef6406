import type { Candidate, Target } from '../domain.ts'
import type { CatalogueRow } from './catalogue-schema.ts'
import { type LinkedHosts, listsLinking } from './linked-hosts.ts'

/** The name people read for the bundled catalogue. */
export const catalogueTitle = 'the bundled list'
/** And for those that a config names. */
export const listsTitle = 'your lists'

/**
 * Rows of `data/catalogue` → candidates for posts. What only documents a row is left behind. They
 * are ours and checked by a test, so a run does not check them again: it would take half as long as
 * indexing them.
 */
export function readCatalogue(rows: readonly unknown[]): Candidate[] {
  return (rows as readonly CatalogueRow[])
    .filter(row => row.for === undefined)
    .map(row => ({ target: toTarget(row), source: 'catalogue' }))
}

/** The same, with the hosts of `theirs` that lists link to which link to none of `ours`. */
export function withLinks(
  candidates: readonly Candidate[],
  linked: LinkedHosts,
  theirs: readonly string[],
  ours: readonly string[],
): Candidate[] {
  const found = new Map<string, string[]>()
  for (const host of theirs)
    for (const id of listsLinking(linked, [host], ours))
      found.set(id, [...(found.get(id) ?? []), host])
  return candidates.map(candidate => {
    const linksTo = found.get(candidate.target.id)
    return linksTo === undefined
      ? candidate
      : { ...candidate, target: { ...candidate.target, linksTo } }
  })
}

/** The places that take the blog as a whole, in the order of their names. */
export function siteTargets(rows: readonly unknown[]): Target[] {
  return (rows as readonly CatalogueRow[])
    .filter(row => row.for === 'site' && row.closed === undefined)
    .map(toTarget)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

function toTarget(row: CatalogueRow): Target {
  const {
    id,
    kind,
    name,
    url,
    topics,
    headings,
    samples,
    feed,
    route,
    takesWriting,
    deadline,
    wants,
    closed,
    medium,
    for: takes,
    language,
  } = row
  const accepts = medium === undefined ? undefined : (medium.accepts ?? [])
  const own = { headings, samples, feed, route, takesWriting, deadline, wants, closed, language }
  const known = { ...own, accepts, for: takes }
  const given = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined))
  return { id, kind, name, url, topics, ...given }
}
