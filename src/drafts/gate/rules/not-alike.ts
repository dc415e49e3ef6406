import { likenessOf, shinglesOf } from '../../../text/shingles.ts'
import { defineRule } from '../define-rule.ts'

/**
 * Of all runs of five words in two drafts, at most so many are the same. Two letters that share their
 * frame are at about 0.1, two that share a sentence of the post too at about 0.4: editors of one field
 * know each other, and one shared sentence is what they would forgive.
 */
const most = 0.4

export default defineRule({
  id: 'not-alike',
  title: 'No two drafts of a post alike',
  why: 'The same text to several editors is a mass mail, and they compare notes.',
  refuses({ text, shown, brief }) {
    const own = fingerprint(text, brief)
    return shown.some(other => likenessOf(own, fingerprint(other, brief)) > most)
      ? 'the post has no more to say that another draft does not say already'
      : null
  },
})

/** Title, address and name are the same in all, as they must be. */
function fingerprint(text: string, { url }: { readonly url: string }): Uint32Array {
  return shinglesOf(text.replaceAll(url, ' ').replace(/“[^”]*”/g, ' '))
}
