import { defineRule } from '../define-rule.ts'

const digits = /\d+(?:[.,]\d+)*/g
const spelled =
  /\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|half|twice|double|triple|percent)\b/gi

export default defineRule({
  id: 'numbers-from-evidence',
  title: 'Numbers come from the evidence',
  why: 'A wrong figure is worse than none.',
  drops(claim, { proof }) {
    const text = claim.text.replace(/https?:\S+/g, ' ')
    const evidence = (proof(claim) ?? '').toLowerCase()
    const known = new Set([...(evidence.match(digits) ?? []), ...(evidence.match(spelled) ?? [])])
    const said = [...(text.match(digits) ?? []), ...(text.toLowerCase().match(spelled) ?? [])]
    const missing = said.find(number => !known.has(number))
    return missing === undefined ? null : `the number “${missing}” is not in its evidence`
  },
})
