/**
 * The whole product in one read: event → posts → findings, page, candidates → opportunities →
 * drafts → report → changes. Pure but for the ports of the world; nothing is written here.
 */
import { checkPosts } from './check-posts.ts'
import type { Config, Event, Outage, Outcome, Repo, World } from './domain.ts'
import { loadDialects } from './markdown/parse.ts'
import { overviewOf } from './overview.ts'
import { planPosts, rememberHeard } from './plan-posts.ts'
import { askSites, noPosts, type ReadBlog, readBlog } from './read-blog.ts'
import { readIssues, type Said } from './read-issues.ts'
import { nothingToReplan, replanWith } from './replan.ts'
import { type Chosen, choosePosts } from './tracker/choose-posts.ts'
import { findDuplicates } from './tracker/find-duplicates.ts'
import { knowsLess } from './tracker/is-older-run.ts'
import { labelTurns } from './tracker/label-turns.ts'
import type { Known } from './tracker/match-issues.ts'

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
  const none = {
    ...{ site, reports: [], findings: [], changes: [], outages: [] },
    replan: nothingToReplan,
  }
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
  const isPublic = config.tracker.public ?? world.public
  const tracker = { ...config.tracker, public: isPublic }
  return track(event, { ...config, tracker }, world, read, backfill)
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
  const said = await readIssues(config, world)
  const { issues, known, current, index, hearing } = said
  const { chosen, left, waiting } = choose(offline, said, event, config, world, backfill)
  const { read, outages: silent } = await lookOnline(offline, chosen, world)
  const posts = withAddresses(chosen, read)
  const work = await planPosts(posts, said, event, config, world, read, silent.length > 0)
  const unseen = waiting + chosen.length - work.planned.length
  const rest = rememberHeard(current, work.plans, hearing)
  const isOff = said.unread !== null || config.tracker.off
  const changes = labelTurns([...work.changes, ...rest.changes], issues, world.today)
  const titles = new Map(read.located.map(({ post }) => [post.path, post.title]))
  const all = {
    index,
    issues,
    known,
    changes,
    hearing,
    event,
    config,
    world,
    titles,
    ...(event.kind === 'sweep' && { swept: unseen === 0 ? null : lastInTurn(work.planned) }),
    posts: read.located.map(({ post }) => post),
  }
  const outages = [
    ...(said.unread ?? []),
    ...hearing.outages,
    ...silent,
    ...work.outages,
    ...work.reports.flatMap(report => report.outages),
  ]
  return {
    site: read.site,
    reports: work.reports,
    findings: [],
    changes: isOff ? [] : [...findDuplicates(issues), ...changes],
    ...(!isOff && { overview: overviewOf(all) }),
    replan: replanWith(new Map([...work.plans, ...rest.plans])),
    outages: distinct(outages),
    inUse: work.inUse,
    notices: [
      ...hearing.notices,
      ...noticesOf(config, said, left, unseen),
      ...(world.model?.tell() ?? []),
    ],
  }
}

/** The posts to work on, without those whose issue a later run has written already. */
function choose(
  { located }: ReadBlog,
  { issues, known, index, hearing: { heard } }: Said,
  event: Event,
  config: Config,
  world: World,
  backfill: (path: string) => boolean,
) {
  const asked = new Set([...heard].filter(([, one]) => one.asked.length > 0).map(([n]) => n))
  const people = { known, asked, sweptTo: index?.tracked.state?.swept ?? null }
  const posts = choosePosts(located, issues, event, config, world.today, backfill, people)
  const isLate = ({ tracked }: Chosen) => knowsLess(world.run, tracked?.state ?? null)
  return { ...posts, chosen: posts.chosen.filter(one => !isLate(one)) }
}

/** Where the next sweep goes on; undefined: nothing was looked at in turn. */
function lastInTurn(planned: readonly Chosen[]): number | undefined {
  return planned.findLast(({ inTurn }) => inTurn)?.issue?.number
}

function noticesOf(
  { tracker }: Config,
  { unread, known, current }: Said,
  left: number,
  unseen: number,
): string[] {
  return [
    ...(unseen > 0
      ? [
          `This sweep did not get to ${unseen} of the tracked posts; the next one begins with those that waited longest.`,
        ]
      : []),
    ...(tracker.off ? ['The tracker is off in the config: no issue is opened or changed.'] : []),
    ...(unread !== null
      ? ['The issues could not be listed, so none was opened or changed. The next run does it.']
      : []),
    ...(left > 0 && unread === null
      ? [
          `${left} more posts are due for an issue; name them with the input “backfill” when you want them.`,
        ]
      : []),
    ...current.flatMap(tellRecovery),
    ...(known.length > current.length
      ? ['This run is older than what the issues show; nothing was written there.']
      : []),
  ]
}

/** How an issue was understood whose hidden block a person or a tool took away. */
function tellRecovery({ issue: { number, state }, tracked: { rung } }: Known): string[] {
  if (rung === 'block' || state === 'closed') return []
  const by = rung === 'history' ? 'its edit history' : 'what can be seen in it'
  return [`Issue ${number} has lost its hidden block, so it was read by ${by}. Nothing is lost.`]
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
