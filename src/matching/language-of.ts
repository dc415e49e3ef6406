import type { Post } from '../domain.ts'
import { looksEnglish } from '../text/english.ts'

/** Of a place that names none. */
export const english = 'en'

/** As the post says, else English where its words are; null: another one, nobody knows which. */
export function languageOf({ language, content }: Pick<Post, 'language' | 'content'>) {
  return language ?? (looksEnglish(content.prose) ? english : null)
}
