import { join } from 'node:path'
import { allChecks } from '../all-checks.ts'
import { lasts, makeBaseline } from '../checks/baseline.ts'
import { UserError } from '../config/errors.ts'
import { baselineFile, writeBaseline } from '../config/read-baseline.ts'
import type { Baseline, Report } from '../domain.ts'
import { replaceFile } from '../io/replace-file.ts'
import { sayCount } from '../text/say.ts'

/**
 * `check --update-baseline`: what is found now is known from now on. With paths, that of these posts.
 * @param exists is there such a post? Entries of others go
 * @returns what changed, in words
 * @throws UserError where the baseline is no file of its own
 */
export function updateBaseline(
  folder: string,
  reports: readonly Report[],
  before: Baseline,
  exists: (path: string) => boolean,
): string {
  const checked = new Set(reports.map(({ post }) => post.path))
  const kept = Object.entries(before).filter(([path]) => exists(path) && !checked.has(path))
  const found = foundIn(reports)
  const posts = Object.fromEntries(
    [...kept, ...Object.entries(found)].sort(([a], [b]) => (a < b ? -1 : 1)),
  )
  if (!replaceFile(join(folder, baselineFile), writeBaseline(posts)))
    throw new UserError(
      'baseline',
      `${baselineFile} is a link or a folder, expected a file; nothing was written.`,
    )
  const [old, now] = [entriesOf(before), entriesOf(posts)]
  const came = [...now].filter(entry => !old.has(entry)).length
  const went = [...old].filter(entry => !now.has(entry)).length
  return `${baselineFile} has ${sayCount(now.size, 'finding')}: ${came.toLocaleString('en')} more, ${went.toLocaleString('en')} gone. Commit it; from now on only new findings speak.`
}

/** Entries that no longer occur, of the posts that were checked and of posts that are gone. */
export function staleEntries(
  reports: readonly Report[],
  baseline: Baseline,
  exists: (path: string) => boolean,
): number {
  const found = entriesOf(foundIn(reports))
  const checked = new Set(reports.map(({ post }) => post.path))
  const due = Object.entries(baseline).filter(([path]) => checked.has(path) || !exists(path))
  return [...entriesOf(Object.fromEntries(due))].filter(entry => !found.has(entry)).length
}

const lasting = new Set(allChecks.filter(lasts).map(({ id }) => id))

function foundIn(reports: readonly Report[]): Baseline {
  const findings = reports.flatMap(report => report.findings)
  return makeBaseline(findings.filter(({ check }) => lasting.has(check)))
}

function entriesOf(baseline: Baseline): Set<string> {
  return new Set(
    Object.entries(baseline).flatMap(([path, entries]) => entries.map(entry => `${path} ${entry}`)),
  )
}
