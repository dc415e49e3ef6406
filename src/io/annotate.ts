import * as core from '@actions/core'
import type { Finding } from '../domain.ts'
import { harmless } from './log.ts'

/** GitHub shows ten annotations of a level for a step; the summary has them all. */
const mostAnnotations = 10

/** Findings on their lines, as commands of the runner on the standard output. Notes are none. */
export function annotate(findings: readonly Finding[]): void {
  for (const severity of ['error', 'warning'] as const) {
    const shown = findings
      .filter(finding => finding.severity === severity)
      .slice(0, mostAnnotations)
    for (const { message, fix, title, path, place } of shown) {
      const text = harmless(fix === undefined ? message : `${message} ${fix}`)
      const at = {
        title: harmless(title),
        file: path,
        startLine: place.line,
        ...(place.column !== undefined && { startColumn: place.column }),
      }
      if (severity === 'error') core.error(text, at)
      else core.warning(text, at)
    }
  }
}
