import { tokensOf } from './terms.ts'
import { countWords } from './words.ts'

const english = /\b(?:the|of|and|to|in|is|that|it|for|with|this|are|on|you)\b/gi
/** Of German, French, Spanish, Portuguese, Italian, Dutch, Polish; none is a word of English prose. */
const others =
  /(?<!\p{L})(?:de|que|und|der|das|nicht|ist|le|les|des|est|pour|una|los|las|por|uma|não|com|della|per|che|het|een|van|się|nie|jest)(?!\p{L})/giu
const otherScript =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Cyrl}\p{sc=Arab}\p{sc=Deva}\p{sc=Thai}\p{sc=Hebr}\p{sc=Grek}]/gu

const enoughProse = 40

/** Blocks of prose → is it English? What is too short or too technical to tell is taken for it. */
export function looksEnglish(prose: readonly string[]): boolean {
  const text = prose.join('\n')
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  if (count(otherScript) > text.length / 5) return false
  const words = countWords(text)
  return words < enoughProse || count(others) < words / 20 || count(english) > count(others)
}

/** The words that hold English sentences together. */
const small = new Set(
  'the of and to a in is that it for on with as are this be by from or an at not you we i can have has but if was will your so do its they when which what how all'.split(
    ' ',
  ),
)
/** In English prose about two words in five are of these; in other languages few or none. */
const share = 0.18
const enoughWords = 12

/** Is a sentence or two in English? Null: it is too short to tell. */
export function isEnglish(text: string): boolean | null {
  const words = tokensOf(text).map(({ word }) => word.toLowerCase())
  if (words.length < enoughWords) return null
  return words.filter(word => small.has(word)).length / words.length >= share
}
