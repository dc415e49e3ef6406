import type { Change, Day, Issue } from '../domain.ts'
import { readSaid } from './post-in-hand.ts'

/** The one label that Postrider moves: something in the issue is up to a person. */
const turnLabel = 'your turn'

/**
 * The same changes, with the label where the turn comes and goes. It moves when what the issue says
 * changes, so a person who takes it off has peace until then. It comes before the body: a run that
 * ends in between is healed by the next one.
 */
export function labelTurns(
  changes: readonly Change[],
  issues: readonly Issue[],
  today: Day,
): Change[] {
  const byNumber = new Map(issues.map(issue => [issue.number, issue]))
  return changes.flatMap((change): Change[] => {
    if (change.do === 'open-issue' && change.path !== null) {
      const turn = saysTurn(change.body, true, today)
      return [turn ? { ...change, labels: [...change.labels, turnLabel] } : change]
    }
    if (change.do !== 'update-issue' || change.path === null) return [change]
    const issue = byNumber.get(change.number)
    if (issue === undefined) return [change]
    const turn = saysTurn(change.body, change.close === undefined, today)
    const moved = turn !== saysTurn(issue.body, true, today)
    if (!moved || issue.labels.includes(turnLabel) === turn) return [change]
    const [add, remove] = turn ? [[turnLabel], []] : [[], [turnLabel]]
    return [{ do: 'label-issue', number: change.number, add, remove }, change]
  })
}

function saysTurn(body: string, open: boolean, today: Day): boolean {
  return open && readSaid(body, today)?.turn === true
}
