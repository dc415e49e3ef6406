import type { Day, Issue } from '../domain.ts'
import { readDay, spokenDay } from '../text/days.ts'
import { parseIssue, type Tracked } from './parse-issue.ts'
import { eachBlock } from './split-body.ts'

export const indexMarker = '<!-- postrider:queue -->'
/** How the summary of the fold with the posts begins; by it the issue is known where comments are stripped. */
export const allPosts = 'All posts in hand: '
/** What the last line says where comments were switched off below the issue. */
export const noComments = 'No comments come here;'
/** The sentence with the day of the look; it alone is no reason to write. */
export const lookedOn = new RegExp(`Looked on (${spokenDay})\\.`, 'u')

/** The issue over all posts, taken apart. */
export interface TrackedIndex {
  readonly issue: Issue
  readonly tracked: Tracked
  /** A comment said that no comments are wanted. */
  readonly silenced: boolean
  /** The boxes that are ticked, by what is said behind them. */
  readonly ticked: readonly string[]
  /** The day of the last look that was written. */
  readonly looked: Day | null
}

/** The index issue among all; the lowest number where there are several. */
export function findIndex(issues: readonly Issue[], today: Day): TrackedIndex | null {
  const [issue] = issues
    .filter(({ trusted, body }) => trusted && isIndex(body))
    .sort((a, b) => a.number - b.number)
  return issue === undefined ? null : parseIndex(issue, today)
}

/** By its marker, or by what people see of it. */
export function isIndex(body: string): boolean {
  return (
    body.startsWith(indexMarker) ||
    body.split(/\r?\n/).some(line => line.startsWith(`<details><summary>${allPosts}`))
  )
}

/** @param earlier bodies that it had before, newest first, for when its block is lost */
export function parseIndex(
  issue: Issue,
  today: Day,
  earlier: readonly string[] = [],
): TrackedIndex {
  const tracked = parseIssue(issue.body, today, earlier)
  const lines = [...eachBlock(tracked.blocks)].map(({ text }) => text)
  const looked = lookedOn.exec(lines.join('\n'))?.[1]
  return {
    issue,
    tracked,
    silenced: lines.some(line => line.includes(noComments)),
    ticked: lines.flatMap(line => /^[-*+] \[[xX]\] (.+)$/.exec(line)?.[1] ?? []),
    looked: looked === undefined ? null : readDay(looked, today),
  }
}
