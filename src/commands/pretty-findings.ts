import pc from 'picocolors'
import type { Finding, Outcome, Report, Severity } from '../domain.ts'
import { harmless } from '../io/log.ts'
import { toFinding } from '../reports/report-json.ts'
import { capital, sayCount, sayNumber, shorten } from '../text/say.ts'

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

/**
 * The findings for a person at a terminal: each, or of very many the errors, and a row for each check
 * that has others, or very many errors. @param stale entries of the baseline that no longer occur; @param all however many there are
 */
export function pretty(outcome: Outcome, stale: number, all: boolean): string {
  const { reports, findings: ofBlog, notices } = outcome
  const change = block('What this change does', ofBlog)
  const found = reports.flatMap(newsOf)
  const isShort = all || found.length <= many
  const often = new Set(isShort ? [] : oftenIn(found))
  const told = reports.flatMap(report =>
    block(
      report.post.path,
      newsOf(report).filter(({ check }) => !often.has(check)),
    ),
  )
  const counted = isShort ? [] : tableOf(found.filter(({ check }) => often.has(check)))
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
  'To see each: postrider check --all, or name a post or a folder.',
  'To start quiet, so that only what is new speaks: postrider check --update-baseline',
]

function block(title: string, findings: readonly Finding[]): string[] {
  return findings.length === 0
    ? []
    : [[pc.underline(harmless(title)), ...findings.map(prettyFinding)].join('\n')]
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
          `${sayCount(stale, 'entry of it no longer occurs', 'entries of it no longer occur')}: postrider check --update-baseline`,
        ]
      : []),
  ]
  return said.map(text => pc.dim(capital(text)))
}

const rank: Record<Severity, number> = { error: 0, warning: 1, note: 2 }

/** A row for each check: in how many posts it finds something, and where for instance. */
function tableOf(findings: readonly Finding[]): string[] {
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
    const where = `${harmless(path)}:${place.line}`
    const left = (process.stdout.columns ?? usualWidth) - start.length - where.length - 2
    const what = left < 30 ? '' : `  ${shorten(harmless(message), left)}`
    return start.replace(severity, () => colour[severity](severity)) + pc.dim(where + what)
  })
  return [[pc.underline('By check'), ...rows].join('\n')]
}
const colour = { error: pc.red, warning: pc.yellow, note: pc.dim }

function prettyFinding(finding: Finding): string {
  const { line, message, severity, check, fix } = toFinding(finding)
  const rest = fix === undefined ? '' : `\n      ${harmless(fix)}`
  const where = `${harmless(finding.path)}:${line}`
  return `  ${where}  ${colour[severity](severity)}  ${harmless(message)} ${pc.dim(check)}${rest}`
}
