import { termsOf } from '../../../text/terms.ts'
import { isCourtesy } from '../courtesies.ts'
import { defineRule } from '../define-rule.ts'
import { joining } from '../joining-words.ts'

/** What begins with a capital, or has one within; at the start of a sentence it may be any word. */
const names = /(?<![\p{L}\p{N}])\p{L}*\p{Lu}[\p{L}\p{N}'’.+#-]*/gu
const start = /(?:^|[.!?:]\s+|[“"(]\s*|\s-\s)$/
const quotes = /“([^“”]+)”|"([^"]+)"/g
/** “I” and the words that begin our own sentences are no names. */
const plain = /^(?:I|I['’]\p{L}+|It|We|My|Our|A|The|Add)$/u

export default defineRule({
  id: 'names-from-evidence',
  title: 'Names and quotes come from the evidence',
  why: 'An invented person, product or title is the gravest mistake a draft can make.',
  drops(claim, { proof }) {
    if (isCourtesy(claim.text)) return null
    const evidence = folded(proof(claim) ?? '')
    const words = new Set(termsOf(evidence).map(({ key }) => key))
    const quoted = [...claim.text.matchAll(quotes)].map(
      ([, curly, straight]) => curly ?? straight ?? '',
    )
    const left = claim.text.replace(/https?:\S+/g, ' ')
    const isKnown = (name: string, at: number) =>
      plain.test(name) ||
      evidence.includes(folded(name)) ||
      (start.test(left.slice(0, at)) && isOrdinary(name, words))
    const named = [...left.matchAll(names)].map(({ 0: name, index }) => {
      return { name: name.replace(/(?:['’]s)?[.'’-]*$/, ''), index }
    })
    const missing =
      quoted.find(quote => !evidence.includes(folded(quote))) ??
      named.find(({ name, index }) => !isKnown(name, index))?.name
    return missing === undefined ? null : `“${missing}” is not in its evidence`
  },
})

/** A small word, one of those that join, or another form of a word of the evidence. */
function isOrdinary(word: string, evidence: ReadonlySet<string>): boolean {
  return termsOf(word).every(({ key }) => evidence.has(key) || joining.has(key))
}

/** Quotes and spaces differ in how they are written, not in what they say. */
function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[“”"‘’']/g, '’')
    .replace(/\s+/g, ' ')
    .trim()
}
