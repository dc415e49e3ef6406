import picomatch from 'picomatch'
import type {
  Blog,
  Check,
  CheckSetting,
  Config,
  Finding,
  OptionValues,
  Page,
  Place,
  Post,
  PostSubject,
  Problem,
  Setting,
  Severity,
} from '../domain.ts'
import { tellerOf, toldOnce } from './habit.ts'
import { silenceIn, withoutLines } from './silence.ts'

type Subject = PostSubject & { readonly page: Page | null }

/**
 * What the checks find in one post, by line. Pure.
 *
 * A check that throws is a bug, not a finding and not an outage: it is let through, so that the run
 * ends with it and nobody reads a short list as "all clear".
 */
export function runChecks(
  checks: readonly Check[],
  subject: Subject,
  settings: Config['checks'],
): Finding[] {
  const silence = silenceIn(subject.post)
  const lines = subject.post.body.split('\n')
  const findings: Finding[] = []
  const seen = new Map<string, number>()
  for (const { check, setting, severity, options } of checksOn(checks, settings)) {
    if (silence.everywhere.has(check.id) || !judges(check, subject.post)) continue
    if (setting !== undefined && isIgnored(subject.post.path, setting)) continue
    const hidden = silence.lines.get(check.id)
    const problems = [...problemsOf(check, seenBy(subject, hidden), options)].filter(
      ({ place }) => hidden?.has(place?.line ?? 1) !== true,
    )
    for (const problem of toldHere(problems, check, subject, options)) {
      findings.push({
        ...problem,
        key: unique(keyOf(check, subject.post, problem.place, lines), seen),
        check: check.id,
        title: check.title,
        severity,
        concerns: check.concerns,
        path: subject.post.path,
        place: problem.place ?? { line: 1 },
      })
    }
  }
  return findings.sort(byPlace)
}

interface CheckOn {
  readonly check: Check
  readonly setting: CheckSetting | undefined
  readonly severity: Severity
  readonly options: OptionValues
}

/** The checks that are not off, worked out once for all posts. */
function checksOn(checks: readonly Check[], settings: Config['checks']): readonly CheckOn[] {
  const ofSettings = on.get(settings) ?? new WeakMap<readonly Check[], readonly CheckOn[]>()
  on.set(settings, ofSettings)
  const known = ofSettings.get(checks)
  if (known !== undefined) return known
  const found = checks.flatMap(check => {
    const setting = settings[check.id]
    const severity = severityOf(check, setting)
    return severity === 'off'
      ? []
      : [{ check, setting, severity, options: optionsOf(check, setting) }]
  })
  ofSettings.set(checks, found)
  return found
}
const on = new WeakMap<Config['checks'], WeakMap<readonly Check[], readonly CheckOn[]>>()

/** The habit of a blog is told at one of its posts only. */
function toldHere(
  problems: readonly Problem[],
  check: Check,
  { post, blog }: Subject,
  options: OptionValues,
): readonly Problem[] {
  const teller = problems.length === 0 ? null : tellerOf(check, blog, options)
  if (teller === null) return problems
  return teller === post.path
    ? problems.map(problem => ({ ...problem, message: `${problem.message} ${toldOnce}` }))
    : []
}

/** Of a file that was not read nothing can be told but that. */
function judges({ id }: Check, { unread }: Post): boolean {
  return unread !== true || id === 'frontmatter-broken'
}

/** What the checks of the blog as a whole find, in the order of the checks. Pure. */
export function runBlogChecks(
  checks: readonly Check[],
  blog: Blog,
  settings: Config['checks'],
): Finding[] {
  const findings: Finding[] = []
  const seen = new Map<string, number>()
  for (const check of checks) {
    const setting = settings[check.id]
    const severity = severityOf(check, setting)
    if (check.needs !== 'blog' || severity === 'off') continue
    for (const { path, ...problem } of check.run(blog, optionsOf(check, setting))) {
      if (setting !== undefined && isIgnored(path, setting)) continue
      findings.push({
        ...problem,
        key: unique(`${check.id}:${path}:${problem.place?.field ?? ''}`, seen),
        check: check.id,
        title: check.title,
        severity,
        concerns: check.concerns,
        path,
        place: problem.place ?? { line: 1 },
      })
    }
  }
  return findings
}

/** An optional check runs where the config gives it a severity. */
function severityOf({ severity, optional }: Check, setting: CheckSetting | undefined): Setting {
  return setting?.severity ?? (optional === true ? 'off' : severity)
}

function isIgnored(path: string, { ignore }: CheckSetting): boolean {
  return ignore.length > 0 && picomatch([...ignore], { dot: true })(path)
}

/** What a line is silenced for, is not there. */
function seenBy(subject: Subject, hidden: ReadonlySet<number> | undefined): Subject {
  return hidden === undefined ? subject : { ...subject, post: withoutLines(subject.post, hidden) }
}

function optionsOf({ options }: Check, setting: CheckSetting | undefined): OptionValues {
  if (options === undefined) return setting?.options ?? {}
  const defaults = Object.entries(options).map(([name, option]) => [name, option.default])
  return { ...Object.fromEntries(defaults), ...setting?.options }
}

/** A page that we could not read tells nothing, so no check may judge it. */
function problemsOf(check: Check, subject: Subject, options: OptionValues): Iterable<Problem> {
  if (check.needs === 'blog') return []
  if (check.needs === 'post') return check.run(subject, options)
  const { page } = subject
  return page === null || page.live === 'inconclusive'
    ? []
    : check.run({ ...subject, page }, options)
}

/**
 * The same problem has the same key when lines move: it is known by its field, else by the text at
 * its column. A problem with neither speaks for the whole post.
 */
function keyOf(
  check: Check,
  post: Post,
  place: Place | undefined,
  lines: readonly string[],
): string {
  const line = lines[(place?.line ?? 1) - post.bodyLine]
  const what = place?.field ?? (place?.column === undefined ? '' : textAt(line, place.column))
  return `${check.id}:${post.path}:${what}`
}

/** Forty characters, case and white space made one. */
function textAt(line = '', column: number): string {
  const text = line.slice(column - 1, column + 39)
  return text.toLowerCase().replace(/\s+/g, ' ').trim()
}

function unique(key: string, seen: Map<string, number>): string {
  const times = (seen.get(key) ?? 0) + 1
  seen.set(key, times)
  return times === 1 ? key : `${key}#${times}`
}

function byPlace(a: Finding, b: Finding): number {
  return (
    a.place.line - b.place.line ||
    (a.place.column ?? 0) - (b.place.column ?? 0) ||
    (a.check < b.check ? -1 : a.check > b.check ? 1 : 0)
  )
}
