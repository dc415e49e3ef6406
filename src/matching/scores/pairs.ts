import { rankTargets, weighTerms } from '../rank-targets.ts'
import { defineScore } from './define-score.ts'

/** Low: that a target has a term tells more than how often. */
const k1 = 2

/** BM25F over words and pairs of neighbours, where the first mention counts most. */
export const pairs = defineScore({
  id: 'pairs',
  weight: 0.402,
  numbers: { k1 },
  prepare: (targets, index) => wanted => {
    const rates = new Float64Array(targets.length)
    const ranked = rankTargets(index, weighTerms(index, wanted), k1)
    for (const { target, score } of ranked) rates[target] = score
    return rates
  },
})
