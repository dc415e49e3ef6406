import { capital, sayCount, sayNumber } from '../../text/say.ts'
import type { FindingJson } from '../report-schema.ts'
import { type Entry, isInTheWay, type Turn } from './turns.ts'

/** The page in a sentence. */
export function sayVerdict(entries: readonly Entry[]): string {
  if (entries.length === 0) return 'No posts.'
  const asked: readonly (readonly [Turn, string])[] = [
    ['medium', 'ready for Medium'],
    ['fix', 'to fix first'],
    ['share', 'to share'],
  ]
  const parts = asked
    .map(([turn, what]) => [entries.filter(one => one.turn === turn).length, what] as const)
    .filter(([count]) => count > 0)
    .map(([n, what], i) => `${i === 0 ? sayCount(n, 'post') : sayNumber(n)} ${what}`)
  return parts.length === 0 ? 'Nothing to do.' : `${capital(parts.join(', '))}.`
}

/** Of a pull request, in the words of its comment. @param ofBlog what concerns no single post */
export function sayBeforeGoingOut(
  entries: readonly Entry[],
  ofBlog: readonly FindingJson[] = [],
): string {
  const inPosts = entries.flatMap(({ post }) => post.findings.filter(isInTheWay))
  const count = inPosts.length + ofBlog.filter(({ severity }) => severity === 'error').length
  if (count === 0) return entries.length === 0 ? 'Nothing to fix.' : 'Ready to go out.'
  const goes = ['this change goes', 'this post goes'][entries.length] ?? 'these posts go'
  return `${capital(sayCount(count, 'thing'))} to fix before ${goes} out.`
}
