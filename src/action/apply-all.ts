/** The changes of a run, written or printed. */
import type { Outcome, World } from '../domain.ts'
import { apply } from '../io/apply.ts'
import type { Planner } from '../io/github/planner.ts'
import type { GitHub } from '../io/open-github.ts'
import { runnerLog } from '../io/results.ts'
import type { Applied } from '../io/tally.ts'
import { writeNews } from '../io/write-news.ts'
import { writeToDev } from '../io/write-to-dev.ts'
import { renderChanges } from '../reports/changes.ts'
import { findDuplicates } from '../tracker/find-duplicates.ts'
import { isOlderRun } from '../tracker/is-older-run.ts'
import { newsDesk } from './open-world.ts'

/**
 * What goes elsewhere first, so that the issues can say what came of it; then the posts; what is said
 * over all of them when new issues have their numbers.
 */
export async function applyAll(
  wanted: Outcome,
  github: GitHub,
  devto: World['devto'],
  run: number | undefined,
) {
  const dev = await writeToDev(wanted.changes, devto)
  const news = await writeNews(wanted.changes, newsDesk)
  const { written } = dev
  const isTold = written.size + news.announced.size > 0
  const after = isTold ? wanted.afterwards?.({ dev: written, announced: news.announced }) : wanted
  const outcome = after ?? wanted
  const posts = await apply(outcome.changes, github, planner(outcome, run))
  const last = outcome.overview?.(posts.issues, posts.cut) ?? {
    changes: [],
    replan: outcome.replan,
  }
  const all = await apply(last.changes, github, planner(last, run))
  const notices = [...posts.notices, ...all.notices, ...dev.notices, ...news.notices]
  const applied: Applied = {
    issues: [...posts.issues, ...all.issues],
    notices: [...new Set(notices)],
    complete: posts.complete && all.complete && dev.complete,
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
