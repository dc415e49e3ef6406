import type { Post } from '../domain.ts'
import { looksEnglish } from '../text/english.ts'
import { perContent } from './per-content.ts'

/** Of a place that names none, and of the frames of drafts. */
export const english = 'en'

/** As the post says, else English where its words are; null: another one, nobody knows which. */
export function languageOf({ language, content }: Pick<Post, 'language' | 'content'>) {
  return language ?? (reads(content).english ? english : null)
}
const reads = perContent(({ prose }) => ({ english: looksEnglish(prose) }))
