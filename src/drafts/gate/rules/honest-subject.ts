import { termsOf } from '../../../text/terms.ts'
import { defineRule } from '../define-rule.ts'

const longest = 140
const framed = /^(?:Pitch|Guest idea|For an update|Add)[: ]/

export default defineRule({
  id: 'honest-subject',
  title: 'A subject that says what the letter is',
  why: 'A subject that pretends an answer, shouts or promises something else is a trick.',
  refuses({ letter: { subject }, brief: { evidence } }) {
    if (subject === undefined) return null
    const { text } = subject
    if (/[\r\n]|https?:/.test(text)) return 'its subject is no plain line'
    if (text.length > longest)
      return `its subject has ${text.length} characters, ${longest} are readable`
    const known = new Set(evidence.flatMap(({ text }) => termsOf(text).map(({ key }) => key)))
    const strange = termsOf(text.replace(framed, '')).find(({ key }) => !known.has(key))
    return strange === undefined
      ? null
      : `its subject says “${strange.word}”, which nothing supports`
  },
})
