import type { Post } from '../domain.ts'
import { termsOf } from '../text/terms.ts'
import { countWords, sentencesOf } from '../text/words.ts'

/** A sentence that leans on the one before it does not stand alone in a letter. */
const leaning =
  /^(and|but|so|or|this|that|these|those|it|its|they|he|she|however|also|then|therefore|thus|still|instead|otherwise|both|neither|such|here|there|again|yet|because|which|the (former|latter|same|above|following|second|other|next|result)|in (this|that)|for example|for instance|first|second|third|finally|next|now)\b/i
/** What somebody says in an interview, “Ada Lovelace: I began …”. */
const spoken = /^(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}): ["“]?\p{Lu}/u
const shortest = 7
const longest = 34

/** The post's own sentences that say most about these words, in reading order, within `mostWords`. */
export function pickSentences(post: Post, words: readonly string[], mostWords: number): string[] {
  const wanted = new Set(termsOf([...words, post.title].join(' ')).map(term => term.key))
  const rated = authorsOwn(post.content.prose)
    .flatMap(block => sentencesOf(block))
    .map((text, at) => ({ text: text.trim(), at, words: countWords(text) }))
    .filter(sentence => standsAlone(sentence.text, sentence.words))
    .map(sentence => ({ ...sentence, score: rate(sentence.text, wanted, sentence.at) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.at - b.at)
  const picked: typeof rated = []
  let room = mostWords
  for (const sentence of rated) {
    if (picked.length === 2) break
    if (sentence.words > room || picked.some(({ text }) => text === sentence.text)) continue
    picked.push(sentence)
    room -= sentence.words
  }
  return picked.sort((a, b) => a.at - b.at).map(({ text }) => text)
}

/**
 * Of an interview what stands before it; its later paragraphs need not say again who speaks. Two or
 * more speak again and again; “Note: …” and names of what is explained are no speakers.
 */
function authorsOwn(prose: readonly string[]): readonly string[] {
  const labels = prose.map(block => spoken.exec(block)?.[1])
  const again = labels.filter((label, at) => label !== undefined && labels.indexOf(label) < at)
  return new Set(again).size < 2
    ? prose
    : prose.slice(
        0,
        labels.findIndex(label => label),
      )
}

/** So does one that points back in its middle or its end. */
const pointing =
  /\b(for|of|in|to|with|from|by|on|at|than) (this|that|these|those)\b|\b(there|here|then|it|them|so|above|below)[.!]$/i

function standsAlone(text: string, words: number): boolean {
  return (
    words >= shortest &&
    words <= longest &&
    /^[\p{Lu}\p{N}“"‘]/u.test(text) &&
    /[\p{L}\p{N}”"’)][.!]$/u.test(text) &&
    !leaning.test(text) &&
    !pointing.test(text) &&
    !/https?:|[{}<>|]|\S@\S|\bTODO\b|\b(find|join|follow|subscribe to|contact) us\b|\b(below|above|figure|table|listing|snippet)\b|:\s*$/i.test(
      text,
    )
  )
}

/** Wanted words count, early sentences a little more: a post says first what it is about. */
function rate(text: string, wanted: ReadonlySet<string>, at: number): number {
  const keys = new Set(termsOf(text).map(term => term.key))
  const hits = [...keys].filter(key => wanted.has(key)).length
  return hits === 0 ? 0 : hits + 2 / (2 + at / 4)
}
