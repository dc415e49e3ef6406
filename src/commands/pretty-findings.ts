import { join, relative } from 'node:path'
import type { Finding, Outcome, Report, Severity } from '../domain.ts'
import { colours } from '../io/colours.ts'
import { harmless } from '../io/log.ts'
import { linkTo, placeLink } from '../io/terminal-links.ts'
import { toFinding } from '../reports/report-json.ts'
import { program } from '../text/program.ts'
import { capital, sayCount, sayNumber, shorten } from '../text/say.ts'
import { homepage } from '../version.ts'

/** More findings than these nobody reads one by one. */
const many = 50
/** Characters of a row, where the terminal does not say. */
const usualWidth = 120

/** What the baseline does not know. */
export function findingsOf({
  reports,
  findings,
}: Pick<Outcome, 'reports' | 'findings'>): Finding[] {
  return [...findings, ...reports.flatMap(newsOf)]
}

function newsOf({ findings }: Report): Finding[] {
  return findings.filter(({ known }) => known !== true)
}

export interface Telling {
  /** Of the blog; its paths are told as seen from here. */
  readonly folder: string
  /** Entries of the baseline that no longer occur. */
  readonly stale: number
  /** Each finding, however many there are. */
  readonly all: boolean
}

/**
 * The findings for a person at a terminal: each, or of very many the errors, and a row for each check
 * that has others, or very many errors.
 */
export function pretty(outcome: Outcome, { folder, stale, all }: Telling): string {
  const { reports, findings: ofBlog, notices } = outcome
  const change = block('What this change does', ofBlog, folder)
  const found = reports.flatMap(newsOf)
  const isShort = all || found.length <= many
  const often = new Set(isShort ? [] : oftenIn(found))
  const told = reports.flatMap(report =>
    block(
      fromHere(folder, report.post.path),
      newsOf(report).filter(({ check }) => !often.has(check)),
      folder,
    ),
  )
  const counted = isShort
    ? []
    : tableOf(
        found.filter(({ check }) => often.has(check)),
        folder,
      )
  const end = [verdict(reports), ...quiet(reports, stale), ...(isShort ? [] : ways)]
  return [...notices.map(harmless), ...change, ...told, ...counted, end.join('\n')].join('\n\n')
}

/** The checks that are counted rather than told. */
function oftenIn(found: readonly Finding[]): string[] {
  return [...byCheck(found)].flatMap(([check, of]) =>
    of[0]!.severity === 'error' && of.length <= many ? [] : [check],
  )
}

function byCheck(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const group = groups.get(finding.check)
    if (group === undefined) groups.set(finding.check, [finding])
    else group.push(finding)
  }
  return groups
}

const ways = [
  `To see each: ${program} check --all, or name a post or a folder.`,
  `To start quiet, so that only what is new speaks: ${program} check --update-baseline`,
]

function block(title: string, findings: readonly Finding[], folder: string): string[] {
  const lines = findings.map(finding => prettyFinding(finding, folder))
  return lines.length === 0 ? [] : [[colours.underline(harmless(title)), ...lines].join('\n')]
}

/** As a person here would write it, so that it can be opened. */
function fromHere(folder: string, path: string): string {
  return relative('', join(folder, path))
}

function verdict(reports: readonly Report[]): string {
  const posts = sayCount(reports.length, 'post')
  const count = reports.flatMap(newsOf).length
  const found = reports.filter(report => newsOf(report).length > 0).length
  if (count > 0) return `${capital(sayCount(count, 'finding'))} in ${sayNumber(found)} of ${posts}.`
  return reports.length === 0 ? 'No post was checked.' : `${capital(posts)}, all clear.`
}

/** What is not told, in dim letters. */
function quiet(reports: readonly Report[], stale: number): string[] {
  const known = reports.flatMap(({ findings }) => findings).length - reports.flatMap(newsOf).length
  const said = [
    ...(known > 0 ? [`${sayCount(known, 'known finding')} in the baseline.`] : []),
    ...(stale > 0
      ? [
          `${sayCount(stale, 'entry of it no longer occurs', 'entries of it no longer occur')}: ${program} check --update-baseline`,
        ]
      : []),
  ]
  return said.map(text => colours.dim(capital(text)))
}

const rank: Record<Severity, number> = { error: 0, warning: 1, note: 2 }

/** A row for each check: in how many posts it finds something, and where for instance. */
function tableOf(findings: readonly Finding[], folder: string): string[] {
  if (findings.length === 0) return []
  const checks = [...byCheck(findings)].map(([check, found]) => ({
    check,
    example: found[0]!,
    posts: new Set(found.map(({ path }) => path)).size,
  }))
  checks.sort((a, b) => rank[a.example.severity] - rank[b.example.severity] || b.posts - a.posts)
  const longest = Math.max(...checks.map(({ check }) => check.length))
  const rows = checks.map(({ check, example, posts }) => {
    const { severity, path, place, message } = example
    const counted = `${posts.toLocaleString('en').padStart(5)} ${posts === 1 ? 'post ' : 'posts'}`
    const start = `  ${severity.padEnd(7)}  ${check.padEnd(longest)}  ${counted}  `
    const where = placeOf(path, place.line, place.column ?? 1, folder)
    const left = (process.stdout.columns ?? usualWidth) - start.length - where.width - 2
    const what = left < 30 ? '' : `  ${shorten(harmless(message), left)}`
    return (
      start.replace(severity, () => colour[severity](severity)) + colours.dim(where.text + what)
    )
  })
  return [[colours.underline('By check'), ...rows].join('\n')]
}
const colour = { error: colours.red, warning: colours.yellow, note: colours.dim }

function prettyFinding(finding: Finding, folder: string): string {
  const { line, column, message, severity, check, fix } = toFinding(finding)
  const rest = fix === undefined ? '' : `\n      ${harmless(fix)}`
  const where = placeOf(finding.path, line, column, folder).text
  const why = linkTo(check, `${homepage}/blob/main/docs/checks/${check}.md`)
  return `  ${where}  ${colour[severity](severity)}  ${harmless(message)} ${colours.dim(why)}${rest}`
}

/** Where it is, and how wide that looks. */
function placeOf(path: string, line: number, column: number, folder: string) {
  const here = harmless(fromHere(folder, path))
  const text = placeLink(here, join(folder, path), line, column)
  return { text, width: `${here}:${line}:${column}`.length }
}
