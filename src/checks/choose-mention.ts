import type { Post } from '../domain.ts'
import { dayOf } from '../text/days.ts'
import type { Mention } from './own-mentions.ts'

/** The mention with the longest words, the first of them. */
export function strongest(mentions: readonly Mention[]): Mention | undefined {
  return [...mentions].sort(
    (a, b) => b.phrase.length - a.phrase.length || a.line - b.line || a.column - b.column,
  )[0]
}

/** Was it written before the other, by the days that both give? */
export function isOlder(a: Post, b: Post): boolean {
  const [day, other] = [dayOf(a.date), dayOf(b.date)]
  return day !== null && other !== null && day < other
}
