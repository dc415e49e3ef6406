import { likenessOf, shinglesOf } from '../../../text/shingles.ts'
import { defineRule, type Shown } from '../define-rule.ts'

/**
 * Of all runs of five words in two drafts, at most so many are the same. Two letters that share their
 * frame are at about 0.1, two that share a sentence of the post too at about 0.4: editors of one field
 * know each other, and one shared sentence is what they would forgive. A forum and an editor may be
 * told the same, in another frame.
 */
const most = { sameChannel: 0.4, otherChannel: 0.8 } as const

export default defineRule({
  id: 'not-alike',
  title: 'No two drafts of a post alike',
  why: 'The same text to several editors is a mass mail, and they compare notes.',
  refuses({ text, shown, brief, channel }) {
    // What a post is, it is on every list.
    if (channel.limits?.address === 'line') return null
    const own = fingerprint(text, brief)
    const isLike = (other: Shown) =>
      likenessOf(own, fingerprint(other.text, brief)) >
      (other.channel === channel.id ? most.sameChannel : most.otherChannel)
    return shown.some(isLike)
      ? 'the post has no more to say that another draft does not say already'
      : null
  },
})

/** Title, address and name are the same in all, as they must be. */
function fingerprint(text: string, { url }: { readonly url: string }): Uint32Array {
  return shinglesOf(text.replaceAll(url, ' ').replace(/“[^”]*”/g, ' '))
}
