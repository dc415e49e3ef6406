/** The Action: read inputs, build the world, run, apply, tell. */
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import picomatch from 'picomatch'
import { UserError } from './config/errors.ts'
import { loadBaseConfig } from './config/load-base-config.ts'
import { loadConfig } from './config/load-config.ts'
import type {
  Config,
  Event,
  Finding,
  Outage,
  Outbound,
  Outcome,
  Repo,
  Severity,
  Shard,
  World,
} from './domain.ts'
import { answerSchema } from './drafts/model/answer.ts'
import { apply } from './io/apply.ts'
import { loadCatalogue, loadLinkedHosts, loadReadings } from './io/catalogue.ts'
import { today } from './io/clock.ts'
import {
  endedRun,
  isPublicHere,
  pullRequestCommits,
  readEvent,
  runNumber,
  shownCommit,
} from './io/event.ts'
import type { Place } from './io/github/issue-api.ts'
import type { Planner } from './io/github/planner.ts'
import { type Inputs, readInputs } from './io/inputs.ts'
import type { GitHub } from './io/open-github.ts'
import { readPartFiles } from './io/part-files.ts'
import { headCommit, openRepo } from './io/repo.ts'
import { readReportFile, refused } from './io/report-file.ts'
import { maskSecrets, runnerLog, setOutputs, writeJson, writeSummary } from './io/results.ts'
import { scrub } from './io/secrets.ts'
import type { Applied } from './io/tally.ts'
import { tellError } from './io/tell-error.ts'
import { allChecks, known } from './known.ts'
import { scorerVersion } from './matching/scorer-version.ts'
import { postComment } from './post-comment.ts'
import { renderChanges } from './reports/changes.ts'
import { toReportJson } from './reports/report-json.ts'
import { toSarif } from './reports/sarif.ts'
import { renderSummary } from './reports/summary.ts'
import { run, type Share } from './run.ts'
import { budgetOf } from './shards/in-shard.ts'
import { joinParts } from './shards/join-parts.ts'
import { toPart } from './shards/part-json.ts'
import { readShare } from './shards/read-share.ts'
import { findDuplicates } from './tracker/find-duplicates.ts'
import { isOlderRun } from './tracker/is-older-run.ts'
import { label } from './tracker/plan-issue.ts'
import { homepage, userAgent, version } from './version.ts'

/** The severities that fail a run. */
const failing: Readonly<Record<Inputs['failOn'], readonly Severity[]>> = {
  never: [],
  error: ['error'],
  warning: ['error', 'warning'],
}

try {
  process.exitCode = await main()
} catch (error) {
  process.exitCode = tellError(error, runnerLog)
}

async function main(): Promise<number> {
  maskSecrets()
  const inputs = readInputs()
  const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd()
  const repo = openRepo(workspace)
  const config = withInputs(loadConfig(repo, inputs.config, known), inputs)
  const github = await connect(inputs, config)
  if (inputs.commentFrom !== '') return commentFor(inputs, config, repo, github, workspace)
  const tracking = { label, here: placeOf(config) === process.env.GITHUB_REPOSITORY }
  const event = await readEvent(inputs.mode, workspace, github.differences, tracking)
  const share = shareOf(inputs, event, workspace)
  const shard = share !== null && 'shard' in share ? share.shard : null
  const number = runNumber()
  const world: World = {
    repo,
    web: event.kind === 'pull-request' && event.readOnly ? null : await online(),
    ...(inputs.searchConsole !== '' &&
      event.kind !== 'pull-request' && { searchConsole: await ownersView(inputs.searchConsole) }),
    issues: github.tracker,
    comment: github.pullRequests.comment,
    lineUrl: lineUrls(workspace),
    before: matters => changeStart(workspace, repo, config, inputs, github, matters),
    catalogue: loadCatalogue,
    linkedHosts: loadLinkedHosts,
    readings: loadReadings,
    ...(await modelFor(inputs, budgetOf(config.drafts, shard))),
    today: today(),
    ...(number !== undefined && { run: number }),
    public: event.kind !== 'pull-request' && (await isPublic(config, github, tracking.here)),
    outbound: outboundHere(),
  }
  const outcome = await run(event, config, world, picomatch([...inputs.backfill]), share)
  const { changes, applied } = inputs.dryRun
    ? dryRun(outcome)
    : await applyAll(outcome, github, number)
  await report({ ...outcome, changes }, applied, github)
  if (shard !== null) {
    leavePart(shard, outcome, workspace)
    // The job that merges fails, where “fail-on” says so: all parts have to come to it.
    return 0
  }
  return failed(outcome, inputs.failOn) ? 1 : 0
}

/** @throws UserError `input` or `shard` when this run cannot be shared, or not in this way */
function shareOf(inputs: Inputs, event: Event, workspace: string): Share | null {
  const share = readShare(inputs, event)
  if (share === null || 'shard' in share) return share
  const here = { by: version, commit: checkedOut(workspace) }
  return { parts: joinParts(readPartFiles(share.mergeFrom), here) }
}

function checkedOut(workspace: string): string {
  return headCommit(workspace) ?? process.env.GITHUB_SHA ?? ''
}

/** What a shard saw, for the job that merges. */
function leavePart(shard: Shard, { seen = [], outages }: Outcome, workspace: string): void {
  const part = toPart({ by: version, commit: checkedOut(workspace), shard, outages }, seen)
  const name = `postrider/part-${shard.number}-of-${shard.of}.json`
  setOutputs({ part: writeJson(process.env.RUNNER_TEMP ?? tmpdir(), name, part) })
}

/** The pure core, for the writer. */
function planner({ replan }: Pick<Outcome, 'replan'>, run: number | undefined): Planner {
  return { replan, isOlder: body => isOlderRun(run, body), duplicates: findDuplicates }
}

/** The config decides; else the event tells of the blog's own repository, and GitHub of any other. */
async function isPublic({ tracker }: Config, github: GitHub, here: boolean): Promise<boolean> {
  if (tracker.off) return false
  return tracker.public ?? (here ? isPublicHere() : null) ?? github.isPublic()
}

/** The comment of a run that could not write one, by its report; see docs/forks.md. */
async function commentFor(
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
    lineUrl: lineUrls(workspace),
    comment: github.pullRequests.comment,
    outbound: outboundHere(),
  }
  const report = readReportFile(inputs.commentFrom)
  const change = await postComment(report, { number, changed }, config, world)
  if (change === null) throw refused(inputs.commentFrom, 'not a report of this pull request')
  const { notices } = inputs.dryRun
    ? planned({ changes: [change] })
    : await apply([change], github, planner({ replan: () => null }, undefined))
  for (const notice of notices) runnerLog.warn(notice)
  return 0
}

function withInputs(config: Config, { posts }: Inputs): Config {
  return posts.length === 0 ? config : { ...config, posts }
}

/** @throws UserError `token` when there is none */
async function connect(inputs: Inputs, config: Config): Promise<GitHub> {
  const { token, trackerToken } = inputs
  if (token === '') {
    throw new UserError(
      'token',
      'There is no token: the input “github-token” is empty, expected the token of the workflow. ' +
        'Leave the input out, and the default, the token of the workflow, is used.',
    )
  }
  const { openGitHub } = await import('./io/open-github.ts')
  const apiUrl = process.env.GITHUB_API_URL ?? 'https://api.github.com'
  const at = placeAt(process.env.GITHUB_REPOSITORY ?? '')
  const tracker = { at: placeAt(placeOf(config)), token: trackerToken }
  return openGitHub({ token, at, tracker, label, userAgent, apiUrl })
}

/** `owner/name` of the repository that keeps the issues. */
function placeOf({ tracker }: Config): string {
  return tracker.repo ?? process.env.GITHUB_REPOSITORY ?? ''
}

function placeAt(name: string): Place {
  const [owner = '', repo = ''] = name.split('/')
  return { owner, repo }
}

/** The tree that the pull request of this run starts from, with the settings that hold there. */
async function changeStart(
  workspace: string,
  repo: Repo,
  config: Config,
  inputs: Inputs,
  { objects }: GitHub,
  matters: (path: string) => boolean,
): ReturnType<World['before']> {
  const commits = pullRequestCommits()
  if (commits === null) return null
  const { pullRequestBase } = await import('./io/pull-request-base.ts')
  const tree = await pullRequestBase(workspace, repo, commits, objects, matters)
  if ('why' in tree) return tree
  const base = loadBaseConfig(tree, inputs.config, known, config)
  return 'why' in base ? base : { ...base, config: withInputs(base.config, inputs) }
}

/** A workflow may keep what was answered, with actions/cache on `${{ runner.temp }}/postrider/web`. */
async function online(): Promise<World['web']> {
  const { openWeb } = await import('./io/web.ts')
  const { readKeys } = await import('./io/web/keys.ts')
  const { RUNNER_TEMP } = process.env
  return openWeb(userAgent, {
    keys: readKeys(process.env),
    ...(RUNNER_TEMP && { folder: join(RUNNER_TEMP, 'postrider/web') }),
  })
}

/** @throws UserError `search-console` when it is no key file */
async function ownersView(credentials: string): Promise<NonNullable<World['searchConsole']>> {
  const { openSearchConsole, readServiceAccount } = await import('./io/search-console.ts')
  return openSearchConsole(readServiceAccount(credentials), userAgent)
}

/** Nobody is asked without a model in the config, and a key or a server of one's own. */
async function modelFor(
  { openaiApiKey: apiKey }: Inputs,
  drafts: Config['drafts'],
): Promise<Pick<World, 'model'>> {
  const { model, baseUrl } = drafts
  if (model === undefined) return {}
  const why = whyNotAsked(apiKey, baseUrl)
  if (why !== null) {
    runnerLog.warn(`The config names the model “${model}”, and ${why}: drafts are templates.`)
    return {}
  }
  const { openModel } = await import('./io/model.ts')
  const { RUNNER_TEMP } = process.env
  const folder = RUNNER_TEMP ? { folder: join(RUNNER_TEMP, 'postrider/drafts') } : {}
  const settings = { ...drafts, model }
  return { model: openModel({ drafts: settings, apiKey, schema: answerSchema, ...folder }) }
}

function whyNotAsked(apiKey: string, baseUrl: string | undefined): string | null {
  if (baseUrl === undefined) return apiKey === '' ? 'the input “openai-api-key” is empty' : null
  const { protocol, hostname } = new URL(baseUrl)
  const isHere = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname)
  if (apiKey === '' || protocol === 'https:' || isHere) return null
  return 'its server is asked over http, where the key could be read on the way'
}

/** What must be known to let markdown out. */
function outboundHere(): Outbound {
  return { github: new URL(server()).host, hide: scrub }
}

function server(): string {
  return process.env.GITHUB_SERVER_URL || 'https://github.com'
}

function lineUrls(workspace: string): World['lineUrl'] {
  const base = `${server()}/${process.env.GITHUB_REPOSITORY}/blob/${shownCommit(workspace)}`
  return (path, line) =>
    `${base}/${path.split('/').map(encodeURIComponent).join('/')}?plain=1#L${line}`
}

/** The posts first; what is said over all of them when new issues have their numbers. */
async function applyAll(outcome: Outcome, github: GitHub, run: number | undefined) {
  const posts = await apply(outcome.changes, github, planner(outcome, run))
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

function dryRun(outcome: Outcome) {
  const changes = [...outcome.changes, ...(outcome.overview?.([]).changes ?? [])]
  return { changes, applied: planned({ changes }) }
}

/** A dry run prints the changes; nothing else is different. */
function planned({ changes }: Pick<Outcome, 'changes'>): Applied {
  runnerLog.info(renderChanges(changes))
  return { issues: [], notices: ['Dry run: nothing was written.'], complete: true }
}

async function report(outcome: Outcome, applied: Applied, { tracker }: GitHub): Promise<void> {
  const { reports, findings, changes, outages, site } = outcome
  const notices = [...new Set([...outcome.notices, ...tracker.notices(), ...applied.notices])]
  for (const notice of notices) runnerLog.warn(notice)
  for (const { from, why } of outages) runnerLog.warn(`${from} did not answer: ${why}`)
  const json = toReportJson([site], reports, outages, findings, scorerVersion())
  const news = spoken(outcome)
  const sarif = toSarif(news, allChecks, { version, home: homepage })
  const folder = process.env.RUNNER_TEMP ?? tmpdir()
  await writeSummary(renderSummary(reports, changes, outages, notices, findings, outboundHere()))
  setOutputs({
    report: writeJson(folder, 'postrider/report.json', json),
    sarif: writeJson(folder, 'postrider/postrider.sarif', sarif),
    findings: news.filter(({ severity }) => severity !== 'note').length,
    opportunities: json.posts.reduce((sum, post) => sum + post.opportunities.length, 0),
    issues: JSON.stringify(applied.issues),
    complete: applied.complete && !outages.some(outage => isMissed(outage, outcome)),
  })
}

/** A source that no place in an issue came from leaves nothing open. */
function isMissed({ source }: Outage, { inUse }: Outcome): boolean {
  return source === undefined || inUse?.has(source) === true
}

/** What the baseline does not know. */
function spoken({ reports, findings }: Outcome): Finding[] {
  const inPosts = reports.flatMap(report => report.findings)
  return [...findings, ...inPosts.filter(({ known }) => known !== true)]
}

function failed(outcome: Outcome, failOn: Inputs['failOn']): boolean {
  return spoken(outcome).some(({ severity }) => failing[failOn].includes(severity))
}
