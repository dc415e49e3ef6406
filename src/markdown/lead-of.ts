import type { Content } from '../domain.ts'
import { perContent } from './per-content.ts'

/** More is no beginning. */
const most = 80

/** The first words of the prose, at most eighty, on one line. */
export function leadOf(content: Content, words: number): string {
  return wordsIn(content).slice(0, words).join(' ')
}

const wordsIn = perContent(({ prose }): readonly string[] => prose.join('\n').split(/\s+/, most))
