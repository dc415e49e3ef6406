/**
 * The whole product in one read: event → posts → findings, page, candidates → opportunities →
 * drafts → report → changes. Pure but for the ports of the world; nothing is written here.
 */
import { checkPosts } from './check-posts.ts'
import type {
  Change,
  Config,
  Event,
  Outage,
  Outcome,
  Replan,
  Repo,
  Report,
  World,
} from './domain.ts'
import { loadDialects } from './markdown/parse.ts'
import { type Catalogue, indexCandidates } from './matching/match-post.ts'
import { askSites, noPosts, type ReadBlog, readBlog } from './read-blog.ts'
import { reportOn } from './report-on.ts'
import { readCatalogue } from './sources/catalogue.ts'
import { type Chosen, choosePosts } from './tracker/choose-posts.ts'
import { findDuplicates } from './tracker/find-duplicates.ts'
import { planIssue } from './tracker/plan-issue.ts'

/** One run, from what happened to the writes that it wants. */
export async function run(
  event: Event,
  config: Config,
  world: World,
  backfill: (path: string) => boolean = () => false,
): Promise<Outcome> {
  const seen = new Set<string>()
  const read = readBlog(config, { ...world, repo: watched(world.repo, seen) })
  const { site } = read
  await loadDialects(read.located.map(({ post }) => post.path))
  const none = { site, reports: [], findings: [], changes: [], replan: () => null, outages: [] }
  if (event.kind === 'pull-request' || event.kind === 'check')
    return checkPosts(event, config, world, read, seen)
  if (read.located.length === 0) return { ...none, notices: [noPosts(read)] }
  if (event.kind === 'other') {
    return { ...none, notices: [`Nothing to do for the event “${event.name}”.`] }
  }
  if (event.kind === 'old-run') return { ...none, notices: [oldRun] }
  if (event.kind === 'push' && !event.defaultBranch) {
    return {
      ...none,
      notices: ['Nothing to do: issues follow the default branch only.'],
    }
  }
  return track(event, config, world, read, backfill)
}

const oldRun =
  'This run was started again, and the branch has moved on since: nothing was written, so that no issue goes back to what it said before.'

async function track(
  event: Event,
  config: Config,
  world: World,
  offline: ReadBlog,
  backfill: (path: string) => boolean,
): Promise<Outcome> {
  const issues = config.tracker.off ? [] : await world.issues.list()
  const unread = 'from' in issues
  const { chosen, left } = choosePosts(
    offline.located,
    unread ? [] : issues,
    event,
    config,
    world.today,
    backfill,
  )
  const { read, outages: silent } = await lookOnline(offline, chosen, world)
  const { site, blog } = read
  const known = chosen.length === 0 ? null : indexCandidates(readCatalogue(world.catalogue()))
  const reports: Report[] = []
  const changes: Change[] = [...findDuplicates(unread ? [] : issues)]
  for (const one of withAddresses(chosen, read)) {
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
  const outages = [
    ...(unread ? [issues] : []),
    ...silent,
    ...reports.flatMap(report => report.outages),
  ]
  return {
    site,
    reports,
    findings: [],
    changes,
    replan: planAgain(reports, config, world),
    outages: distinct(outages),
    notices: said,
  }
}

function planAgain(reports: readonly Report[], config: Config, world: World): Replan {
  return (change, fresh) => {
    const report = reports.find(({ post }) => post.path === change.path)
    const again = report === undefined ? null : planIssue(report, fresh, { ...world, config })
    return again?.do === 'update-issue' ? again : null
  }
}

/**
 * What the site itself says of its pages. Which posts are worked on is decided before and without,
 * so that a run with nothing to do asks nobody.
 */
async function lookOnline(read: ReadBlog, chosen: readonly Chosen[], { web }: World) {
  return web === null || chosen.length === 0 ? { read, outages: [] } : askSites(read, web)
}

function withAddresses(chosen: readonly Chosen[], { located }: ReadBlog): Chosen[] {
  const addresses = new Map(located.map(({ post, address }) => [post.path, address]))
  return chosen.map(one => ({ ...one, address: addresses.get(one.post.path) ?? one.address }))
}

/** The repository, and what was read of it. */
function watched(repo: Repo, seen: Set<string>): Repo {
  return {
    files: repo.files,
    why: path => repo.why(path),
    read(path) {
      seen.add(path)
      return repo.read(path)
    },
  }
}

function distinct(outages: readonly Outage[]): Outage[] {
  return [...new Map(outages.map(outage => [`${outage.from} ${outage.why}`, outage])).values()]
}
