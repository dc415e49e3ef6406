/**
 * The whole product in one read: event → posts → findings, page, candidates → opportunities →
 * drafts → report → changes. Pure but for the ports of the world; nothing is written here.
 */
import { choose, withAddresses } from './choose-work.ts'
import type { Config, Event, Outage, Outcome, Repo, Shard, World } from './domain.ts'
import { noteReads } from './formats/note-reads.ts'
import { loadDialects } from './markdown/parse.ts'
import { noPosts } from './no-posts.ts'
import { type Gathered, isTrackerOff, planRun } from './plan-run.ts'
import { askSites, openBlog, type ReadBlog } from './read-blog.ts'
import { readIssues, type Said } from './read-issues.ts'
import { nothingToReplan } from './replan.ts'
import { tellModel } from './run-notices.ts'
import type { Sight } from './see-posts.ts'
import { inShard } from './shards/in-shard.ts'
import type { JoinedParts } from './shards/join-parts.ts'
import type { Chosen } from './tracker/choose-posts.ts'
import { type ClosedSight, lookAtClosed, newsOfClosed } from './watch-closed.ts'
import { withoutPosts } from './without-posts.ts'

/** A run that several jobs share: the part that one of them looks at, or what all of them saw. */
export type Share = { readonly shard: Shard } | { readonly parts: JoinedParts }

/** One run, from what happened to the writes that it wants. */
export async function run(
  event: Event,
  config: Config,
  world: World,
  backfill: (path: string) => boolean = () => false,
  share: Share | null = null,
): Promise<Outcome> {
  const seen = new Set<string>()
  const repo = noteReads(world.repo, seen)
  const read = await openBlog(config, { ...world, repo })
  await loadDialects(read.located.map(({ post }) => post.path))
  if (event.kind === 'pull-request' || event.kind === 'check') {
    const { checkPosts } = await import('./check-posts.ts')
    return checkPosts(event, config, world, read, seen)
  }
  const idle = whyIdle(event)
  if (idle !== null) return { ...nothingDone(read), idle, notices: [] }
  const why = whyNothing(event, read, config, world.repo)
  if (why !== null) return { ...nothingDone(read), notices: [why] }
  const isPublic = config.tracker.public ?? world.public
  const tracker = { ...config.tracker, public: isPublic }
  return track(event, { ...config, tracker }, world, read, backfill, share)
}

/** Why an event asks for nothing; null when it does. */
function whyIdle(event: Event): string | null {
  if (event.kind === 'other') return `Nothing to do for the event “${event.name}”.`
  return event.kind === 'push' && !event.defaultBranch
    ? 'Nothing to do: issues follow the default branch only.'
    : null
}

/** Why a run has nothing to do here; null when it has. */
function whyNothing(event: Event, read: ReadBlog, config: Config, repo: Repo): string | null {
  if (read.located.length === 0) return noPosts(read, config, repo)
  return event.kind === 'old-run' ? oldRun : null
}
const oldRun =
  'This run was started again, and the branch has moved on since: nothing was written, so that no issue goes back to what it said before.'

function nothingDone({ site }: ReadBlog) {
  const none = { reports: [], findings: [], changes: [], outages: [] }
  return { site, ...none, replan: nothingToReplan }
}

/** The issues → the posts to work on → what the world says of them → what to write. */
async function track(
  event: Event,
  config: Config,
  world: World,
  offline: ReadBlog,
  backfill: (path: string) => boolean,
  share: Share | null,
): Promise<Outcome> {
  const said = await readIssues(config, world)
  const { chosen, left, waiting, absences } = choose(offline, said, event, config, world, backfill)
  const { read, outages: silent } = await lookOnline(offline, chosen, world)
  const posts = withAddresses(chosen, read)
  const work = await workOn(posts, config)
  const isMine = mineOf(share, said)
  const parts = share !== null && 'parts' in share ? share.parts : null
  const sight =
    parts === null
      ? await work.seePosts(posts, said, event, config, world, read, isMine)
      : work.seenInParts(posts, parts, said, event, config, world, read)
  const { closed, outages: ofClosed }: ClosedSight =
    parts === null
      ? await lookAtClosed(said, read.located, event, config, world, isMine)
      : { closed: parts.closed, outages: [] }
  const ofIssues = [...(said.unread ?? []), ...said.hearing.outages]
  const outages = [...ofIssues, ...silent, ...ofPosts(sight), ...ofClosed]
  if (share !== null && 'shard' in share)
    return { ...seenAlone(share.shard, read, sight, outages, world), seenClosed: closed }
  const onDev = await work.askDevto(posts, sight.seen, said, event, config, world, read)
  const news = isTrackerOff({ said, config })
    ? []
    : work.announce(posts, sight.seen, said, event, config, world)
  const gathered: Gathered = {
    ...{ event, config, world, read, said, posts, left, waiting, absences },
    closed: newsOfClosed(closed, said, read.located, event, config, world.today),
    siteSilent: silent.length > 0,
    elsewhere: [...onDev.changes, ...news],
    outages: distinct([...outages, ...onDev.outages]),
    notices: onDev.notices,
  }
  const plan = (seen: Sight['seen']) => planRun(gathered, seen, work.planPosts)
  return {
    ...plan(onDev.seen),
    ...(gathered.elsewhere.length > 0 && {
      afterwards: ({ dev, announced }) =>
        plan(work.withAnnounced(work.withWritten(onDev.seen, dev), announced)),
    }),
  }
}

/**
 * What the site itself says of its pages. Which posts are worked on is decided before and without,
 * so that a run with nothing to do asks nobody.
 */
async function lookOnline(read: ReadBlog, chosen: readonly Chosen[], { web }: World) {
  return web === null || chosen.length === 0 ? { read, outages: [] } : askSites(read, web)
}

/** What works on posts is most of the program, and is loaded for a run that has one. */
async function workOn(posts: readonly Chosen[], { platforms }: Config): Promise<Work> {
  // Without a key for it, DEV has something to say all the same.
  return posts.length === 0 && !platforms.devto ? withoutPosts : await import('./with-posts.ts')
}
type Work = typeof withoutPosts

/** Without the issues, a shard does not know which places were written to. */
function mineOf(share: Share | null, said: Said): (path: string) => boolean {
  const shard = share !== null && 'shard' in share ? share.shard : null
  return shard !== null && said.unread !== null ? () => false : inShard(shard)
}

/** A shard tells what it saw; the writes are planned by the job that has all parts. */
function seenAlone(
  { number, of }: Shard,
  read: ReadBlog,
  sight: Sight,
  outages: readonly Outage[],
  world: World,
): Outcome {
  const seen = [...sight.seen.values()]
  const reports = seen.map(({ report }) => report)
  return {
    ...nothingDone(read),
    seen,
    reports,
    outages: distinct(outages),
    notices: [
      `Shard ${number} of ${of}: nothing was written. The job with “merge-from” does it.`,
      ...tellModel(world, reports),
    ],
  }
}

function ofPosts({ seen, outages }: Sight): Outage[] {
  return [...[...seen.values()].flatMap(({ report }) => report.outages), ...outages]
}

function distinct(outages: readonly Outage[]): Outage[] {
  return [...new Map(outages.map(outage => [`${outage.from} ${outage.why}`, outage])).values()]
}
