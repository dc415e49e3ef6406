import type { Baseline, Check, Finding } from '../domain.ts'

/**
 * May a finding of this check be known from before? One of a page is not found again offline, and one
 * of a change is no flaw that a post keeps: as known it would silence the next such change.
 */
export function lasts({ needs, ofChange = false }: Check): boolean {
  return needs === 'post' && !ofChange
}

/** A finding is known by its key without the path, so that an entry reads well and can move. */
function entryOf({ key, path }: Finding): string {
  return key.replace(`:${path}:`, ':')
}

/**
 * The findings of a post, those marked that the baseline has. The entries of a file that is gone are
 * taken for a post without entries that has them all: it was renamed.
 */
export function markKnown(
  findings: readonly Finding[],
  path: string,
  baseline: Baseline,
  exists: (path: string) => boolean,
): readonly Finding[] {
  const entries = new Set(baseline[path] ?? renamed(findings, baseline, exists))
  if (entries.size === 0) return findings
  return findings.map(finding =>
    entries.has(entryOf(finding)) ? { ...finding, known: true } : finding,
  )
}

function renamed(
  findings: readonly Finding[],
  baseline: Baseline,
  exists: (path: string) => boolean,
): readonly string[] {
  if (findings.length === 0) return []
  const found = new Set(findings.map(entryOf))
  const match = Object.entries(baseline).find(
    ([path, entries]) =>
      // One thing in common may be chance.
      entries.length > 1 && !exists(path) && entries.every(entry => found.has(entry)),
  )
  return match?.[1] ?? []
}

/** The baseline of these findings: the posts by path, the entries of each sorted. */
export function makeBaseline(findings: readonly Finding[]): Baseline {
  const posts = new Map<string, string[]>()
  for (const finding of findings)
    posts.set(finding.path, [...(posts.get(finding.path) ?? []), entryOf(finding)])
  const sorted = [...posts].sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(sorted.map(([path, entries]) => [path, entries.sort()]))
}
