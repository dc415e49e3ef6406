import type { Candidate, Target } from '../domain.ts'
import type { CatalogueRow } from './catalogue-schema.ts'

/** The name people read for the bundled catalogue. */
export const catalogueTitle = 'the bundled list'

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
    route,
    takesWriting,
    deadline,
    wants,
    closed,
    for: takes,
    language,
  } = row
  const facts = { headings, samples, route, takesWriting, deadline, wants, closed, language }
  const known = { ...facts, for: takes }
  const given = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined))
  return { id, kind, name, url, topics, ...given }
}
