import { sentencesOf, wordsOf } from './words.ts'

/**
 * Years of schooling that a text asks for: the Automated Readability Index (Senter and Smith, 1967),
 * 4.71 × characters a word + 0.5 × words a sentence − 21.43.
 */
export function readingGrade(text: string): number {
  const words = wordsOf(text)
  const sentences = text.split(/\n+/).flatMap(sentencesOf).length
  if (words.length === 0) return 0
  const characters = words.reduce((sum, word) => sum + word.length, 0)
  return (4.71 * characters) / words.length + (0.5 * words.length) / sentences - 21.43
}
