import { termsOf } from '../text/terms.ts'

/** The words by which texts are compared. */
export function keysIn(texts: readonly string[]): Set<string> {
  return new Set(termsOf(texts.join(' ')).map(({ key }) => key))
}
