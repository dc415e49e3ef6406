import { basename, join, resolve } from 'node:path'
import { allChecks } from '../all-checks.ts'
import type { Change, Day, OpenedIssue, Outage, Outcome, Report } from '../domain.ts'
import { claimFolder } from '../io/claim-folder.ts'
import { openFolder } from '../io/folder-issues.ts'
import { harmless } from '../io/log.ts'
import { withProgress } from '../io/progress.ts'
import { cleanJson } from '../io/secrets.ts'
import { fileLink } from '../io/terminal-links.ts'
import { scorerVersion } from '../matching/scorer-version.ts'
import { renderHtml } from '../reports/html/render-html.ts'
import { toReportJson } from '../reports/report-json.ts'
import { run } from '../run.ts'
import { oneOrMany } from '../text/say.ts'
import { label } from '../tracker/label.ts'
import { homepage } from '../version.ts'
import { isWatched, openDesk, print, printJson, type Voice } from './command.ts'
import { copiesOf } from './copies-of.ts'

export interface PreviewOptions extends Voice {
  readonly out: string
}

/** What a look at one blog found, and where its files are. */
interface Look {
  readonly outcome: Outcome
  readonly today: Day
  /** By the path of a post: its issue, and post and copy side by side; below the folder of the blog. */
  readonly issues: ReadonlyMap<string, string>
  readonly copies: ReadonlyMap<string, string>
}

/**
 * `postrider preview [dirs…] --out DIR`: the main job without GitHub, an issue as a file for each post
 * and a page over all of them.
 */
export async function preview(
  folders: readonly string[],
  options: PreviewOptions,
): Promise<number> {
  const { out, format, quiet } = options
  claimFolder(out, ['report.json', 'index.html'])
  const looks: { readonly name: string; readonly look: Look }[] = []
  for (const [i, folder] of folders.entries()) {
    const name = folders.length > 1 ? nameOf(folder, folders.slice(0, i)) : ''
    looks.push({ name, look: await previewOne(folder, join(out, name), options) })
  }
  const outcomes = looks.map(({ look }) => look.outcome)
  const reports = looks.flatMap(({ name, look }) =>
    look.outcome.reports.map(report => below(name, report)),
  )
  const outages: Outage[] = outcomes.flatMap(outcome => outcome.outages)
  const notices = outcomes.flatMap(outcome => outcome.notices)
  const sites = outcomes.map(outcome => outcome.site)
  const json = toReportJson(sites, reports, outages, [], scorerVersion())
  const top = openFolder(out, label)
  const text = cleanJson(json)
  top.write({ do: 'write-file', path: 'report.json', text: `${text}\n` })
  const page = renderHtml(JSON.parse(text), {
    ...(looks[0] !== undefined && { today: looks[0].look.today }),
    ...{ checks: allChecks, home: homepage, notices },
    issues: linked(looks, ({ issues }) => issues),
    copies: linked(looks, ({ copies }) => copies),
  })
  top.write({ do: 'write-file', path: 'index.html', text: page })
  if (format === 'json') printJson(json)
  else if (quiet !== true) print(tell(out, reports, notices))
  return 0
}

/** Links from the page over all blogs to their files. */
function linked(
  looks: readonly { readonly name: string; readonly look: Look }[],
  filesOf: (look: Look) => ReadonlyMap<string, string>,
): Map<string, string> {
  const inFolder = (name: string, path: string) => (name === '' ? path : `${name}/${path}`)
  return new Map(
    looks.flatMap(({ name, look }) =>
      [...filesOf(look)].map(([path, file]): [string, string] => [
        inFolder(name, path),
        inFolder(name, file).split('/').map(encodeURIComponent).join('/'),
      ]),
    ),
  )
}

/** The name of the folder, with a number when an earlier one has it too. */
function nameOf(folder: string, earlier: readonly string[]): string {
  const name = basename(resolve(folder))
  const same = earlier.filter(other => basename(resolve(other)) === name).length
  return same === 0 ? name : `${name}-${same + 1}`
}

async function previewOne(folder: string, out: string, voice: Voice): Promise<Look> {
  const { config, world } = openDesk(folder)
  const issues = openFolder(out, label)
  const outcome = await withProgress('Looking at the posts', isWatched(voice), progress =>
    run({ kind: 'preview' }, config, { ...world, issues, progress }),
  )
  for (const change of outcome.changes) issues.write(change)
  const last = outcome.overview?.(await openedIn(out, outcome.changes))
  for (const change of last?.changes ?? []) issues.write(change)
  const copies = await copiesOf(outcome)
  for (const file of copies.flatMap(({ files }) => files))
    issues.write({ do: 'write-file', ...file })
  const ofPosts = outcome.reports.flatMap(({ post: { path } }): [string, string][] => {
    const file = issues.issueOf(path)
    return file === null ? [] : [[path, file]]
  })
  return {
    ...{ outcome, today: world.today },
    issues: new Map(ofPosts),
    copies: new Map(copies.map(({ path, page }) => [path, page])),
  }
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
  const said = notices.map(harmless)
  if (reports.length === 0) return said.join('\n')
  return [
    ...said,
    `${reports.length} ${oneOrMany(reports.length, 'post', 'posts')}: ${ready} ready for Medium, ${blocked} with something to fix first; ${places} ${oneOrMany(places, 'place', 'places')} to share them.`,
    `Open ${fileLink(join(out, 'index.html'))}, or an issue in ${harmless(out)}.`,
  ].join('\n')
}
