/** The Action: read inputs, build the world, run, apply, tell. */
import { tmpdir } from 'node:os'
import picomatch from 'picomatch'
import { UserError } from './config/errors.ts'
import { loadConfig } from './config/load-config.ts'
import type { Config, Outcome, Severity, World } from './domain.ts'
import { type Applied, apply } from './io/apply.ts'
import { loadCatalogue } from './io/catalogue.ts'
import { today } from './io/clock.ts'
import { readEvent, shownCommit } from './io/event.ts'
import type { GitHubIssues } from './io/github-issues.ts'
import { type Inputs, readInputs } from './io/inputs.ts'
import { openRepo } from './io/repo.ts'
import { runnerLog, setOutputs, writeSummary, writeText } from './io/results.ts'
import { tellError } from './io/tell-error.ts'
import { known } from './known.ts'
import { renderChanges } from './reports/changes.ts'
import { toReportJson } from './reports/report-json.ts'
import { renderSummary } from './reports/summary.ts'
import { run } from './run.ts'
import { label } from './tracker/plan-issue.ts'
import { userAgent } from './version.ts'

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
  const inputs = readInputs()
  const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd()
  const repo = openRepo(workspace)
  const config = withInputs(loadConfig(repo, inputs.config, known), inputs)
  const github = await connect(inputs)
  const event = await readEvent(inputs.mode, workspace, github.differences)
  const world: World = {
    repo,
    web: event.kind === 'pull-request' && event.readOnly ? null : await online(),
    issues: github,
    lineUrl: lineUrls(workspace),
    catalogue: loadCatalogue,
    today: today(),
  }
  const outcome = await run(event, config, world, picomatch([...inputs.backfill]))
  const applied = inputs.dryRun ? planned(outcome) : await apply(outcome.changes, github)
  await report(outcome, applied)
  return failed(outcome, inputs.failOn) ? 1 : 0
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

async function online(): Promise<World['web']> {
  const { openWeb } = await import('./io/web.ts')
  return openWeb(userAgent)
}

function lineUrls(workspace: string): World['lineUrl'] {
  const server = process.env.GITHUB_SERVER_URL ?? 'https://github.com'
  const base = `${server}/${process.env.GITHUB_REPOSITORY}/blob/${shownCommit(workspace)}`
  return (path, line) =>
    `${base}/${path.split('/').map(encodeURIComponent).join('/')}?plain=1#L${line}`
}

/** A dry run prints the changes; nothing else is different. */
function planned({ changes }: Outcome): Applied {
  runnerLog.info(renderChanges(changes))
  return { issues: [], notices: ['Dry run: nothing was written.'], complete: true }
}

async function report(outcome: Outcome, applied: Applied): Promise<void> {
  const { reports, changes, outages, site } = outcome
  const notices = [...outcome.notices, ...applied.notices]
  for (const notice of notices) runnerLog.warn(notice)
  for (const { from, why } of outages) runnerLog.warn(`${from} did not answer: ${why}`)
  const json = toReportJson([site], reports, outages)
  const folder = process.env.RUNNER_TEMP ?? tmpdir()
  await writeSummary(renderSummary(reports, changes, outages, notices))
  setOutputs({
    report: writeText(folder, 'postrider/report.json', `${JSON.stringify(json, null, 2)}\n`),
    findings: json.posts.reduce((sum, post) => sum + post.findings.length, 0),
    opportunities: json.posts.reduce((sum, post) => sum + post.opportunities.length, 0),
    issues: JSON.stringify(applied.issues),
    complete: applied.complete && outages.length === 0,
  })
}

function failed({ reports }: Outcome, failOn: Inputs['failOn']): boolean {
  return reports.some(({ findings }) =>
    findings.some(({ severity }) => failing[failOn].includes(severity)),
  )
}
