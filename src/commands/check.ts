import { relative, resolve } from 'node:path'
import pc from 'picocolors'
import { UserError } from '../config/errors.ts'
import { loadBaseConfig } from '../config/load-base-config.ts'
import { defaultFile } from '../config/load-config.ts'
import type { Finding, Outcome, Severity } from '../domain.ts'
import { localChange } from '../io/local-change.ts'
import { harmless } from '../io/log.ts'
import { known } from '../known.ts'
import { readBlog } from '../read-blog.ts'
import { allChecks } from '../report-on.ts'
import { toFinding, toReportJson } from '../reports/report-json.ts'
import { run } from '../run.ts'
import { capital, sayCount, sayNumber } from '../text/say.ts'
import { type Desk, openDesk, print, printJson } from './command.ts'

export interface CheckOptions {
  readonly format: 'pretty' | 'json'
  readonly failOn: 'never' | Exclude<Severity, 'note'>
  readonly list?: boolean
  /** A branch, tag or commit. */
  readonly base?: string
  readonly dir: string
}

/** `postrider check [paths…]`: the findings in the posts; 1 when one is at or above `--fail-on`. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<number> {
  if (options.list === true) {
    print(allChecks.map(({ id, severity, title }) => `${id}  ${severity}  ${title}`).join('\n'))
    return 0
  }
  const { folder, config, world } = withBase(openDesk(options.dir), options.base)
  const posts = readBlog(config, world).site.posts
  const outcome = await run({ kind: 'check', paths: postsAt(folder, paths, posts) }, config, world)
  if (options.format === 'json') printJson(asJson(outcome))
  else print(pretty(outcome))
  const bar = { never: 3, error: 2, warning: 1 }[options.failOn]
  return findingsOf(outcome).some(({ severity }) => rank[severity] >= bar) ? 1 : 0
}

/** @throws UserError where git knows no such commit */
function withBase(desk: Desk, ref: string | undefined): Desk {
  if (ref === undefined) return desk
  const { folder, config, world } = desk
  const base = loadBaseConfig(localChange(folder, world.repo, ref), defaultFile, known, config)
  return { ...desk, world: { ...world, before: async () => base } }
}

const rank: Record<Severity, number> = { note: 0, warning: 1, error: 2 }

/**
 * The posts that paths and folders name; null when none are given.
 * @throws UserError for a path that names no post: a check of nothing would always pass
 */
function postsAt(
  folder: string,
  paths: readonly string[],
  posts: readonly string[],
): string[] | null {
  if (paths.length === 0) return null
  return paths.flatMap(path => {
    const named = relative(folder, resolve(path)).replaceAll('\\', '/')
    const found = posts.filter(
      post => post === named || named === '' || post.startsWith(`${named}/`),
    )
    if (found.length > 0) return found
    throw new UserError(
      'path',
      `“${path}” names no post. Expected a post, or a folder that has some: run “postrider urls” to see them.`,
    )
  })
}

function findingsOf({ reports, findings }: Outcome): Finding[] {
  return [...findings, ...reports.flatMap(report => report.findings)]
}

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

function pretty({ reports, findings: ofBlog, notices }: Outcome): string {
  const found = reports.filter(({ findings }) => findings.length > 0)
  const blocks = found.map(({ post, findings }) =>
    [
      pc.underline(harmless(post.path)),
      ...findings.map(finding => prettyFinding(post.path, finding)),
    ].join('\n'),
  )
  const count = found.reduce((sum, { findings }) => sum + findings.length, 0)
  const posts = sayCount(reports.length, 'post')
  const verdict =
    count === 0
      ? `${capital(posts)}, all clear.`
      : `${capital(sayCount(count, 'finding'))} in ${sayNumber(found.length)} of ${posts}.`
  const change =
    ofBlog.length === 0
      ? []
      : [
          [
            pc.underline('What this change does'),
            ...ofBlog.map(finding => prettyFinding(finding.path, finding)),
          ].join('\n'),
        ]
  return [...notices.map(harmless), ...change, ...blocks, verdict].join('\n\n')
}

const colour = { error: pc.red, warning: pc.yellow, note: pc.dim }

function prettyFinding(path: string, finding: Finding): string {
  const { line, message, severity, check, fix } = toFinding(finding)
  const rest = fix === undefined ? '' : `\n      ${harmless(fix)}`
  const where = `${harmless(path)}:${line}`
  return `  ${where}  ${colour[severity](severity)}  ${harmless(message)} ${pc.dim(check)}${rest}`
}
