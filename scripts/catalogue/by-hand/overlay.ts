import type { CatalogueRow } from '../../../src/sources/catalogue-schema.ts'
import { entry, type Found } from '../entry.ts'

/** What we add to a place that a list names. */
export type Overlay = Pick<
  CatalogueRow,
  'route' | 'routeEvidence' | 'closed' | 'wants' | 'for' | 'medium'
>
export type Overlays = Readonly<Record<string, Overlay>>

/** A place that no list of ours has. */
export function place(found: Omit<Found, 'source'>): CatalogueRow {
  const row = entry({ ...found, source: 'postrider' } as Found)
  if (row === null) throw new Error(`Not a page that a reader can open: ${found.url}`)
  return row
}
