import type {
  Check,
  Config,
  Finding,
  Page,
  Place,
  Post,
  PostSubject,
  Problem,
  Setting,
} from '../domain.ts'

/**
 * What the checks find in one post, by line. Pure.
 *
 * A check that throws is a bug, not a finding and not an outage: it is let through, so that the run
 * ends with it and nobody reads a short list as "all clear".
 */
export function runChecks(
  checks: readonly Check[],
  subject: PostSubject & { readonly page: Page | null },
  settings: Config['checks'],
): Finding[] {
  const silenced = silencedIn(subject.post)
  const lines = subject.post.body.split('\n')
  const findings: Finding[] = []
  const seen = new Map<string, number>()
  for (const check of checks) {
    const severity: Setting = settings[check.id] ?? check.severity
    if (severity === 'off' || silenced.has(check.id) || !judges(check, subject.post)) continue
    for (const problem of problemsOf(check, subject)) {
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

/** Of a file that was not read nothing can be told but that. */
function judges({ id }: Check, { unread }: Post): boolean {
  return unread !== true || id === 'frontmatter-broken'
}

/** A page that we could not read tells nothing, so no check may judge it. */
function problemsOf(
  check: Check,
  subject: PostSubject & { readonly page: Page | null },
): Iterable<Problem> {
  if (check.needs === 'post') return check.run(subject)
  const { page } = subject
  return page === null || page.live === 'inconclusive' ? [] : check.run({ ...subject, page })
}

/** `postrider: { ignore: [check, …] }` in the frontmatter. */
function silencedIn(post: Post): ReadonlySet<string> {
  const own = post.frontmatter.values.postrider
  const ignore = typeof own === 'object' && own !== null && 'ignore' in own ? own.ignore : undefined
  return new Set([ignore].flat().filter(id => typeof id === 'string'))
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
