import type { Post } from '../domain.ts'
import { termsOf } from '../text/terms.ts'
import { share, type TargetIndex } from './index-targets.ts'
import { spellings, type Weights, weighTerms } from './rank-targets.ts'
import type { Topics } from './topics.ts'
import { isWeak } from './weak-words.ts'
import { type NamedBy, weighTopics } from './weigh-topics.ts'

/** What a post is about, in terms of the places. */
export interface Subject {
  readonly weights: Weights
  /** Telling words of title, tags and description that come back in the text, heaviest first. */
  readonly core: ReadonlySet<string>
  /** Topic → how much the post is about it, 0 to 1; most first. */
  readonly topics: ReadonlyMap<string, number>
  /** Where it names each of them. */
  readonly namedBy: ReadonlyMap<string, NamedBy>
  /** Terms and topics as the post writes them. */
  readonly spelling: ReadonlyMap<string, string>
}

/** A word is telling when fewer targets than this have it. */
export const telling = 0.05

export function subjectOf(index: TargetIndex, topics: Topics, post: Post): Subject {
  const prose = post.content.prose.join('\n')
  const head = [post.title, ...post.tags, post.description ?? '']
  const weights = weighTerms(index, { ...post, text: prose })
  const inHead = new Set(head.flatMap(text => termsOf(text).map(({ key }) => key)))
  const repeated = repeatedIn([...head, prose])
  const weightOf = (key: string) => weights.get(key) ?? 0
  const core = [...inHead]
    .filter(key => repeated.has(key) && isTelling(index, key))
    .sort((a, b) => weightOf(b) - weightOf(a))
  const about = weighTopics(topics, post)
  const spelling = new Map([...spellings([...head, prose], 1), ...about.spelling])
  const { namedBy } = about
  return { weights, core: new Set(core), topics: about.weights, namedBy, spelling }
}

function isTelling(index: TargetIndex, key: string): boolean {
  return !key.includes(' ') && !isWeak(key) && share(index, key) < telling
}

/** A word that stands once, in the title, is often a figure of speech. */
function repeatedIn(texts: readonly string[]): Set<string> {
  const once = new Set<string>()
  const twice = new Set<string>()
  for (const text of texts)
    for (const { key } of termsOf(text)) (once.has(key) ? twice : once).add(key)
  return twice
}
