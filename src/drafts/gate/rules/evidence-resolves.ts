import { isCourtesy } from '../courtesies.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'evidence-resolves',
  title: 'Every sentence names its evidence',
  why: 'A sentence that rests on nothing that was read in this run is a guess, however well it sounds.',
  drops(claim, { proof }) {
    if (claim.from.length === 0) return isCourtesy(claim.text) ? null : 'it names no evidence'
    return proof(claim) === null ? 'its evidence is not there' : null
  },
})
