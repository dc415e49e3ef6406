import type { Claim } from '../../../domain.ts'
import { countWords } from '../../../text/words.ts'
import type { Brief } from '../../define-channel.ts'
import { defineRule } from '../define-rule.ts'

/**
 * For each word of the frame at least so many of the post. Two letters of different posts in the same
 * frame then share about 1 / (1 + 2 × 0.75) = 0.4 of their runs of words at most, whatever else a run
 * writes: nothing but the post has to be known for it.
 */
const least = 0.75

export default defineRule({
  id: 'own-words',
  title: 'More than a frame',
  why: 'A letter that could be about any post is a mass mail, however few get it.',
  refuses({ letter, channel, brief }) {
    const claims = letter.paragraphs.flat()
    if (channel.limits?.address !== 'link' || claims.some(isTemplate)) return null
    const count = (some: readonly Claim[]) =>
      some.reduce((sum, { text }) => sum + countWords(plain(text, brief)), 0)
    const own = count(claims.filter(isOwn)) + headings(claims)
    const frame = count(claims.filter(claim => !isOwn(claim) && !isNeither(claim)))
    return own >= least * frame
      ? null
      : 'the post has no sentences that tell a stranger what is in it'
  },
})

/** What is quoted of them. */
function headings(claims: readonly Claim[]): number {
  const quoted = claims
    .filter(({ from }) => from.includes('post:headings'))
    .flatMap(({ text }) => text.match(/“[^”]*”/g) ?? [])
  return countWords(quoted.join(' '))
}

/** A sentence of the post, or its description. */
const isOwn = ({ from }: Claim) => from.some(id => /^post:(?:\d|description$)/.test(id))

/** A name, and what is counted of the post: not of the frame, and nothing that it says. */
const isNeither = ({ from }: Claim) =>
  from.some(id => ['author:name', 'post:length', 'match:terms', 'post:headings'].includes(id))

/** Whose frame it is, is said by its owner. */
const isTemplate = ({ from }: Claim) => from.includes('template')

/** Title, address and name are of the post and its author. */
function plain(text: string, { url }: Pick<Brief, 'url'>): string {
  return text.replaceAll(url, ' ').replace(/“[^”]*”/g, ' ')
}
