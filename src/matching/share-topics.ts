import type { Target } from '../domain.ts'
import type { Shared } from './define-signal.ts'
import { type Subject, telling } from './subject.ts'
import { belongsTo, fields, vague } from './topic-words.ts'
import { rarity, type Topics, topicShare } from './topics.ts'

/** What a tool belongs to weighs a little less than the tool, and only where the post is about it. */
const belonging = 0.8
const aboutIt = 0.6

/** Topics of a post that a place gives as its own, the main one of the post first. */
export function shareTopics(topics: Topics, subject: Subject, target: Target): Shared[] {
  const { own, called, isWholeName } = topics.of(target)
  const [subjectOfPlace] = own
  /** Many places give JavaScript; few are called after it and nothing else. */
  const namesPlace = (topic: string) => isWholeName && called.size === 1 && called.has(topic)
  const shared = new Map<string, Shared>()
  for (const [topic, weight] of subject.topics) {
    const isRare = topicShare(topics, topic) < telling || namesPlace(topic)
    const isTelling = isRare && !fields.has(topic) && !vague.has(topic)
    const isSubject = topic === subjectOfPlace
    if (own.has(topic)) shared.set(topic, { topic, weight, telling: isTelling, isSubject })
  }
  for (const [tool, weight] of subject.topics) {
    for (const topic of weight < aboutIt ? [] : (belongsTo[tool] ?? [])) {
      if (!own.has(topic) || own.has(tool)) continue
      if ((shared.get(topic)?.weight ?? 0) >= weight * belonging) continue
      const isSubject = topic === subjectOfPlace
      shared.set(topic, {
        topic,
        weight: weight * belonging,
        telling: true,
        isSubject,
        through: tool,
      })
    }
  }
  return [...shared.values()].sort((a, b) => b.weight - a.weight)
}

/**
 * Of what a place is about, by rarity, the share that the post has, or that goes with it as a rule.
 * A field narrows nothing: a letter about Azure is one about the cloud as well. Anything else does:
 * one about Rust and robots is not for every post about Rust. Called after another topic: none;
 * called after this one and nothing else, it is about it, whatever comes with it.
 */
export function closenessOf(topics: Topics, target: Target, shared: readonly Shared[]): number {
  const near = new Set(shared.flatMap(({ topic }) => [topic, ...topics.companyOf(topic)]))
  const { own, called, isWholeName } = topics.of(target)
  if (called.size > 0 && ![...called].some(topic => near.has(topic))) return 0
  const all = [...new Set([...own, ...called])].filter(
    topic => near.has(topic) || !fields.has(topic),
  )
  const sum = (of: readonly string[]) => of.reduce((n, topic) => n + rarity(topics, topic), 0)
  const part = sum(all.filter(topic => near.has(topic))) / Math.max(1, sum(all))
  const isCalledAfterThem = isWholeName && [...called].every(topic => near.has(topic))
  return isCalledAfterThem ? Math.max(part, byName) : part
}
const byName = 0.8
