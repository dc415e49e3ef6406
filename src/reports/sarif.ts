import type { Log, ReportingDescriptor, Result } from 'sarif'
import type { Check, Finding } from '../domain.ts'

/** What is known of the tool itself. */
export interface Tool {
  readonly version: string
  /** Where the project lives; the page of a check is below it. */
  readonly home: string
}

/**
 * Findings as SARIF 2.1.0, for code scanning and for editors. Paths are relative to the top of the
 * repository; a fingerprint stays while the finding does, whatever line it moves to.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function toSarif(
  findings: readonly Finding[],
  checks: readonly Check[],
  { version, home }: Tool,
): Log {
  const told = new Set(findings.map(({ check }) => check))
  const rules = checks.filter(({ id }) => told.has(id))
  const ids = rules.map(({ id }) => id)
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Postrider',
            version,
            informationUri: home,
            rules: rules.map(check => toRule(check, home)),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: findings.map(finding => toResult(finding, ids.indexOf(finding.check))),
      },
    ],
  }
}

function toRule({ id, title, why, severity }: Check, home: string): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: why },
    helpUri: `${home}/blob/main/docs/checks/${id}.md`,
    defaultConfiguration: { level: severity },
  }
}

function toResult(finding: Finding, ruleIndex: number): Result {
  const { check, severity, message, fix, key, path, place } = finding
  const uri = path.split('/').map(encodeURIComponent).join('/')
  const { line: startLine, column: startColumn } = place
  return {
    ruleId: check,
    ruleIndex,
    level: severity,
    message: { text: fix === undefined ? message : `${message} ${fix}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
          region: { startLine, ...(startColumn !== undefined && { startColumn }) },
        },
      },
    ],
    partialFingerprints: { 'postrider/v1': key },
  }
}
