import type { Change } from './domain.ts'
import type { Hearing } from './hear-comments.ts'
import type { Plan } from './replan.ts'
import type { Known } from './tracker/match-issues.ts'
import { recordComments } from './tracker/plan-issue.ts'

/** Comments that ask nothing of a post that is worked on: read, and not to be read again. */
export function rememberHeard(
  known: readonly Known[],
  planned: ReadonlyMap<number, Plan>,
  { heard: all }: Hearing,
) {
  const changes: Change[] = []
  const plans = new Map<number, Plan>()
  for (const { issue, tracked } of known) {
    const heard = all.get(issue.number)
    if (heard === undefined || planned.has(issue.number)) continue
    const plan: Plan = fresh => recordComments(fresh, tracked.path ?? '', heard)
    const change = plan(issue)
    if (change !== null) changes.push(change)
    plans.set(issue.number, plan)
    for (const { comment } of heard.asked) {
      changes.push({ do: 'react', number: issue.number, comment: comment.id, with: 'confused' })
    }
  }
  return { changes, plans }
}
