/** The comment of a run that could not write one, as on a pull request from a fork. */
import type { Config, World } from '../domain.ts'
import { apply } from '../io/apply.ts'
import { today } from '../io/clock.ts'
import { endedRun } from '../io/event.ts'
import type { Inputs } from '../io/inputs.ts'
import type { GitHub } from '../io/open-github.ts'
import { readReportFile, refused } from '../io/report-file.ts'
import { runnerLog } from '../io/results.ts'
import { planned, planner } from './apply-all.ts'
import { lineUrls, outboundHere } from './open-world.ts'

/** The comment of a run that could not write one, by its report; see docs/forks.md. */
export async function commentFor(
  inputs: Inputs,
  config: Config,
  repo: World['repo'],
  github: GitHub,
  workspace: string,
): Promise<number> {
  const head = endedRun()
  const number = head === null ? null : await github.pullRequests.at(head)
  const changed = number === null ? null : await github.differences.pullRequest(number)
  if (number === null || changed === null) {
    runnerLog.info(
      'No open pull request stands where that run did: there is nothing to comment on.',
    )
    return 0
  }
  const world = {
    repo,
    today: today(),
    lineUrl: lineUrls(workspace, repo),
    comment: github.pullRequests.comment,
    outbound: outboundHere(),
  }
  const report = readReportFile(inputs.commentFrom)
  const { postComment } = await import('../post-comment.ts')
  const change = await postComment(report, { number, changed }, config, world)
  if (change === null) throw refused(inputs.commentFrom, 'not a report of this pull request')
  const { notices } = inputs.dryRun
    ? planned({ changes: [change] })
    : await apply([change], github, planner({ replan: () => null }, undefined))
  for (const notice of notices) runnerLog.warn(notice)
  return 0
}
