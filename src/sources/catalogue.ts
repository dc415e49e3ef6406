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

/** In a loop, since each run makes thousands of them. */
function toTarget(row: CatalogueRow): Target {
  const { id, kind, name, url, topics, medium, for: takes } = row
  const target: Record<string, unknown> = { id, kind, name, url, topics }
  for (const key of given) if (row[key] !== undefined) target[key] = row[key]
  if (medium !== undefined) target.accepts = medium.accepts ?? []
  if (takes !== undefined) target.for = takes
  return target as unknown as Target
}

/** What a row gives as a target has it. */
const given = [
  ...(['headings', 'samples', 'feed', 'route', 'takesWriting'] as const),
  ...(['deadline', 'wants', 'closed', 'language'] as const),
] satisfies (keyof CatalogueRow & keyof Target)[]
