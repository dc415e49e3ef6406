import type { Candidate, Day, Post, Thread } from '../domain.ts'
import { termsOf } from '../text/terms.ts'
import type { Catalogue } from './match-post.ts'
import { type Subject, subjectOf } from './subject.ts'

const most = 3

/**
 * The threads since that day which are about what the post is about, nearest and newest first. That
 * both are about React is not enough: they share two telling words, and one that names no topic.
 */
export function threadsOn(
  { index, topics }: Catalogue,
  candidates: readonly Candidate[],
  post: Post,
  since: Day,
): Thread[] {
  const subject = subjectOf(index, topics, post)
  const ofTopics = new Set([...subject.topics.keys()].flatMap(keysIn))
  const near = candidates
    .flatMap(threadsAt)
    .filter(({ date }) => date !== undefined && date >= since)
    .map(thread => ({ thread, words: sharedBy(thread, subject) }))
    .filter(({ words }) => words.length >= 2 && words.some(word => !ofTopics.has(word)))
  return near
    .sort((a, b) => b.words.length - a.words.length || (a.thread.date! < b.thread.date! ? 1 : -1))
    .slice(0, most)
    .map(({ thread }) => thread)
}

function threadsAt({ target }: Candidate): Thread[] {
  if (target.kind !== 'community' && target.kind !== 'thread') return []
  return (target.samples ?? []).flatMap(({ title, url, date }): Thread[] =>
    url === undefined
      ? []
      : [{ title, url, source: target.name, ...(date !== undefined && { date }) }],
  )
}

function sharedBy({ title }: Thread, { core }: Subject): string[] {
  return [...new Set(keysIn(title))].filter(term => core.has(term))
}

function keysIn(text: string): string[] {
  return termsOf(text).map(({ key }) => key)
}
