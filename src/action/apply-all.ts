/** The changes of a run, written or printed. */
import type { Outcome } from '../domain.ts'
import { apply } from '../io/apply.ts'
import type { Planner } from '../io/github/planner.ts'
import type { GitHub } from '../io/open-github.ts'
import { runnerLog } from '../io/results.ts'
import type { Applied } from '../io/tally.ts'
import { renderChanges } from '../reports/changes.ts'
import { findDuplicates } from '../tracker/find-duplicates.ts'
import { isOlderRun } from '../tracker/is-older-run.ts'

/** The posts first; what is said over all of them when new issues have their numbers. */
export async function applyAll(outcome: Outcome, github: GitHub, run: number | undefined) {
  const posts = await apply(outcome.changes, github, planner(outcome, run))
  const last = outcome.overview?.(posts.issues, posts.cut)
  if (last === undefined) return { changes: outcome.changes, applied: posts }
  const all = await apply(last.changes, github, planner(last, run))
  const applied: Applied = {
    issues: [...posts.issues, ...all.issues],
    notices: [...new Set([...posts.notices, ...all.notices])],
    complete: posts.complete && all.complete,
    cut: [...posts.cut, ...all.cut],
  }
  return { changes: [...outcome.changes, ...last.changes], applied }
}

export function dryRun(outcome: Outcome) {
  const changes = [...outcome.changes, ...(outcome.overview?.([]).changes ?? [])]
  return { changes, applied: planned({ changes }) }
}

/** A dry run prints the changes; nothing else is different. */
export function planned({ changes }: Pick<Outcome, 'changes'>): Applied {
  runnerLog.info(renderChanges(changes))
  return { issues: [], notices: ['Dry run: nothing was written.'], complete: true, cut: [] }
}

/** The pure core, for the writer. */
export function planner({ replan }: Pick<Outcome, 'replan'>, run: number | undefined): Planner {
  return { replan, isOlder: body => isOlderRun(run, body), duplicates: findDuplicates }
}
