/** What a run says when it is over: warnings, summary, report, SARIF, outputs, and whether it failed. */
import { tmpdir } from 'node:os'
import type { Check, Finding, Outage, Outcome, Severity } from '../domain.ts'
import type { Inputs } from '../io/inputs.ts'
import type { GitHub } from '../io/open-github.ts'
import { runnerLog, setOutputs, writeJson, writePage, writeSummary } from '../io/results.ts'
import { cleanJson } from '../io/secrets.ts'
import type { Applied } from '../io/tally.ts'
import type { HtmlFacts } from '../reports/html/facts.ts'
import { renderHtml } from '../reports/html/render-html.ts'
import { toReportJson } from '../reports/report-json.ts'
import type { ReportJson } from '../reports/report-schema.ts'
import { toSarif } from '../reports/sarif.ts'
import { renderIdle, renderSummary } from '../reports/summary.ts'
import { homepage, version } from '../version.ts'
import { outboundHere } from './open-world.ts'

/** The severities that fail a run. */
const failing: Readonly<Record<Inputs['failOn'], readonly Severity[]>> = {
  never: [],
  error: ['error'],
  warning: ['error', 'warning'],
}

/** @param seen what the page of the report knows of this run */
export async function tellRun(
  outcome: Outcome,
  applied: Applied,
  { tracker }: GitHub,
  seen: Pick<HtmlFacts, 'today' | 'goesOut' | 'lineUrl'>,
): Promise<void> {
  const { reports, findings, changes, outages, site, idle } = outcome
  const notices = [...new Set([...outcome.notices, ...tracker.notices(), ...applied.notices])]
  for (const notice of notices) runnerLog.warn(notice)
  for (const { from, why } of outages) runnerLog.warn(`${from} did not answer: ${why}`)
  const json = toReportJson([site], reports, outages, findings, await scorerOf(outcome))
  const news = spoken(outcome)
  const checks = await checksOf(json)
  const sarif = toSarif(news, checks, { version, home: homepage })
  const folder = process.env.RUNNER_TEMP ?? tmpdir()
  const { issues } = applied
  for (const { path, url } of issues) runnerLog.info(`Issue of ${path}: ${url}`)
  if (idle !== undefined) runnerLog.info(idle)
  await writeSummary(
    idle === undefined || notices.length > 0
      ? renderSummary(reports, changes, outages, notices, findings, outboundHere(), issues)
      : renderIdle(idle),
  )
  setOutputs({
    report: writeJson(folder, 'postrider/report.json', json),
    html: writePage(
      folder,
      'postrider/index.html',
      pageOf(json, applied, { ...seen, checks, notices }),
    ),
    sarif: writeJson(folder, 'postrider/postrider.sarif', sarif),
    findings: news.filter(({ severity }) => severity !== 'note').length,
    opportunities: json.posts.reduce((sum, post) => sum + post.opportunities.length, 0),
    issues: JSON.stringify(issues),
    complete: applied.complete && !outages.some(outage => isMissed(outage, outcome)),
  })
}

/** Without a post, no place was ranked. */
async function scorerOf({ reports }: Outcome): Promise<string | undefined> {
  if (reports.length === 0) return undefined
  const { scorerVersion } = await import('../matching/scorer-version.ts')
  return scorerVersion()
}

/** All checks, for who has something to say of one. */
async function checksOf({ posts, findings = [] }: ReportJson): Promise<readonly Check[]> {
  const isSilent = findings.length === 0 && posts.every(post => post.findings.length === 0)
  return isSilent ? [] : (await import('../all-checks.ts')).allChecks
}

/** The page is made of clean texts: escaped, a secret would be harder to know again. */
function pageOf(json: ReportJson, { issues }: Applied, facts: HtmlFacts): string {
  return renderHtml(JSON.parse(cleanJson(json)), {
    ...facts,
    home: homepage,
    issues: new Map(issues.map(({ path, url }) => [path, url])),
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

export function failed(outcome: Outcome, failOn: Inputs['failOn']): boolean {
  return spoken(outcome).some(({ severity }) => failing[failOn].includes(severity))
}
