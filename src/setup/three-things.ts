import type { Finding, Outcome, Report, Severity } from '../domain.ts'
import { capital, sayCount, sayNumber, sentence } from '../text/say.ts'

/** How many a person reads before they go on. */
const most = 3

/**
 * What a first look found that is of most use, a sentence or two each: posts without an address, the
 * gravest finding, what the newest post can do next; then further findings.
 */
export function threeThings({ reports: inAnyOrder, findings }: Outcome): string[] {
  const reports = inAnyOrder.filter(isOut).sort(newestFirst)
  const all = [...reports.flatMap(report => report.findings), ...findings]
  const [gravest, ...others] = byCheck(all).map(sayFindings)
  const [newest] = reports
  return [
    ...withoutAddress(reports),
    ...(gravest === undefined ? [] : [gravest]),
    ...(newest === undefined ? [] : [sayNext(newest)]),
    ...others,
  ].slice(0, most)
}

const isOut = ({ post }: Report) => post.published && post.unread !== true
const dateOf = ({ post }: Report) => post.date ?? ''
const newestFirst = (a: Report, b: Report) => dateOf(b).localeCompare(dateOf(a))
/** Told apart from findings, with all posts that it concerns. */
const noAddress = 'canonical-unresolved'

function withoutAddress(reports: readonly Report[]): string[] {
  const [first, ...rest] = reports.filter(({ address }) => address.url === null)
  if (first === undefined) return []
  const why = sentence(first.address.why ?? 'no file tells it.')
  return [`The address of ${sayCount(rest.length + 1, 'post')} is not known. ${why}`]
}

const rank: Record<Severity, number> = { error: 0, warning: 1, note: 2 }

/**
 * Findings to act on, one group a check: the gravest first, those that only matter on Medium last, then
 * the most frequent.
 */
function byCheck(findings: readonly Finding[]): Finding[][] {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const { check, severity, known } = finding
    if (known === true || severity === 'note' || check === noAddress) continue
    groups.set(check, [...(groups.get(check) ?? []), finding])
  }
  return [...groups.values()].sort((a, b) => graveness(a) - graveness(b) || b.length - a.length)
}

function graveness([first]: readonly Finding[]): number {
  const { severity = 'note', concerns = 'medium' } = first ?? {}
  return rank[severity] * 2 + (concerns === 'medium' ? 1 : 0)
}

function sayFindings([first, ...rest]: Finding[]): string {
  const { path, place, message, fix, check } = first!
  const more = rest.length === 0 ? '' : ` ${capital(sayNumber(rest.length))} more of ${check}.`
  return `${path}:${place.line}: ${message}${fix === undefined ? '' : ` ${fix}`}${more}`
}

function sayNext({ post, life, opportunities: [first, ...rest] }: Report): string {
  const minutes = life.next.minutes === undefined ? '' : ` (${life.next.minutes} min)`
  const next = `“${post.title}”, the newest post: ${life.next.text}${minutes}.`
  if (first === undefined) return next
  const because = first.because[0]?.text
  const also = rest.length === 0 ? '' : `, first of ${sayCount(rest.length + 1, 'place')}`
  return `${next} A place to share it${also}: ${first.target.name}${because === undefined ? '' : `. ${sentence(because)}`}`
}
