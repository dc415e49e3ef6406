/** The Action: read inputs, build the world, run, apply, tell. */
import picomatch from 'picomatch'
import { applyAll, dryRun } from './action/apply-all.ts'
import { changeStart, withInputs } from './action/change-start.ts'
import { commentFor } from './action/comment-for.ts'
import { connect, isPublic, placeOf } from './action/connect.ts'
import { listEarly } from './action/list-early.ts'
import { modelFor, vectorsFor } from './action/open-model.ts'
import { devAccount, lineUrls, online, outboundHere, ownersView } from './action/open-world.ts'
import { leavePart, shareOf } from './action/share-run.ts'
import { loadConfig } from './config/load-config.ts'
import type { World } from './domain.ts'
import { loadCatalogue, loadLinkedHosts, loadReadings } from './io/catalogue.ts'
import { today } from './io/clock.ts'
import { readEvent, runNumber } from './io/event.ts'
import { readInputs } from './io/inputs.ts'
import { openRepo } from './io/repo.ts'
import { maskSecrets, runnerLog } from './io/results.ts'
import { tellError, tellStrays } from './io/tell-error.ts'
import { known } from './known.ts'
import { run } from './run.ts'
import { tellBackfill } from './run-notices.ts'
import { budgetOf } from './shards/in-shard.ts'
import { label } from './tracker/label.ts'

tellStrays(runnerLog)
main().then(end, error => end(tellError(error, runnerLog)))

async function main(): Promise<number> {
  maskSecrets()
  const inputs = readInputs()
  const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd()
  const repo = openRepo(workspace)
  const config = withInputs(loadConfig(repo, inputs.config, known), inputs)
  const github = connect(inputs, config)
  if (inputs.commentFrom !== '') return commentFor(inputs, config, repo, github, workspace)
  const tracking = { label, here: placeOf(config) === process.env.GITHUB_REPOSITORY }
  const event = await readEvent(inputs.mode, workspace, github.differences, tracking)
  const share = await shareOf(inputs, event, workspace)
  const shard = share !== null && 'shard' in share ? share.shard : null
  const number = runNumber()
  const sweep = event.kind === 'sweep' ? config.sweep : undefined
  const world: World = {
    repo,
    web: event.kind === 'pull-request' && event.readOnly ? null : online(sweep),
    ...(config.platforms.devto && { devto: await devAccount() }),
    ...(inputs.searchConsole !== '' &&
      event.kind !== 'pull-request' && {
        searchConsole: await ownersView(inputs.searchConsole, sweep),
      }),
    issues: await listEarly(github.tracker, event, config),
    comment: github.pullRequests.comment,
    lineUrl: lineUrls(workspace),
    before: matters => changeStart(workspace, repo, config, inputs, github, matters),
    catalogue: loadCatalogue,
    linkedHosts: loadLinkedHosts,
    readings: loadReadings,
    ...(await modelFor(inputs, budgetOf(config.drafts, shard))),
    ...(await vectorsFor(inputs, config.matching)),
    today: today(),
    ...(number !== undefined && { run: number }),
    public: event.kind !== 'pull-request' && (await isPublic(config, github, tracking.here)),
    outbound: outboundHere(),
  }
  const outcome = await run(event, config, world, picomatch([...inputs.backfill]), share)
  for (const says of tellBackfill(inputs.backfill, outcome.blog)) runnerLog.warn(says)
  const { changes, applied } = inputs.dryRun
    ? dryRun(outcome)
    : await applyAll(outcome, github, world.devto, number)
  const { failed, tellRun } = await import('./action/tell-run.ts')
  const goesOut = event.kind === 'pull-request'
  await tellRun({ ...outcome, changes }, applied, github, { ...world, goesOut })
  if (shard !== null) {
    await leavePart(shard, outcome, workspace)
    // The job that merges fails, where “fail-on” says so: all parts have to come to it.
    return 0
  }
  return failed(outcome, inputs.failOn) ? 1 : 0
}

function end(code: number): void {
  process.exitCode = code
}
