import { relative, resolve } from 'node:path'
import { allChecks } from '../all-checks.ts'
import { loadBaseConfig } from '../config/load-base-config.ts'
import { defaultFile } from '../config/load-config.ts'
import type { Check, Finding, Outcome, Severity, World } from '../domain.ts'
import { belowTop } from '../io/checkout.ts'
import { localChange } from '../io/local-change.ts'
import { terminalLog } from '../io/log.ts'
import { withProgress } from '../io/progress.ts'
import { hideSecrets } from '../io/secrets.ts'
import { known } from '../known.ts'
import { mostPages } from '../look-at-pages.ts'
import { toReportJson } from '../reports/report-json.ts'
import { toSarif } from '../reports/sarif.ts'
import { run } from '../run.ts'
import { homepage, version } from '../version.ts'
import {
  type Desk,
  isWatched,
  openDesk,
  openOnline,
  print,
  printJson,
  type Voice,
} from './command.ts'
import { fix } from './fix.ts'
import { findingsOf, pretty } from './pretty-findings.ts'
import { staleEntries, updateBaseline } from './update-baseline.ts'

export interface CheckOptions extends Voice {
  readonly format: 'pretty' | 'json' | 'sarif' | 'github'
  readonly failOn: 'never' | Exclude<Severity, 'note'>
  readonly list?: boolean
  readonly fix?: boolean
  /** Makes the fixes without asking. */
  readonly yes?: boolean
  readonly updateBaseline?: boolean
  /** How often fixes were made before: one may uncover another. */
  readonly passes?: number
  /** Prints each finding, however many there are. */
  readonly all?: boolean
  /** The live page of each post is looked at. */
  readonly online?: boolean
  /** A branch, tag or commit. */
  readonly base?: string
  readonly dir: string
}

/** Each makes all that it sees; a parameter of an address and its fragment go in two. */
const mostPasses = 5

/** What a sweep over so many posts may take. */
const pagesAtOnce = { posts: mostPages, minutes: 5 }

/** `postrider check [paths…]`: the findings in the posts; 1 when one is at or above `--fail-on`. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<number> {
  if (options.list === true) {
    if (options.format === 'json') printJson({ version: 1, checks: allChecks.map(listed) })
    else print(allChecks.map(listed).map(inOneLine).join('\n'))
    return 0
  }
  const desk = withBase(openDesk(options.dir), options.base)
  const { folder, config, world } = desk
  const outcome = await findIn(desk, pathsAt(folder, paths), options)
  if (options.updateBaseline === true) {
    const says = updateBaseline(folder, outcome.reports, config.baseline, existsIn(world))
    if (options.quiet !== true) print(says)
    return 0
  }
  const { passes = 0 } = options
  if (
    options.fix === true &&
    (await fix(folder, outcome.reports, {
      yes: options.yes === true,
      passes,
      say: sayFor(options),
    }))
  )
    return check(paths, { ...options, fix: passes + 1 < mostPasses, passes: passes + 1 })
  await tell(outcome, desk, options)
  const bar = { never: 3, error: 2, warning: 1 }[options.failOn]
  return findingsOf(outcome).some(({ severity }) => rank[severity] >= bar) ? 1 : 0
}

/** What was named, as the blog has it; null for all of it. */
export function pathsAt(folder: string, named: readonly string[]): string[] | null {
  if (named.length === 0) return null
  return named.map(path => relative(folder, resolve(path)).replaceAll('\\', '/'))
}

/** What there is to say of the posts at these paths, or of all. */
export async function findIn(
  { config, world }: Desk,
  paths: readonly string[] | null,
  options: CheckOptions,
): Promise<Outcome> {
  const web = options.online === true ? await openOnline(pagesAtOnce) : null
  const outcome = await withProgress('Checking the posts', isWatched(options), progress =>
    run({ kind: 'check', paths }, config, { ...world, web, progress }),
  )
  for (const { from, why } of outcome.outages) terminalLog.warn(`${from} did not answer: ${why}`)
  return outcome
}

function existsIn({ repo }: World): (path: string) => boolean {
  return path => repo.files.includes(path)
}

function sayFor({ format, quiet, yes }: CheckOptions): (text: string) => void {
  // Who is asked has to see what about.
  if (quiet === true && yes === true) return () => {}
  return format === 'pretty' ? print : text => process.stderr.write(`${hideSecrets(text)}\n`)
}

function listed({ id, severity, optional, title }: Check) {
  return { id, severity: optional === true ? ('off' as const) : severity, title }
}
function inOneLine({ id, severity, title }: ReturnType<typeof listed>): string {
  return `${id}  ${severity}  ${title}`
}

/** Prints it as the options ask. */
export async function tell(
  outcome: Outcome,
  { folder, config, world }: Desk,
  { format, all = false, quiet = false }: CheckOptions,
): Promise<void> {
  if (format === 'json') printJson(asJson(outcome))
  else if (format === 'sarif')
    printJson(toSarif(fromTheTop(outcome, folder), allChecks, { version, home: homepage }))
  else if (format === 'github') {
    const { annotate } = await import('../io/annotate.ts')
    annotate(fromTheTop(outcome, folder))
  } else if (!quiet || findingsOf(outcome).length > 0) {
    const stale = staleEntries(outcome.reports, config.baseline, existsIn(world))
    print(pretty(outcome, { folder, stale, all }))
  }
}

/** GitHub knows files by their path in the repository; outside of git, who reads along knows them from here. */
function fromTheTop(outcome: Outcome, folder: string): Finding[] {
  const here = relative('', folder).replaceAll('\\', '/')
  const outside = here === '' || here.startsWith('..')
  const prefix = belowTop(folder) ?? (outside ? '' : `${here}/`)
  return findingsOf(outcome).map(finding => ({ ...finding, path: prefix + finding.path }))
}

/** @throws UserError where git knows no such commit */
function withBase(desk: Desk, ref: string | undefined): Desk {
  if (ref === undefined) return desk
  const { folder, config, world } = desk
  const base = loadBaseConfig(localChange(folder, world.repo, ref), defaultFile, known, config)
  return { ...desk, world: { ...world, before: async () => base } }
}

const rank: Record<Severity, number> = { note: 0, warning: 1, error: 2 }

function asJson({ site, reports, findings: ofBlog, outages }: Outcome) {
  const json = toReportJson([site], reports, outages, ofBlog)
  const { version, posts, outages: silent } = json
  return {
    version,
    posts: posts.map(({ path, url, stage, findings }) => ({ path, url, stage, findings })),
    ...(json.findings !== undefined && { findings: json.findings }),
    outages: silent,
  }
}
