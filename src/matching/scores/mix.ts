import type { Target } from '../../domain.ts'
import type { TargetIndex } from '../index-targets.ts'
import { card } from './card.ts'
import type { Rate, Score } from './define-score.ts'
import { pairs } from './pairs.ts'
import { taught } from './taught.ts'
import { wholeText } from './whole-text.ts'
import { words } from './words.ts'

/** Each sees something that the others do not; without `taught` the others still rank well. */
export const scores: readonly Score[] = [words, wholeText, pairs, card, taught]

/** A newsletter links articles; most lists link tools. In logits, learnt with the weights. */
export const newsletter = 1.22

/** Targets → how well each fits what is wanted, by all scores together. */
export function mixScores(targets: readonly Target[], index: TargetIndex): Rate {
  const prepared = scores.flatMap(({ weight, prepare }) => {
    const rate = prepare(targets, index)
    return rate === null ? [] : [{ weight, rate }]
  })
  const known = Float64Array.from(targets, ({ kind }) => (kind === 'newsletter' ? newsletter : 0))
  return wanted => {
    const sums = known.slice()
    for (const { weight, rate } of prepared) {
      spread(rate(wanted)).forEach((value, i) => {
        sums[i]! += weight * value
      })
    }
    return sums
  }
}

/** Places in the order of the mix, best first; equal ones in the order given. */
export function orderOf(rates: Float64Array): number[] {
  return [...rates.keys()].sort((a, b) => rates[b]! - rates[a]! || a - b)
}

/**
 * Differences from the mean, half-way to standard scores: a query that says little keeps small
 * differences, so that its words do not drown what is known of the places.
 */
export function spread(rates: Float64Array): Float64Array {
  const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length
  const variance = rates.reduce((sum, rate) => sum + (rate - mean) ** 2, 0) / rates.length
  const by = Math.sqrt(Math.sqrt(variance)) || 1
  return rates.map(rate => (rate - mean) / by)
}
