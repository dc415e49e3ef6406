import { termsOf } from '../../../text/terms.ts'
import { isCourtesy } from '../courtesies.ts'
import { defineRule } from '../define-rule.ts'

/** Of the words that carry a sentence, so many stand in its evidence; the rest joins them. */
const share = 0.7
/** Words that say who writes to whom and why, and nothing of the post or the place. */
const joining = new Set(
  termsOf(
    'hello judge takes write wrote writing written post piece link links linked read reads reader readers suit suits fit fits issue short long whole stands own site canonical first published keep keeps stay stays leads lead submit take pitch idea conversation episode guest worth line update sections section covers cover talk grows room judge near meet case goes go follow mine ours rest start place may would like here there use about on it in two and one',
  ).map(({ key }) => key),
)

export default defineRule({
  id: 'words-supported',
  title: 'The evidence says what the sentence says',
  why: 'Naming evidence is cheap; most words of the sentence must stand in it.',
  drops(claim, { proof }) {
    if (isCourtesy(claim.text)) return null
    const evidence = new Set(termsOf(proof(claim) ?? '').map(({ key }) => key))
    const words = termsOf(claim.text.replace(/https?:\S+/g, ''))
      .map(({ key }) => key)
      .filter(key => !joining.has(key))
    if (words.length === 0) return null
    const found = words.filter(key => evidence.has(key)).length
    return found / words.length >= share ? null : 'its evidence does not say so'
  },
})
