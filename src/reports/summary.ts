import type { Change, Finding, OpenedIssue, Outage, Outbound, Report } from '../domain.ts'
import { outbound } from '../markdown/outbound.ts'
import {
  bullets,
  code,
  fold,
  lines,
  link,
  type Markdown,
  md,
  nothing,
  paragraphs,
  plain,
  row,
} from '../markdown/safe.ts'
import { sayCount, sayNumber } from '../text/say.ts'

/**
 * The job summary of a run: a table of posts, what was planned, what did not answer.
 * @param issues that were written; without one, the summary says what is planned
 */
export function renderSummary(
  reports: readonly Report[],
  changes: readonly Change[],
  outages: readonly Outage[],
  notices: readonly string[],
  ofBlog: readonly Finding[] = [],
  settings?: Outbound,
  issues: readonly OpenedIssue[] = [],
): string {
  const parts = [
    md`## Postrider`,
    ...notices.map(notice => md`${notice}`),
    bullets(
      ofBlog.map(
        ({ path, place, severity, message, fix, check }) =>
          md`${severity}, ${path}, line ${place.line}: ${message} ${fix ?? ''} (${code(check)})`,
      ),
    ),
    reports.length === 0 ? md`Nothing to do: no post was to be looked at.` : table(reports),
    issues.length === 0 ? planned(changes) : written(issues),
    onDev(changes),
    outages.length === 0
      ? nothing
      : paragraphs(
          md`**Did not answer**`,
          bullets(outages.map(({ from, why }) => md`${from}: ${why}`)),
        ),
    ...reports.map(findings),
  ]
  // Each on its own: the summary of a large blog is longer than what is parsed at once.
  const out = parts.map(({ markdown }) => ({ markdown: outbound(markdown, settings) }))
  return `${paragraphs(...out).markdown}\n`
}

/** The job summary of a run whose event asks for nothing. */
export const renderIdle = (why: string): string => `${md`${why}`.markdown}\n`

function table(reports: readonly Report[]): Markdown {
  const rows = reports.map(({ post, address, life, findings, opportunities }) => {
    const errors = findings.filter(({ severity }) => severity === 'error').length
    return row(
      link(post.title, address.url),
      plain(life.next.text),
      plain(`${errors} of ${findings.filter(isCounted).length}`),
      plain(String(opportunities.length)),
    )
  })
  return lines(md`| Post | Next | To fix, of findings | Places |`, md`|---|---|---|---|`, ...rows)
}

function planned(changes: readonly Change[]): Markdown {
  const opened = changes.filter(change => change.do === 'open-issue').length
  const updated = changes.filter(change => change.do === 'update-issue').length
  if (opened + updated === 0) return md`No issue is to change.`
  return md`Issues: ${sayNone(opened)} to open, ${sayNone(updated)} to update.`
}

const sayNone = (n: number) => (n === 0 ? 'none' : sayNumber(n))

/** What was written, to go on from here. */
function written(issues: readonly OpenedIssue[]): Markdown {
  return bullets(
    issues.map(({ number, path, url }) => md`${link(`Issue ${number}`, url)} of ${code(path)}`),
  )
}

function onDev(changes: readonly Change[]): Markdown {
  const drafts = changes.filter(change => change.do === 'draft-on-dev').length
  const updates = changes.filter(change => change.do === 'update-on-dev').length
  if (drafts + updates === 0) return nothing
  return md`On DEV: ${sayCount(drafts, 'draft')} and ${sayCount(updates, 'update')}.`
}

/** A note is no finding to count: nothing is asked for. */
const isCounted = ({ severity }: Finding) => severity !== 'note'

function findings(report: Report): Markdown {
  const counted = report.findings.filter(isCounted).length
  const notes = report.findings.length - counted
  return fold(
    `Findings in ${report.post.path}: ${counted}${notes === 0 ? '' : `, and ${sayCount(notes, 'note')}`}`,
    bullets(
      report.findings.map(
        ({ place, severity, message, check }) =>
          md`${severity}, line ${place.line}: ${message} (${code(check)})`,
      ),
    ),
  )
}
