import { relative, resolve } from 'node:path'
import pc from 'picocolors'
import type { Finding, Outcome, Severity } from '../domain.ts'
import { toFinding, toReportJson } from '../reports/report-json.ts'
import { allChecks, run } from '../run.ts'
import { openDesk, print, printJson } from './command.ts'

export interface CheckOptions {
  readonly format: 'pretty' | 'json'
  readonly failOn: 'never' | Exclude<Severity, 'note'>
  readonly list?: boolean
  readonly dir: string
}

/** `postrider check [paths…]`: the findings in the posts; 1 when one is at or above `--fail-on`. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<number> {
  if (options.list === true) {
    print(allChecks.map(({ id, severity, title }) => `${id}  ${severity}  ${title}`).join('\n'))
    return 0
  }
  const { folder, config, world } = openDesk(options.dir)
  const outcome = await run(checkEvent(folder, paths), config, world)
  if (options.format === 'json') printJson(asJson(outcome))
  else print(pretty(outcome))
  const bar = { never: 3, error: 2, warning: 1 }[options.failOn]
  return findingsOf(outcome).some(({ severity }) => rank[severity] >= bar) ? 1 : 0
}

const rank: Record<Severity, number> = { note: 0, warning: 1, error: 2 }

/** The check of a pull request, on these files; all posts when none are named. */
function checkEvent(folder: string, paths: readonly string[]) {
  const named = paths.map(path => relative(folder, resolve(path)).replaceAll('\\', '/'))
  return {
    kind: 'pull-request',
    number: 0,
    changed: named.length === 0 ? null : named,
    readOnly: true,
  } as const
}

function findingsOf({ reports }: Outcome): Finding[] {
  return reports.flatMap(({ findings }) => findings)
}

function asJson({ site, reports, outages }: Outcome) {
  const { version, posts, outages: silent } = toReportJson([site], reports, outages)
  return {
    version,
    posts: posts.map(({ path, url, stage, findings }) => ({ path, url, stage, findings })),
    outages: silent,
  }
}

function pretty({ reports, notices }: Outcome): string {
  const found = reports.filter(({ findings }) => findings.length > 0)
  const blocks = found.map(({ post, findings }) =>
    [pc.underline(post.path), ...findings.map(finding => prettyFinding(post.path, finding))].join(
      '\n',
    ),
  )
  const count = found.reduce((sum, { findings }) => sum + findings.length, 0)
  const verdict =
    count === 0
      ? `${reports.length} posts, all clear.`
      : `${count} findings in ${found.length} of ${reports.length} posts.`
  return [...notices.filter(notice => !notice.startsWith('The token')), ...blocks, verdict].join(
    '\n\n',
  )
}

const colour = { error: pc.red, warning: pc.yellow, note: pc.dim }

function prettyFinding(path: string, finding: Finding): string {
  const { line, message, severity, check, fix } = toFinding(finding)
  const rest = fix === undefined ? '' : `\n      ${fix}`
  return `  ${path}:${line}  ${colour[severity](severity)}  ${message} ${pc.dim(check)}${rest}`
}
