import type { Because, Candidate, Day, Opportunity, Post } from '../domain.ts'
import { sayList } from '../text/say.ts'
import type { Match } from './define-signal.ts'
import { phrases } from './rank-targets.ts'
import { closenessOf, shareTopics } from './share-topics.ts'
import { signals } from './signals/registry.ts'
import type { Subject } from './subject.ts'
import { termsOfTopics } from './target-terms.ts'
import type { Topics } from './topics.ts'
import { recordOf, type TrackRecords } from './track-record.ts'

export interface Matched extends Omit<Opportunity, 'draft'> {
  /** The part of the score that is about the post: that a place is easy to reach makes it no fit. */
  readonly relevance: number
}

/** What is known when places are judged for a post. */
export interface Grounds {
  readonly post: Post
  readonly subject: Subject
  readonly topics: Topics
  readonly records: TrackRecords
  readonly today: Day
}

/** Of 1: a main topic of the post, or a lesser one with an earlier item close to it. */
export const good = 0.4

/** The reason that ranked most is told first. */
const byWeight = [...signals].sort((a, b) => b.weight - a.weight)

/** What all signals say of one place. */
export function judge(grounds: Grounds, candidate: Candidate): Matched {
  const match = compare(grounds, candidate)
  const because: Because[] = []
  const terms = match.topics.map(({ topic, through }) => through ?? topic)
  let score = 0
  let relevance = 0
  for (const signal of byWeight) {
    const found = signal.score(match)
    if (found === null) continue
    score += signal.weight * found.value
    if (signal.qualifies) relevance += signal.weight * found.value
    terms.push(...(found.terms ?? []))
    if (found.because !== null) because.push({ signal: signal.id, ...found.because })
  }
  const { spelling } = grounds.subject
  return {
    ...candidate,
    score,
    relevance,
    fit: relevance >= good ? 'good' : 'possible',
    because,
    terms: [...new Set(terms.map(term => spelling.get(term) ?? term))],
  }
}

function compare({ post, subject, topics, records, today }: Grounds, { target }: Candidate): Match {
  const shared = shareTopics(topics, subject, target)
  return {
    post,
    target,
    today,
    topics: shared,
    closeness: closenessOf(topics, target, shared),
    record: recordOf(records, target),
    coreWith: found => [...subject.core].filter(key => found.has(key)),
    isOwnTopic: term => termsOfTopics(target).has(term),
    say: terms => sayList(phrases(terms, subject.spelling).slice(0, 3)),
    namedBy: topic => subject.namedBy.get(topic) ?? 'its text',
    sayTopic: topic => subject.spelling.get(topic) ?? topics.spellingOf(topic) ?? topic,
  }
}

const qualifying = new Set(signals.filter(({ qualifies }) => qualifies).map(({ id }) => id))

/** A place qualifies by a reason about the post that can be shown. */
export function isQualified({ because }: Matched): boolean {
  return because.some(({ signal }) => qualifying.has(signal))
}
