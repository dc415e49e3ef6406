/** The Action: read inputs, build the world, run, apply, tell. */
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import picomatch from 'picomatch'
import { UserError } from './config/errors.ts'
import { loadBaseConfig } from './config/load-base-config.ts'
import { loadConfig } from './config/load-config.ts'
import type { Config, Finding, Outbound, Outcome, Repo, Severity, World } from './domain.ts'
import { type Applied, apply } from './io/apply.ts'
import { loadCatalogue } from './io/catalogue.ts'
import { today } from './io/clock.ts'
import { endedRun, pullRequestCommits, readEvent, shownCommit } from './io/event.ts'
import type { GitHubIssues } from './io/github-issues.ts'
import { type Inputs, readInputs } from './io/inputs.ts'
import { openRepo } from './io/repo.ts'
import { readReportFile, refused } from './io/report-file.ts'
import { maskSecrets, runnerLog, setOutputs, writeJson, writeSummary } from './io/results.ts'
import { scrub } from './io/secrets.ts'
import { tellError } from './io/tell-error.ts'
import { allChecks, known } from './known.ts'
import { postComment } from './post-comment.ts'
import { renderChanges } from './reports/changes.ts'
import { toReportJson } from './reports/report-json.ts'
import { toSarif } from './reports/sarif.ts'
import { renderSummary } from './reports/summary.ts'
import { run } from './run.ts'
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
  const github = await connect(inputs)
  if (inputs.commentFrom !== '') return commentFor(inputs, config, repo, github, workspace)
  const event = await readEvent(inputs.mode, workspace, github.differences)
  const world: World = {
    repo,
    web: event.kind === 'pull-request' && event.readOnly ? null : await online(),
    issues: github,
    lineUrl: lineUrls(workspace),
    before: matters => changeStart(workspace, repo, config, inputs, github, matters),
    catalogue: loadCatalogue,
    today: today(),
    outbound: outboundHere(),
  }
  const outcome = await run(event, config, world, picomatch([...inputs.backfill]))
  const applied = inputs.dryRun ? planned(outcome) : await apply(outcome.changes, github)
  await report(outcome, applied)
  return failed(outcome, inputs.failOn) ? 1 : 0
}

/** The comment of a run that could not write one, by its report; see docs/forks.md. */
async function commentFor(
  inputs: Inputs,
  config: Config,
  repo: World['repo'],
  github: GitHubIssues,
  workspace: string,
): Promise<number> {
  const head = endedRun()
  const number = head === null ? null : await github.pullRequestAt(head)
  const changed = number === null ? null : await github.differences.pullRequest(number)
  if (number === null || changed === null) {
    runnerLog.info(
      'No open pull request stands where that run did: there is nothing to comment on.',
    )
    return 0
  }
  const world = { repo, today: today(), lineUrl: lineUrls(workspace), outbound: outboundHere() }
  const report = readReportFile(inputs.commentFrom)
  const change = postComment(report, { number, changed }, config, world)
  if (change === null) throw refused(inputs.commentFrom, 'not a report of this pull request')
  const { notices } = inputs.dryRun ? planned({ changes: [change] }) : await apply([change], github)
  for (const notice of notices) runnerLog.warn(notice)
  return 0
}

function withInputs(config: Config, { posts }: Inputs): Config {
  return posts.length === 0 ? config : { ...config, posts }
}

/** @throws UserError `token` when there is none */
async function connect({ token }: Inputs): Promise<GitHubIssues> {
  const [owner = '', repo = ''] = (process.env.GITHUB_REPOSITORY ?? '').split('/')
  if (token === '') {
    throw new UserError(
      'token',
      'There is no token: the input “github-token” is empty, expected the token of the workflow. ' +
        'Leave the input out, and the default, the token of the workflow, is used.',
    )
  }
  const { openGitHub } = await import('./io/github-issues.ts')
  const apiUrl = process.env.GITHUB_API_URL ?? 'https://api.github.com'
  return openGitHub({ token, owner, repo, label, userAgent, apiUrl })
}

/** The tree that the pull request of this run starts from, with the settings that hold there. */
async function changeStart(
  workspace: string,
  repo: Repo,
  config: Config,
  inputs: Inputs,
  { objects }: GitHubIssues,
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
  const { RUNNER_TEMP } = process.env
  return openWeb(userAgent, RUNNER_TEMP ? { folder: join(RUNNER_TEMP, 'postrider/web') } : {})
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

/** A dry run prints the changes; nothing else is different. */
function planned({ changes }: Pick<Outcome, 'changes'>): Applied {
  runnerLog.info(renderChanges(changes))
  return { issues: [], notices: ['Dry run: nothing was written.'], complete: true }
}

async function report(outcome: Outcome, applied: Applied): Promise<void> {
  const { reports, findings, changes, outages, site } = outcome
  const notices = [...outcome.notices, ...applied.notices]
  for (const notice of notices) runnerLog.warn(notice)
  for (const { from, why } of outages) runnerLog.warn(`${from} did not answer: ${why}`)
  const json = toReportJson([site], reports, outages, findings)
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
    complete: applied.complete && outages.length === 0,
  })
}

/** What the baseline does not know. */
function spoken({ reports, findings }: Outcome): Finding[] {
  const inPosts = reports.flatMap(report => report.findings)
  return [...findings, ...inPosts.filter(({ known }) => known !== true)]
}

function failed(outcome: Outcome, failOn: Inputs['failOn']): boolean {
  return spoken(outcome).some(({ severity }) => failing[failOn].includes(severity))
}
