/** A change of a blog out of paths and texts, and what a check of it says. */
import { defaultConfig } from '../../src/config/default-config.ts'
import type { Config, Outcome, World } from '../../src/domain.ts'
import { noIssues } from '../../src/io/no-issues.ts'
import { run } from '../../src/run.ts'
import { repoOf } from '../sites/repo-of.ts'

export type Files = Readonly<Record<string, string>>

/** What a change does to files: null takes one away. */
export type Edit = Readonly<Record<string, string | null>>

export interface Settings {
  readonly config?: Config
  /** The config before the change, when it is another one. */
  readonly was?: Config
  readonly issues?: World['issues']
  readonly web?: World['web']
}

function edited(files: Files, edit: Edit): Files {
  const all = Object.entries({ ...files, ...edit })
  return Object.fromEntries(all.filter((one): one is [string, string] => one[1] !== null))
}

export async function check(files: Files, edit: Edit, settings: Settings = {}): Promise<Outcome> {
  const { config = defaultConfig, was = config, issues, web = null } = settings
  const now = edited(files, edit)
  const paths = [...new Set([...Object.keys(files), ...Object.keys(now)])].sort()
  const base = {
    repo: repoOf(files),
    config: was,
    configFile: '.github/postrider.yml',
    differs: paths.filter(path => files[path] !== now[path]),
  }
  return run({ kind: 'check', paths: null }, config, {
    repo: repoOf(now),
    web,
    issues: issues ?? noIssues,
    lineUrl: () => null,
    before: async () => base,
    catalogue: () => [],
    today: '2026-11-22',
  })
}

/** What is said of addresses, the fix after a bar. */
export async function said(...change: Parameters<typeof check>): Promise<string[]> {
  const { findings, reports } = await check(...change)
  return [...findings, ...reports.flatMap(report => report.findings)]
    .filter(finding => finding.check.startsWith('address-'))
    .map(({ path, place, message, fix }) => `${path}:${place.line} ${message} | ${fix}`)
}
