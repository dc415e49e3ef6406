/** Samples by lot: the same for a seed, everywhere. */
import type { Day, Post } from '../src/domain.ts'
import { addDays } from '../src/text/days.ts'

export function draw<T>(from: readonly T[], n: number, next: () => number): T[] {
  const left = [...from]
  const drawn: T[] = []
  while (drawn.length < n && left.length > 0)
    drawn.push(...left.splice(Math.floor(next() * left.length), 1))
  return drawn
}

/** mulberry32. */
export function random(from: number): () => number {
  let state = from >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * A post as if it had come out a week ago, which is when a push looks. The content of a post is read
 * when it is asked for, which a copy would do at once.
 */
export function asIfNew(post: Post, today: Day): Post {
  const fields = Object.getOwnPropertyDescriptors(post)
  const date = { value: addDays(today, -7), enumerable: true }
  return Object.defineProperties({}, { ...fields, date }) as Post
}
