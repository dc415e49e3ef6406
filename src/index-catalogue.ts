import type { World } from './domain.ts'
import { type Catalogue, indexCandidates } from './matching/match-post.ts'
import type { Readings } from './matching/readings.ts'
import { readCatalogue } from './sources/catalogue.ts'

/** The bundled catalogue, ready to be matched against; once a run. */
export function indexCatalogue(world: World): Catalogue {
  // Ours, and compared with what reading gives by a test and by `npm run generate -- --check`.
  const readings = (world.readings?.() ?? null) as Readings | null
  return indexCandidates(readCatalogue(world.catalogue()), readings)
}
