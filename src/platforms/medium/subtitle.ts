import type { Post } from '../../domain.ts'
import { shorten } from '../../text/say.ts'
import { sentencesOf } from '../../text/words.ts'

/** A habit: what stays on two lines below the title, and whole in previews. */
const longest = 140
const fewestWords = 6
/** Says nothing of the post: greetings, notes on the post itself, pointers to a figure. */
const idle =
  /^(?:hi|hello|hey|welcome|note|update|fyi|go to|disclaimer|tl;?dr|this (?:blog|site|post|article|is part)|in this (?:post|article)|originally|editor|photo|image|figure|table of contents)\b/i

/** The description, else the first sentence that says something, at most 140 characters. */
export function subtitleOf(post: Post): string {
  const described = spaced(post.description ?? '')
  if (described !== '') return fitted(described)
  const sentences = post.content.prose.slice(0, 6).flatMap(text => sentencesOf(spaced(text)))
  const telling = sentences.find(
    sentence => sentence.split(' ').length >= fewestWords && !idle.test(sentence),
  )
  return fitted(telling ?? '')
}

/** Whole sentences as far as they fit, else the first one cut at a word. */
function fitted(text: string): string {
  let fits = ''
  for (const sentence of sentencesOf(text)) {
    const longer = fits === '' ? sentence : `${fits} ${sentence}`
    if ([...longer].length > longest) break
    fits = longer
  }
  return fits === '' ? shorten(text, longest) : fits
}

const spaced = (text: string) => text.replace(/\s+/g, ' ').trim()
