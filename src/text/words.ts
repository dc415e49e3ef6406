const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’._-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu
/** The same for English and what is printed in it, at a third of the time. */
const plainWord = /[a-z\d]+(?:['’._-][a-z\d]+)*/gi
const notPlain = /[^\0-\x7f‘’“”–—…]/
/** Scripts that put no spaces between words. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Khmer}\p{sc=Lao}]/u

let wordSegmenter: Intl.Segmenter | undefined
let sentenceSegmenter: Intl.Segmenter | undefined

/** The words of a text in reading order, as written. */
export function wordsOf(text: string): string[] {
  if (!notPlain.test(text)) return text.match(plainWord) ?? []
  if (!unspaced.test(text)) return text.match(word) ?? []
  wordSegmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' })
  return [...wordSegmenter.segment(text)].filter(part => part.isWordLike).map(part => part.segment)
}

export function countWords(text: string): number {
  return wordsOf(text).length
}

/** The sentences of a text in reading order, trimmed. */
export function sentencesOf(text: string): string[] {
  sentenceSegmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' })
  const sentences: string[] = []
  let open = ''
  for (const { segment } of sentenceSegmenter.segment(text)) {
    open += segment
    if (withoutGap.test(open)) continue
    sentences.push(open)
    open = ''
  }
  return [...sentences, open].map(sentence => sentence.trim()).filter(sentence => sentence !== '')
}

/** The full stop of “.NET” ends no sentence; in Chinese and Japanese one needs no space behind it. */
const withoutGap = /[.!?]$/
