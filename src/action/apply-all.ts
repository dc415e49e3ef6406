/** The changes of a run, written or printed. */
import type { Outcome, World } from '../domain.ts'
import { apply } from '../io/apply.ts'
import type { Planner } from '../io/github/planner.ts'
import type { GitHub } from '../io/open-github.ts'
import { runnerLog } from '../io/results.ts'
import type { Applied } from '../io/tally.ts'
import { type WrittenToDev, writeToDev } from '../io/write-to-dev.ts'
import { renderChanges } from '../reports/changes.ts'
import { findDuplicates } from '../tracker/find-duplicates.ts'
import { isOlderRun } from '../tracker/is-older-run.ts'

/**
 * DEV first, so that the issues can say what came of it; then the posts; what is said over all of
 * them when new issues have their numbers.
 */
export async function applyAll(
  wanted: Outcome,
  github: GitHub,
  devto: World['devto'],
  run: number | undefined,
) {
  const { written, ...onDev } = await writeToDev(wanted.changes, devto)
  const outcome = written.size === 0 ? wanted : (wanted.afterDev?.(written) ?? wanted)
  const posts = withDev(await apply(outcome.changes, github, planner(outcome, run)), onDev)
  const last = outcome.overview?.(posts.issues)
  if (last === undefined) return { changes: outcome.changes, applied: posts }
  const all = await apply(last.changes, github, planner(last, run))
  const applied: Applied = {
    issues: [...posts.issues, ...all.issues],
    notices: [...new Set([...posts.notices, ...all.notices])],
    complete: posts.complete && all.complete,
  }
  return { changes: [...outcome.changes, ...last.changes], applied }
}

function withDev(applied: Applied, { notices, complete }: Omit<WrittenToDev, 'written'>): Applied {
  return {
    ...applied,
    notices: [...applied.notices, ...notices],
    complete: applied.complete && complete,
  }
}

export function dryRun(outcome: Outcome) {
  const changes = [...outcome.changes, ...(outcome.overview?.([]).changes ?? [])]
  return { changes, applied: planned({ changes }) }
}

/** A dry run prints the changes; nothing else is different. */
export function planned({ changes }: Pick<Outcome, 'changes'>): Applied {
  runnerLog.info(renderChanges(changes))
  return { issues: [], notices: ['Dry run: nothing was written.'], complete: true }
}

/** The pure core, for the writer. */
export function planner({ replan }: Pick<Outcome, 'replan'>, run: number | undefined): Planner {
  return { replan, isOlder: body => isOlderRun(run, body), duplicates: findDuplicates }
}
