import { allChecks } from './all-checks.ts'
import { runBlogChecks } from './checks/run-checks.ts'
import { type Comparison, compareBlogs } from './compare-blogs.ts'
import { describe } from './describe-post.ts'
import type {
  Before,
  Blog,
  Change,
  Config,
  Event,
  Finding,
  Outcome,
  Page,
  Post,
  Report,
  World,
} from './domain.ts'
import { withLateParts } from './formats/late-part.ts'
import { nothingDone } from './life.ts'
import { openLooks } from './look-at-pages.ts'
import { moveTogether } from './moves/move-together.ts'
import { noPosts } from './no-posts.ts'
import { postsAt } from './posts/posts-at.ts'
import type { ReadBlog } from './read-blog.ts'
import { nothingToReplan } from './replan.ts'
import { commentMarker, renderComment } from './reports/pull-request.ts'
import { toReportJson } from './reports/report-json.ts'
import { isBefore, type Located } from './tracker/choose-posts.ts'
import { postsOnMedium } from './tracker/posts-on-medium.ts'
import type * as WhoAsks from './who-asks.ts'

export type Checking = Event & { kind: 'pull-request' | 'check' }

/**
 * The changed posts of a pull request, or those that were named: a comment, and annotations on the
 * lines. Where there is something to compare with, also what the change moves and removes.
 * @param seen files that were read to make the blog of them
 */
export async function checkPosts(
  event: Checking,
  config: Config,
  world: World,
  offline: ReadBlog,
  seen: ReadonlySet<string>,
): Promise<Outcome> {
  // Before a change is merged there is no page to look at.
  const looks = await openLooks(offline, event.kind === 'check' ? world.web : null)
  const { read } = looks
  const base = await world.before(path => matters(path, seen, world))
  const why = base !== null && 'why' in base ? base.why : null
  const comparison =
    base === null || 'why' in base
      ? null
      : await withLateParts(() =>
          compareBlogs({ read, repo: world.repo, config, today: world.today, seen }, base),
        )
  const known = comparison === null ? null : await withIssues(comparison, config, world)
  const wanted = wantedPaths(event, read.located, known)
  const isAll = read.located.every(({ post }) => wanted.has(post.path))
  const blog: Blog = {
    ...read.blog,
    ...(known !== null && { change: changeIn(known, read) }),
    ...(!isAll && { asked: wanted }),
  }
  const named = event.kind === 'check' && event.paths !== null
  const asked = read.located
    .filter(({ post }) => wanted.has(post.path) && !post.optedOut)
    // Who names a post wants to hear of it, however old it is.
    .filter(({ post }) => named || !isBefore(post, config.since))
  looks.choose(asked)
  const described: Report[] = []
  for (const one of asked) {
    await world.progress?.(described.length, asked.length)
    described.push(reportOn(one, await looks.look(one), config, blog, known))
  }
  const mayAsk = event.kind === 'pull-request' && !event.readOnly
  const reports = mayAsk ? await withThreads(described, config, world, blog) : described
  // What is said of the blog as a whole is said of the change.
  const findings = runBlogChecks(allChecks, blog, config.checks).map(
    (finding): Finding => ({ ...finding, isNew: true }),
  )
  // GitHub shows ten of a level: what can wait for the way to Medium takes no place among them.
  const worth = [...findings, ...reports.flatMap(report => report.findings)].filter(
    ({ severity, concerns, known }) =>
      known !== true && (severity === 'error' || (severity === 'warning' && concerns === 'post')),
  )
  return {
    site: read.site,
    reports,
    findings,
    changes: [
      ...(await commentOn(event, reports, findings, world)),
      ...worth.map((finding): Change => ({ do: 'annotate', finding })),
    ],
    replan: nothingToReplan,
    outages: [...looks.outages(), ...reports.flatMap(report => report.outages)],
    notices: [
      ...(read.located.length === 0 ? [noPosts(read, config, world.repo)] : []),
      ...(event.kind === 'check' ? [] : toldOf(event, known !== null)),
      ...looks.notices(),
      ...(why === null
        ? []
        : [`The posts were not compared with those before this change: ${why}`]),
    ],
  }
}

/** Sources and places are loaded for those who may be asked. */
async function withThreads(...asked: Parameters<typeof WhoAsks.whoAsks>) {
  const { whoAsks } = await import('./who-asks.ts')
  return whoAsks(...asked)
}

/** What the blog is made of, and what may have been a part of it when it was there. */
function matters(path: string, seen: ReadonlySet<string>, { repo }: World): boolean {
  return seen.has(path) || (settingsOrPost.test(path) && !repo.files.includes(path))
}
const settingsOrPost =
  /(?:\.(?:md|mdx|markdown|mdown|mkdn?|ya?ml|toml|json|[cm]?[jt]sx?|py|astro|njk|liquid|html|xml)|\/_redirects|CNAME|Gemfile)$/i

/** A copy that only an issue knows of counts too. The issues are asked when there is something to say. */
async function withIssues(
  comparison: Comparison,
  { tracker }: Config,
  world: World,
): Promise<Comparison> {
  const moves = [...comparison.before.values()].some(({ move }) => move !== null)
  if (tracker.off || !(moves || comparison.removed.length > 0)) return comparison
  const issues = await world.issues.list()
  if ('from' in issues) return comparison
  const there = postsOnMedium(issues, comparison.was.located, world.today)
  const before = [...comparison.before].map(([path, one]): [string, Before] => {
    const isThere = there.has(one.post.path) && one.move !== null
    return [path, isThere ? { ...one, move: { ...one.move!, onMedium: true } } : one]
  })
  const removed = comparison.removed.map(one =>
    there.has(one.post.path) ? { ...one, onMedium: true } : one,
  )
  return { ...comparison, before: new Map(before), removed }
}

function changeIn(
  { before, removed, setting }: Comparison,
  { located }: ReadBlog,
): NonNullable<Blog['change']> {
  const moved = located.flatMap(({ post }) => {
    const move = before.get(post.path)?.move
    return move == null ? [] : [{ post, move }]
  })
  return { together: moveTogether(moved, setting), removed }
}

function reportOn(
  { post, address }: Located,
  page: Page | null,
  config: Config,
  blog: Blog,
  comparison: Comparison | null,
): Report {
  const before = comparison?.before.get(post.path)
  const isTogether = blog.change?.together.some(({ posts }) =>
    posts.some(one => one.post.path === post.path),
  )
  const subject =
    before?.move == null || isTogether !== true
      ? before
      : { ...before, move: { ...before.move, together: true } }
  const report = describe(post, address, page, config, blog, nothingDone, subject)
  return comparison === null ? report : marked(report, comparison, config, before)
}

/**
 * Which findings the change brought: those whose key the post did not have before. Of the page this
 * is not known: nobody looked at it before, nor does it tell which side of the change it shows.
 */
function marked(
  report: Report,
  { was }: Comparison,
  config: Config,
  before: Before | undefined,
): Report {
  const old =
    before === undefined
      ? []
      : describe(before.post, before.address, null, config, was.blog, nothingDone).findings
  const known = new Set(old.map(({ key }) => bareKey(key, before?.post)))
  const findings = report.findings.map(
    (finding): Finding =>
      ofPages.has(finding.check)
        ? finding
        : { ...finding, isNew: !known.has(bareKey(finding.key, report.post)) },
  )
  return { ...report, findings }
}

const ofPages = new Set(allChecks.filter(({ needs }) => needs === 'page').map(({ id }) => id))

/** A key without the path, which a rename changes. */
function bareKey(key: string, post: Post | undefined): string {
  return key.replace(`:${post?.path}:`, '::')
}

function wantedPaths(
  event: Checking,
  located: readonly Located[],
  comparison: Comparison | null,
): Set<string> {
  const all = located.map(({ post }) => post.path)
  if (event.kind === 'pull-request') return new Set(event.changed ?? comparison?.changed ?? [])
  return new Set(event.paths === null ? (comparison?.changed ?? all) : postsAt(event.paths, all))
}

async function commentOn(
  event: Checking,
  reports: readonly Report[],
  findings: readonly Finding[],
  world: World,
): Promise<Change[]> {
  if (event.kind === 'check' || event.readOnly) return []
  const isEmpty = reports.length === 0 && findings.length === 0
  // A run that could not tell what changed takes nothing back.
  if (isEmpty && event.changed === null) return []
  const before = (await world.comment?.(event.number, commentMarker)) ?? null
  return [
    {
      do: 'upsert-comment',
      pullRequest: event.number,
      marker: commentMarker,
      body: renderComment(toReportJson([], reports, [], findings), world.lineUrl, {
        before,
        outbound: world.outbound,
      }),
      ...(isEmpty && { onlyUpdate: true }),
    },
  ]
}

function toldOf(
  { readOnly, changed }: Event & { kind: 'pull-request' },
  isCompared: boolean,
): string[] {
  return [
    ...(changed === null && !isCompared
      ? ['GitHub did not list the changed files, so no post was checked. Run it again.']
      : []),
    ...(readOnly
      ? [
          'The token of this pull request may only read, so there is no comment: everything is in this summary.',
        ]
      : []),
  ]
}
