import type { Author, Post } from '../domain.ts'
import { pickSentences } from './pick-sentences.ts'
import type { Matched } from './write-draft.ts'

/** What the letters have in common: paragraphs, the address on its own, a name under it. */
export function letter(paragraphs: readonly string[], url: string, author: Author): string {
  return ['Hello,', ...paragraphs.filter(text => text !== ''), url, author.name ?? '']
    .filter(text => text !== '')
    .join('\n\n')
}

/** The author's own sentences that suit the place best, as one paragraph. */
export function ownWords(post: Post, { terms }: Matched, mostWords: number): string {
  return pickSentences(post, terms, mostWords).join(' ')
}

/** “You took “…” in May 2026.” where the match rests on it, nothing where it does not. */
export function whyThem({ because }: Matched, say: (title: string) => string): string {
  const sample = because.find(({ signal }) => signal === 'sample')
  const title = sample === undefined ? null : /“(.+?)”/.exec(sample.text)?.[1]
  return title == null ? '' : say(title)
}
