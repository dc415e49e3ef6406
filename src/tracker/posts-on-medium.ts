import type { Day, Issue } from '../domain.ts'
import { trackedIssues } from './choose-posts.ts'
import { type Located, matchIssues } from './match-issues.ts'
import { doneOf } from './parse-issue.ts'

/** Paths of the posts whose issue says that they are on Medium. */
export function postsOnMedium(
  issues: readonly Issue[],
  located: readonly Located[],
  today: Day,
): ReadonlySet<string> {
  const matched = matchIssues(trackedIssues(issues, today), located)
  const there = [...matched].filter(([, { tracked }]) => doneOf(tracked).published)
  return new Set(there.map(([path]) => path))
}
