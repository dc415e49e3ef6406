/**
 * The whole product in one read: event → posts → findings, page, candidates → opportunities →
 * drafts → report → changes. Pure but for the ports of the world; nothing is written here.
 */
import type { Blog, Change, Config, Event, Outage, Outcome, Report, World } from './domain.ts'
import { isNew, nothingDone } from './life.ts'
import { type Catalogue, indexCandidates } from './matching/match-post.ts'
import { type ReadBlog, readBlog } from './read-blog.ts'
import { describe, reportOn, withAsked } from './report-on.ts'
import { commentMarker, renderComment } from './reports/pull-request.ts'
import { readCatalogue } from './sources/catalogue.ts'
import { choosePosts, type Located } from './tracker/choose-posts.ts'
import { planIssue } from './tracker/plan-issue.ts'

/** Posts of one pull request that sources are asked about; more are no new posts but a move. */
const mostAsked = 3

/** One run, from what happened to the writes that it wants. */
export async function run(
  event: Event,
  config: Config,
  world: World,
  backfill: (path: string) => boolean = () => false,
): Promise<Outcome> {
  const read = readBlog(config, world)
  const { site, notices } = read
  const none = { site, reports: [], changes: [], outages: [] }
  if (read.located.length === 0) return { ...none, notices: [...notices, noPosts(read)] }
  if (event.kind === 'other') {
    return { ...none, notices: [...notices, `Nothing to do for the event “${event.name}”.`] }
  }
  if (event.kind === 'pull-request' || event.kind === 'check')
    return checkPosts(event, config, world, read)
  if (event.kind === 'push' && !event.defaultBranch) {
    return {
      ...none,
      notices: [...notices, 'Nothing to do: issues follow the default branch only.'],
    }
  }
  return track(event, config, world, read, backfill)
}

async function track(
  event: Event,
  config: Config,
  world: World,
  { site, located, blog, notices }: ReadBlog,
  backfill: (path: string) => boolean,
): Promise<Outcome> {
  const issues = config.tracker.off ? [] : await world.issues.list()
  const unread = 'from' in issues
  const { chosen, left } = choosePosts(
    located,
    unread ? [] : issues,
    event,
    config,
    world.today,
    backfill,
  )
  const known = chosen.length === 0 ? null : indexCandidates(readCatalogue(world.catalogue()))
  const reports: Report[] = []
  const changes: Change[] = []
  for (const one of chosen) {
    const report = await reportOn(one, known as Catalogue, config, world, blog)
    reports.push(report)
    const change =
      unread || config.tracker.off ? null : planIssue(report, one.issue, { ...world, config })
    if (change !== null) changes.push(change)
  }
  const said = [
    ...(config.tracker.off
      ? ['The tracker is off in the config: no issue is opened or changed.']
      : []),
    ...(unread
      ? ['The issues could not be listed, so none was opened or changed. The next run does it.']
      : []),
    ...(left > 0 && !unread
      ? [
          `${left} more posts are due for an issue; name them with the input “backfill” when you want them.`,
        ]
      : []),
  ]
  const outages = [...(unread ? [issues] : []), ...reports.flatMap(report => report.outages)]
  return { site, reports, changes, outages: distinct(outages), notices: [...notices, ...said] }
}

/** The changed posts of a pull request, or those that were named: a comment, and annotations on the lines. */
async function checkPosts(
  event: Event & { kind: 'pull-request' | 'check' },
  config: Config,
  world: World,
  { site, located, blog, notices }: ReadBlog,
): Promise<Outcome> {
  const wanted = wantedPaths(event, located)
  const described = located
    .filter(({ post }) => wanted.has(post.path) && !post.optedOut)
    .map(({ post, address }) => describe(post, address, null, config, blog, nothingDone))
  const reports = await askFor(described, event, config, world, blog)
  const findings = reports
    .flatMap(report => report.findings)
    .filter(({ severity }) => severity !== 'note')
  const comment = event.kind === 'check' ? [] : commentOn(event, reports, world)
  const annotations = findings.map((finding): Change => ({ do: 'annotate', finding }))
  return {
    site,
    reports,
    changes: [...comment, ...annotations],
    outages: [],
    notices: [...notices, ...(event.kind === 'check' ? [] : toldOf(event))],
  }
}

/** New posts of a pull request that may be written to learn who asks for them. */
async function askFor(
  reports: readonly Report[],
  event: Event & { kind: 'pull-request' | 'check' },
  config: Config,
  world: World,
  blog: Blog,
): Promise<readonly Report[]> {
  if (event.kind === 'check' || event.readOnly || world.web === null) return reports
  const news = reports.filter(({ post }) => isNew(post, world.today)).slice(0, mostAsked)
  if (news.length === 0) return reports
  const known = indexCandidates(readCatalogue(world.catalogue()))
  const asked: Report[] = []
  for (const report of reports)
    asked.push(news.includes(report) ? await withAsked(report, known, config, world, blog) : report)
  return asked
}

function wantedPaths(
  event: Event & { kind: 'pull-request' | 'check' },
  located: readonly Located[],
): Set<string> {
  const all = event.kind === 'check' && event.paths === null
  return new Set(
    all
      ? located.map(({ post }) => post.path)
      : event.kind === 'check'
        ? event.paths
        : event.changed,
  )
}

function commentOn(
  event: Event & { kind: 'pull-request' },
  reports: readonly Report[],
  world: World,
): Change[] {
  if (event.readOnly || reports.length === 0) return []
  const body = renderComment(reports, world.lineUrl)
  return [{ do: 'upsert-comment', pullRequest: event.number, marker: commentMarker, body }]
}

function toldOf({ readOnly, changed }: Event & { kind: 'pull-request' }): string[] {
  return [
    ...(changed === null
      ? ['GitHub did not list the changed files, so no post was checked. Run it again.']
      : []),
    ...(readOnly
      ? [
          'The token of this pull request may only read, so there is no comment: everything is in this summary.',
        ]
      : []),
  ]
}

function noPosts({ site }: ReadBlog): string {
  return (
    `No post was found (generator: ${site.generator}, ${site.why}). Expected markdown files with a title. ` +
    'Tell where they are in .github/postrider.yml: posts: ["content/blog/**/*.md"].'
  )
}

function distinct(outages: readonly Outage[]): Outage[] {
  return [...new Map(outages.map(outage => [`${outage.from} ${outage.why}`, outage])).values()]
}
