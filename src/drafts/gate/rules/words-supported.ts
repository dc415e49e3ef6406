import { termsOf } from '../../../text/terms.ts'
import { isCourtesy } from '../courtesies.ts'
import { defineRule } from '../define-rule.ts'
import { joining } from '../joining-words.ts'

/** Of the words that carry a sentence, so many stand in its evidence; the rest joins them. */
const share = 0.8
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
