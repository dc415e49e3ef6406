import type { Candidate, Target } from '../domain.ts'
import { isOnMedium } from './medium-place.ts'
import { tagOf } from './words-to-ask.ts'

const most = 30

/**
 * Known places with a feed that are about what is asked for, nearest first: an earlier word weighs
 * more, and so does what a place gives first.
 */
export function nearbyPlaces(known: readonly Candidate[], terms: readonly string[]): Target[] {
  const weights = new Map(terms.map((term, i) => [tagOf(term), 1 / (i + 1)] as const).reverse())
  // Words that no tag can say would all be the same.
  weights.delete('')
  const near = known.flatMap(({ target }) => {
    if (target.closed !== undefined || !(target.feed !== undefined || isOnMedium(target))) return []
    const weight = target.topics.reduce(
      (sum, topic, i) => sum + (weights.get(tagOf(topic)) ?? 0) / (i + 1),
      0,
    )
    return weight === 0 ? [] : [{ target, weight }]
  })
  return near
    .sort((a, b) => b.weight - a.weight || (a.target.id < b.target.id ? -1 : 1))
    .slice(0, most)
    .map(({ target }) => target)
}
