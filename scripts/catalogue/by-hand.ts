import type { CatalogueRow } from '../../src/sources/catalogue-schema.ts'
import * as communities from './by-hand/communities.ts'
import * as lists from './by-hand/lists.ts'
import * as medium from './by-hand/medium-publications.ts'
import * as newsletters from './by-hand/newsletters.ts'
import type { Overlays } from './by-hand/overlay.ts'
import * as publications from './by-hand/publications.ts'
import * as sites from './by-hand/site-targets.ts'
import * as subreddits from './by-hand/subreddits.ts'

/**
 * How to reach a place, and what it asks for: id of a target → facts of the page in
 * `routeEvidence`, or of the route's own page, in our words. `checked` is left out where the age
 * of what was read is not known.
 */
export const overlays: Overlays = {
  ...lists.overlays,
  ...newsletters.overlays,
  ...communities.overlays,
  ...subreddits.overlays,
  ...medium.overlays,
  ...publications.overlays,
  ...sites.overlays,
}

/** Places that no list of ours has. */
export const placesByHand: readonly CatalogueRow[] = [
  ...newsletters.places,
  ...communities.places,
  ...subreddits.places,
  ...medium.places,
  ...sites.places,
]
