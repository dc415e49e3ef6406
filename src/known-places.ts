import type { Blog, Config, World } from './domain.ts'
import { hostOf } from './formats/url.ts'
import { type Catalogue, indexCandidates } from './matching/match-post.ts'
import { readCatalogue, withLinks } from './sources/catalogue.ts'
import { competitorHosts } from './sources/competitors.ts'
import type { LinkedHosts } from './sources/linked-hosts.ts'

/** The places that a run knows before it asks anybody, indexed. */
export async function knownPlaces(
  { product }: Config,
  { catalogue, linkedHosts }: World,
  { ownHosts }: Blog,
): Promise<Catalogue> {
  const bundled = readCatalogue(catalogue())
  const theirs = competitorHosts(product?.competitors)
  if (theirs.length === 0 || linkedHosts === undefined) return indexCandidates(bundled)
  const ours = [...ownHosts, hostOf(product?.url ?? '') ?? []].flat()
  return indexCandidates(withLinks(bundled, linkedHosts() as LinkedHosts, theirs, ours))
}
