import { tokensOf } from './terms.ts'

/** The words that hold English sentences together. */
const small = new Set(
  'the of and to a in is that it for on with as are this be by from or an at not you we i can have has but if was will your so do its they when which what how all'.split(
    ' ',
  ),
)
/** In English prose about two words in five are of these; in other languages few or none. */
const share = 0.18
const enough = 12

/** Is a text in English? Null: it is too short to tell. */
export function isEnglish(text: string): boolean | null {
  const words = tokensOf(text).map(({ word }) => word.toLowerCase())
  if (words.length < enough) return null
  return words.filter(word => small.has(word)).length / words.length >= share
}
