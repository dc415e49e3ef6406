import { isCourtesy } from '../courtesies.ts'
import { defineRule } from '../define-rule.ts'

/** A capital within a sentence, or a word of capitals and digits, is a name. */
const names = /(?<=[\p{L}\p{N},;:“"‘'(] ?)(?<![.!?:]\s|^)\b\p{Lu}[\p{L}\p{N}'’.+#-]*/gu
const quotes = /“([^“”]+)”/g
/** “I” and months are no names that anybody could invent. */
const plain = /^(?:I|I['’]\p{L}+|It|We|My|Our|A|The)$/u

export default defineRule({
  id: 'names-from-evidence',
  title: 'Names and quotes come from the evidence',
  why: 'An invented person, product or title is the gravest mistake a draft can make.',
  drops(claim, { proof }) {
    if (isCourtesy(claim.text)) return null
    const evidence = folded(proof(claim) ?? '')
    const quoted = [...claim.text.matchAll(quotes)].map(([, inside = '']) => inside)
    const left = claim.text.replace(/https?:\S+/g, ' ')
    const named = [...left.matchAll(names)].map(([name]) => name.replace(/(?:['’]s)?[.'’-]*$/, ''))
    const missing = [...quoted, ...named.filter(name => !plain.test(name))].find(
      name => !evidence.includes(folded(name)),
    )
    return missing === undefined ? null : `“${missing}” is not in its evidence`
  },
})

/** Quotes and spaces differ in how they are written, not in what they say. */
function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[“”"‘’']/g, '’')
    .replace(/\s+/g, ' ')
    .trim()
}
