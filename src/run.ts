/**
 * The whole product in one read: event → posts → findings, page, candidates → opportunities →
 * drafts → report → changes. Pure but for the ports of the world; nothing is written here.
 */
import { announce, withAnnounced } from './announce.ts'
import { askDevto, withWritten } from './ask-devto.ts'
import type { Config, Event, Outage, Outcome, Repo, Report, Seen, Shard, World } from './domain.ts'
import { tellStopped } from './drafts/model/tell-stopped.ts'
import { withLateParts } from './formats/late-part.ts'
import { loadDialects } from './markdown/parse.ts'
import { overviewOf } from './overview.ts'
import type { planPosts } from './plan-posts.ts'
import { askSites, noPosts, type ReadBlog, readBlog } from './read-blog.ts'
import { readIssues, type Said } from './read-issues.ts'
import { rememberHeard } from './remember-heard.ts'
import { nothingToReplan, replanWith } from './replan.ts'
import type { Sight } from './see-posts.ts'
import { inShard } from './shards/in-shard.ts'
import type { JoinedParts } from './shards/join-parts.ts'
import { type Chosen, choosePosts } from './tracker/choose-posts.ts'
import { findDuplicates } from './tracker/find-duplicates.ts'
import { knowsLess } from './tracker/is-older-run.ts'
import { labelTurns } from './tracker/label-turns.ts'
import type { Known } from './tracker/match-issues.ts'
import { watchClosed } from './watch-closed.ts'

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
  const repo = watched(world.repo, seen)
  const read = await withLateParts(() => readBlog(config, { ...world, repo }))
  const { site } = read
  await loadDialects(read.located.map(({ post }) => post.path))
  const none = {
    ...{ site, reports: [], findings: [], changes: [], outages: [] },
    replan: nothingToReplan,
  }
  if (event.kind === 'pull-request' || event.kind === 'check') {
    const { checkPosts } = await import('./check-posts.ts')
    return checkPosts(event, config, world, read, seen)
  }
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
  return track(event, { ...config, tracker }, world, read, backfill, share)
}

const oldRun =
  'This run was started again, and the branch has moved on since: nothing was written, so that no issue goes back to what it said before.'

async function track(
  event: Event,
  config: Config,
  world: World,
  offline: ReadBlog,
  backfill: (path: string) => boolean,
  share: Share | null,
): Promise<Outcome> {
  const said = await readIssues(config, world)
  const { issues, known, current, index, hearing } = said
  const { chosen, left, waiting } = choose(offline, said, event, config, world, backfill)
  const { read, outages: silent } = await lookOnline(offline, chosen, world)
  const posts = withAddresses(chosen, read)
  const shard = share !== null && 'shard' in share ? share.shard : null
  // Without the issues, a shard does not know which places were written to.
  const isMine = shard !== null && said.unread !== null ? () => false : inShard(shard)
  const sight = await look(posts, said, event, config, world, read, share, isMine)
  const planning = await plannerOf(posts)
  const outages = [
    ...(said.unread ?? []),
    ...hearing.outages,
    ...silent,
    ...[...sight.seen.values()].flatMap(({ report }) => report.outages),
    ...sight.outages,
  ]
  const closed =
    share === null
      ? await watchClosed(said, read.located, event, config, world)
      : { news: [], outages: [] }
  if (shard !== null) return seenAlone(shard, read, [...sight.seen.values()], outages, world)
  const isOff = said.unread !== null || config.tracker.off
  const onDev = await askDevto(posts, sight.seen, said, event, config, world, read)
  const news = isOff ? [] : announce(posts, sight.seen, said, event, config, world)
  const elsewhere = [...onDev.changes, ...news]
  const titles = new Map(read.located.map(({ post }) => [post.path, post.title]))
  return {
    ...plan(onDev.seen),
    ...(elsewhere.length > 0 && {
      afterwards: ({ dev, announced }) =>
        plan(withAnnounced(withWritten(onDev.seen, dev), announced)),
    }),
  }

  /** What follows from what was seen: pure, and made again when others have answered. */
  function plan(seen: Sight['seen']): Outcome {
    const isSilent = silent.length > 0
    const work = planning(posts, seen, said, event, config, world, read, isSilent)
    const unseen = waiting + chosen.length - work.reports.length
    const rest = rememberHeard(current, work.plans, hearing)
    const changes = labelTurns([...work.changes, ...rest.changes], issues, world.today)
    const all = {
      ...{ index, issues, known, changes, hearing, event, config, world, titles },
      closed: closed.news,
      ...(event.kind === 'sweep' && {
        swept: (cut: ReadonlySet<number>) => lastInTurn(posts, seen, cut, unseen === 0),
      }),
      posts: read.located.map(({ post }) => post),
    }
    return {
      ...{ site: read.site, blog: read.blog },
      reports: work.reports,
      findings: [],
      changes: isOff ? [] : [...elsewhere, ...findDuplicates(issues), ...changes],
      ...(!isOff && { overview: overviewOf(all) }),
      replan: replanWith(new Map([...work.plans, ...rest.plans])),
      outages: distinct([...outages, ...closed.outages, ...onDev.outages]),
      inUse: work.inUse,
      notices: [
        ...hearing.notices,
        ...noticesOf(config, said, left, unseen),
        ...onDev.notices,
        ...(world.vectors?.tell() ?? []),
        ...tellModel(world, work.reports),
      ],
    }
  }
}

/** What looks at posts is most of the program, and is loaded for a run that has one to look at. */
async function look(
  posts: readonly Chosen[],
  said: Said,
  event: Event,
  config: Config,
  world: World,
  read: ReadBlog,
  share: Share | null,
  isMine: (path: string) => boolean,
): Promise<Sight> {
  const parts = share !== null && 'parts' in share ? share.parts : null
  if (posts.length === 0) return { seen: new Map(), outages: parts?.outages ?? [] }
  const { seenInParts, seePosts } = await import('./see-posts.ts')
  return parts !== null
    ? seenInParts(posts, parts, said, event, config, world, read)
    : seePosts(posts, said, event, config, world, read, isMine)
}

/** And so is what plans the writes about them. */
async function plannerOf(posts: readonly Chosen[]): Promise<typeof planPosts> {
  if (posts.length > 0) return (await import('./plan-posts.ts')).planPosts
  return () => ({ reports: [], changes: [], plans: new Map(), inUse: new Set() })
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

/**
 * Where the next sweep goes on, so that it comes to all: behind the last post that was looked at, and
 * whose write was not cut off. The first counts whatever became of it: so every sweep gets on.
 * Undefined: nothing was looked at in turn. @param isLast nothing waits behind the chosen ones
 */
function lastInTurn(
  chosen: readonly Chosen[],
  seen: ReadonlyMap<string, unknown>,
  cut: ReadonlySet<number>,
  isLast: boolean,
): number | null | undefined {
  const inTurn = chosen.filter(one => one.inTurn)
  const gap = inTurn.findIndex(
    ({ post, issue }, at) => !seen.has(post.path) || (at > 0 && cut.has(issue?.number ?? 0)),
  )
  if (gap === -1 && isLast) return null
  return (gap === -1 ? inTurn : inTurn.slice(0, gap)).at(-1)?.issue?.number
}

/** A shard tells what it saw; the writes are planned by the job that has all parts. */
function seenAlone(
  { number, of }: Shard,
  { site }: ReadBlog,
  seen: readonly Seen[],
  outages: readonly Outage[],
  world: World,
): Outcome {
  const reports = seen.map(({ report }) => report)
  return {
    site,
    seen,
    reports,
    ...{ findings: [], changes: [], replan: nothingToReplan },
    outages: distinct(outages),
    notices: [
      `Shard ${number} of ${of}: nothing was written. The job with “merge-from” does it.`,
      ...tellModel(world, reports),
    ],
  }
}

/** What the model took, and what the gate stopped of it. */
function tellModel({ model }: World, reports: readonly Report[]): string[] {
  const drafts = reports.flatMap(({ opportunities }) => opportunities.map(({ draft }) => draft))
  return model === undefined ? [] : [...model.tell(), ...tellStopped(drafts)]
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
