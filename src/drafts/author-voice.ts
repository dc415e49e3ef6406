import type { Author, Content, Post } from '../domain.ts'
import { perContent } from '../markdown/per-content.ts'
import { type Spelling, spellingOf } from '../text/spelling.ts'

/** The name below a letter: of the config, else of the post where it has one author with a full name. */
export function signature(author: Author, { authors }: Post): string | undefined {
  if (author.name !== undefined) return author.name
  const [only = ''] = authors
  return authors.length === 1 && /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3}$/u.test(only)
    ? only
    : undefined
}

/** “I”, unless the post speaks for a team. The “we” of a tutorial is author and reader. */
export function voiceOf({ voice }: Author, { content, authors }: Post): 'I' | 'we' {
  if (voice !== undefined) return voice
  if (authors.length > 1 || /\b(?:team|contributors|maintainers)\b/i.test(authors[0] ?? ''))
    return 'we'
  return speaker(content).is
}
const speaker = perContent(({ prose }): { readonly is: 'I' | 'we' } => {
  const text = prose.join(' ')
  const times = (word: RegExp) => text.match(word)?.length ?? 0
  return { is: team.test(text) && times(/\bwe\b/gi) > times(/\bI\b(?!\/)/g) ? 'we' : 'I' }
})
const team =
  /\bwe(?:['’]re| are| were|['’]ve| have)?\s+(?:just |now |also )?(?:happy|excited|proud|pleased|thrilled|glad|announc|releas|pushed|shipp|launch|published|added|fixed|decided|introduced)|\bour (?:team|users|community|product|customers|contributors)\b/i

/** How the post spells where British and American English differ; null where it does not tell. */
export const spellingIn = (content: Content): Spelling | null => spelling(content).is
const spelling = perContent(({ prose }) => ({ is: spellingOf(prose.join(' ')) }))
