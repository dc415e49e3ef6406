import type { Change, Config, Event, World } from './domain.ts'
import type { Said } from './read-issues.ts'
import type { Plan } from './replan.ts'
import type { Absent } from './tracker/find-absent.ts'
import { planAbsent } from './tracker/plan-absent.ts'

/** What issues without a post are to say. What is asked for below them cannot be done. */
export function planAbsences(
  absent: readonly Absent[],
  { hearing }: Said,
  { kind }: Event,
  config: Config,
  world: World,
) {
  const changes: Change[] = []
  const plans = new Map<number, Plan>()
  for (const { known, why } of absent) {
    const { issue, earlier: bodies = [] } = known
    const heard = hearing.heard.get(issue.number)
    const earlier = [issue.body, ...bodies]
    const settings = { ...world, config, answers: kind !== 'preview', heard, earlier }
    const plan: Plan = fresh => planAbsent(fresh, why, settings)
    const change = plan(issue)
    if (change !== null) changes.push(change)
    plans.set(issue.number, plan)
    for (const { comment } of heard?.asked ?? [])
      changes.push({ do: 'react', number: issue.number, comment: comment.id, with: 'confused' })
  }
  return { changes, plans }
}
