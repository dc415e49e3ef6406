import type { Day, Issue } from '../domain.ts'
import { readDay } from '../text/days.ts'
import { type IndexState, readIndexState, withoutIndexState } from './index-state.ts'
import { notesHeading } from './parse-issue.ts'

export const indexMarker = '<!-- postrider:queue -->'
/** How the summary of the fold with the posts begins; by it the issue is known where comments are stripped. */
export const allPosts = 'All posts in hand: '
/** How the line of what is never suggested begins. */
export const neverSuggested = '- **Never suggested**: '
/** What the last line says where comments were switched off below the issue. */
export const noComments = 'No comments come here;'
/** The sentence with the day of the look; it alone is no reason to write. */
export const lookedOn = /Looked on (\d{1,2} \p{L}+(?: \d{4})?)\./u

/** The index issue taken apart. */
export interface TrackedIndex {
  readonly issue: Issue
  readonly state: IndexState | null
  /** A comment said that no comments are wanted. */
  readonly silenced: boolean
  /** The boxes that are ticked, by what is said behind them. */
  readonly ticked: readonly string[]
  /** Places that are never to be suggested. */
  readonly suppressed: readonly string[]
  /** The day of the last look that was written. */
  readonly looked: Day | null
  readonly notes: string
  readonly lines: readonly string[]
}

/** The index issue among all; the lowest number where there are several. */
export function findIndex(issues: readonly Issue[], today: Day): TrackedIndex | null {
  const [issue] = issues
    .filter(({ trusted, body }) => trusted && isIndex(body))
    .sort((a, b) => a.number - b.number)
  return issue === undefined ? null : parseIndex(issue, today)
}

function isIndex(body: string): boolean {
  const lines = body.split(/\r?\n/)
  return (
    lines[0]?.trim() === indexMarker ||
    lines.some(line => line.startsWith(`<details><summary>${allPosts}`))
  )
}

function parseIndex(issue: Issue, today: Day): TrackedIndex {
  const text = issue.body.replace(/\r\n?/g, '\n')
  const all = withoutIndexState(text).split('\n')
  const at = all.findIndex(line => line.trimEnd() === notesHeading)
  const lines = at < 0 ? all : all.slice(0, at)
  const looked = lookedOn.exec(lines.join('\n'))?.[1]
  return {
    issue,
    state: readIndexState(text),
    silenced: lines.some(line => line.includes(noComments)),
    ticked: lines.flatMap(line => /^[-*+] \[[xX]\] (.+)$/.exec(line)?.[1] ?? []),
    suppressed: lines
      .filter(line => line.startsWith(neverSuggested))
      .flatMap(line => [...line.matchAll(/`([^`\s]+)`/g)].map(([, place = '']) => place)),
    looked: looked === undefined ? null : readDay(looked, today),
    notes:
      at < 0
        ? ''
        : all
            .slice(at + 1)
            .join('\n')
            .trim(),
    lines,
  }
}
