import type { Post } from '../domain.ts'
import { fields, noTopics, notByTag, onlyAsTags, vague } from './topic-words.ts'
import { findTopics, nameOf, type Topics } from './topics.ts'

/** A topic of a blog is named by this share of its posts, in their titles or tags; a habit. */
const enough = 1 / 5
/** Of fewer posts nothing can be told. */
const fewestPosts = 10

/**
 * What a blog is about as a whole. Its posts seldom say it again: one of a blog on React is called
 * “You probably don’t need derived state”.
 */
export function houseTopics(topics: Topics, posts: readonly Post[]): Set<string> {
  const counts = new Map<string, number>()
  for (const post of posts)
    for (const topic of named(topics, post)) counts.set(topic, (counts.get(topic) ?? 0) + 1)
  const least = Math.max(fewestPosts, posts.length) * enough
  return new Set(
    [...counts].filter(([topic, n]) => n >= least && isOne(topic)).map(([topic]) => topic),
  )
}

function named(topics: Topics, { title, tags }: Post): Set<string> {
  const inTitle = findTopics(topics, title).map(({ topic }) => topic)
  return new Set([...inTitle, ...tags.map(tag => nameOf(topics.phrases, tag))])
}

function isOne(topic: string): boolean {
  return ![fields, notByTag, noTopics, onlyAsTags, vague].some(words => words.has(topic))
}
