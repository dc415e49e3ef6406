import { basename, join, resolve } from 'node:path'
import type { Change, OpenedIssue, Outage, Outcome, Report } from '../domain.ts'
import { openFolder } from '../io/folder-issues.ts'
import { harmless } from '../io/log.ts'
import { withProgress } from '../io/progress.ts'
import { cleanJson } from '../io/secrets.ts'
import { scorerVersion } from '../matching/scorer-version.ts'
import { renderHtml } from '../reports/html.ts'
import { toReportJson } from '../reports/report-json.ts'
import { run } from '../run.ts'
import { oneOrMany } from '../text/say.ts'
import { label } from '../tracker/plan-issue.ts'
import { isWatched, openDesk, print, printJson, type Voice } from './command.ts'

export interface PreviewOptions extends Voice {
  readonly out: string
}

/** `postrider preview [dirs…] --out DIR`: the main job without GitHub, an issue as a file for each post. */
export async function preview(
  folders: readonly string[],
  options: PreviewOptions,
): Promise<number> {
  const { out, format, quiet } = options
  const outcomes: { readonly name: string; readonly outcome: Outcome }[] = []
  for (const [i, folder] of folders.entries()) {
    const name = folders.length > 1 ? nameOf(folder, folders.slice(0, i)) : ''
    outcomes.push({ name, outcome: await previewOne(folder, join(out, name), options) })
  }
  const reports = outcomes.flatMap(({ name, outcome }) =>
    outcome.reports.map(report => below(name, report)),
  )
  const outages: Outage[] = outcomes.flatMap(({ outcome }) => outcome.outages)
  const json = toReportJson(
    outcomes.map(({ outcome }) => outcome.site),
    reports,
    outages,
    [],
    scorerVersion(),
  )
  const top = openFolder(out, label)
  top.write({ do: 'write-file', path: 'report.json', text: `${cleanJson(json)}\n` })
  top.write({ do: 'write-file', path: 'index.html', text: renderHtml(json) })
  const notices = outcomes.flatMap(({ outcome }) => outcome.notices)
  if (format === 'json') printJson(json)
  else if (quiet !== true) print(harmless(tell(out, reports, notices)))
  return 0
}

/** The name of the folder, with a number when an earlier one has it too. */
function nameOf(folder: string, earlier: readonly string[]): string {
  const name = basename(resolve(folder))
  const same = earlier.filter(other => basename(resolve(other)) === name).length
  return same === 0 ? name : `${name}-${same + 1}`
}

async function previewOne(folder: string, out: string, voice: Voice): Promise<Outcome> {
  const { config, world } = openDesk(folder)
  const issues = openFolder(out, label)
  const outcome = await withProgress('Looking at the posts', isWatched(voice), progress =>
    run({ kind: 'preview' }, config, { ...world, issues, progress }),
  )
  for (const change of outcome.changes) issues.write(change)
  const last = outcome.overview?.(await openedIn(out, outcome.changes))
  for (const change of last?.changes ?? []) issues.write(change)
  return outcome
}

/** The new issues with the numbers that the folder gives them. */
async function openedIn(out: string, changes: readonly Change[]): Promise<OpenedIssue[]> {
  const paths = new Map(
    changes.flatMap(one => (one.do === 'open-issue' ? [[one.body, one.path ?? '']] : [])),
  )
  const issues = await openFolder(out, label).list()
  return 'from' in issues
    ? []
    : issues.flatMap(({ body, number, url }) => {
        const path = paths.get(body)
        return path === undefined ? [] : [{ path, number, url }]
      })
}

/** With several blogs, paths say which one. */
function below(name: string, report: Report): Report {
  if (name === '') return report
  const { post } = report
  return { ...report, post: { ...post, path: `${name}/${post.path}` } }
}

function tell(out: string, reports: readonly Report[], notices: readonly string[]): string {
  const ready = reports.filter(({ life }) => life.medium === 'ready').length
  const blocked = reports.filter(({ life }) => life.medium === 'blocked').length
  const places = reports.reduce((sum, { opportunities }) => sum + opportunities.length, 0)
  return [
    ...notices,
    `${reports.length} ${oneOrMany(reports.length, 'post', 'posts')}: ${ready} ready for Medium, ${blocked} with something to fix first; ${places} ${oneOrMany(places, 'place', 'places')} to share them.`,
    `Open ${join(out, 'index.html')}, or an issue in ${out}.`,
  ].join('\n')
}
