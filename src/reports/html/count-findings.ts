import type { FindingJson } from '../report-schema.ts'
import type { Entry } from './turns.ts'

const severities = ['error', 'warning', 'note'] as const

/** What one check found, over all posts. */
export interface Found {
  readonly check: string
  /** The worst one. */
  readonly severity: FindingJson['severity']
  readonly count: number
  readonly posts: readonly { readonly entry: Entry; readonly lines: readonly number[] }[]
}

/** What the baseline does not know. */
export const news = (findings: readonly FindingJson[]): FindingJson[] =>
  findings.filter(({ known }) => known !== true)

/** Findings by check: the worst first, then those with most. */
export function countFindings(entries: readonly Entry[]): Found[] {
  const checks = new Map<string, { entry: Entry; finding: FindingJson }[]>()
  for (const entry of entries)
    for (const finding of news(entry.post.findings)) {
      const same = checks.get(finding.check)
      if (same === undefined) checks.set(finding.check, [{ entry, finding }])
      else same.push({ entry, finding })
    }
  return [...checks]
    .map(([check, all]) => ({
      check,
      severity: severities.find(one => all.some(({ finding }) => finding.severity === one))!,
      count: all.length,
      posts: [...new Set(all.map(({ entry }) => entry))].map(entry => ({
        entry,
        lines: all.filter(one => one.entry === entry).map(({ finding }) => finding.line),
      })),
    }))
    .sort((a, b) => rank(a) - rank(b) || b.count - a.count || (a.check < b.check ? -1 : 1))
}

const rank = ({ severity }: Pick<FindingJson, 'severity'>) => severities.indexOf(severity)

/** Those with the same severity stay in the order of their lines. */
export const worstFirst = (findings: readonly FindingJson[]): FindingJson[] =>
  [...findings].sort((a, b) => rank(a) - rank(b))

/** “two errors, one warning”; empty where nothing was found. */
export function countBySeverity(
  findings: readonly Pick<FindingJson, 'severity'>[],
): readonly (readonly [FindingJson['severity'], number])[] {
  return severities
    .map(one => [one, findings.filter(({ severity }) => severity === one).length] as const)
    .filter(([, count]) => count > 0)
}
