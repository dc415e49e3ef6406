/**
 * The whole product in one read: event → posts → findings, page, candidates → opportunities →
 * drafts → report → changes. Pure but for the ports of the world; nothing is written here.
 */
import { checkPosts } from './check-posts.ts'
import type { Change, Config, Event, Outage, Outcome, Repo, Report, World } from './domain.ts'
import { answersTo, type Hearing, hearComments } from './hear-comments.ts'
import { loadDialects } from './markdown/parse.ts'
import { type Catalogue, indexCandidates } from './matching/match-post.ts'
import { askSites, noPosts, type ReadBlog, readBlog } from './read-blog.ts'
import { nothingToReplan, type Plan, replanWith } from './replan.ts'
import { reportOn, withDone } from './report-on.ts'
import { readCatalogue } from './sources/catalogue.ts'
import { type Chosen, choosePosts, trackedIssues } from './tracker/choose-posts.ts'
import type { Known } from './tracker/match-issues.ts'
import { doneOf, parseIssue, type Tracked } from './tracker/parse-issue.ts'
import { planIssue, readIssue, recordComments } from './tracker/plan-issue.ts'

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
  if (event.kind === 'push' && !event.defaultBranch) {
    return {
      ...none,
      notices: ['Nothing to do: issues follow the default branch only.'],
    }
  }
  return track(event, config, world, read, backfill)
}

async function track(
  event: Event,
  config: Config,
  world: World,
  offline: ReadBlog,
  backfill: (path: string) => boolean,
): Promise<Outcome> {
  const listed = config.tracker.off ? [] : await world.issues.list()
  const unread = 'from' in listed
  const issues = unread ? [] : listed
  const known = await withHistory(trackedIssues(issues, world.today), world)
  const current = known.filter(one => !isLate(one, world))
  const hearing = await hearComments(current, world)
  const asked = new Set(
    [...hearing.heard].filter(([, { asked }]) => asked.length > 0).map(([number]) => number),
  )
  const posts = choosePosts(offline.located, issues, event, config, world.today, backfill, {
    known,
    asked,
  })
  const chosen = posts.chosen.filter(
    ({ tracked }) => tracked === null || !isLate({ tracked }, world),
  )
  const { read, outages: silent } = await lookOnline(offline, chosen, world)
  const answers = event.kind !== 'preview'
  const work = await planPosts(withAddresses(chosen, read), hearing, answers, config, world, read)
  const rest = rememberHeard(current, work.plans, hearing)
  const outages = [
    ...(unread ? [listed] : []),
    ...hearing.outages,
    ...silent,
    ...work.reports.flatMap(report => report.outages),
  ]
  return {
    site: read.site,
    reports: work.reports,
    findings: [],
    changes: unread || config.tracker.off ? [] : [...work.changes, ...rest.changes],
    replan: replanWith(new Map([...work.plans, ...rest.plans])),
    outages: distinct(outages),
    notices: [
      ...hearing.notices,
      ...noticesOf(config, unread, posts.left, known.length > current.length),
    ],
  }
}

/** A later run has written the issue already: this one knows less. */
function isLate({ tracked }: { readonly tracked: Tracked }, { run = Infinity }: World): boolean {
  return (tracked.state?.run ?? 0) > run
}

/** Where the block of an issue is lost, an earlier body may have it. */
async function withHistory(known: readonly Known[], { issues, today }: World): Promise<Known[]> {
  const found: Known[] = []
  for (const one of known) {
    const isLost = one.tracked.state === null && one.issue.state === 'open'
    const earlier = isLost ? await issues.history(one.issue.number) : []
    found.push(
      earlier.length === 0
        ? one
        : { ...one, earlier, tracked: parseIssue(one.issue.body, today, earlier) },
    )
  }
  return found
}

/** Reports, the writes that they ask for, and how to plan these again. */
async function planPosts(
  chosen: readonly Chosen[],
  { heard: all }: Hearing,
  answers: boolean,
  config: Config,
  world: World,
  { blog }: ReadBlog,
) {
  const catalogue = chosen.length === 0 ? null : indexCandidates(readCatalogue(world.catalogue()))
  const reports: Report[] = []
  const changes: Change[] = []
  const plans = new Map<number, Plan>()
  for (const one of chosen) {
    const { issue } = one
    const heard = issue === null ? undefined : all.get(issue.number)
    const earlier = issue === null ? [] : [issue.body, ...(one.earlier ?? [])]
    const settings = { ...world, config, answers, heard, earlier }
    const tracked = issue === null ? null : readIssue(issue.body, settings)
    const report = await reportOn({ ...one, tracked }, catalogue as Catalogue, config, world, blog)
    reports.push(report)
    const change = planIssue(report, issue, settings)
    if (change !== null) changes.push(change)
    if (issue === null || one.tracked === null) continue
    if (heard !== undefined) changes.push(...answersTo(issue.number, one.tracked, heard))
    plans.set(issue.number, fresh => {
      const done = doneOf(readIssue(fresh.body, settings))
      return planIssue(withDone(report, done, config, blog), fresh, settings)
    })
  }
  return { reports, changes, plans }
}

/** Comments that ask nothing of a post that is worked on: read, and not to be read again. */
function rememberHeard(
  known: readonly Known[],
  planned: ReadonlyMap<number, Plan>,
  { heard: all }: Hearing,
) {
  const changes: Change[] = []
  const plans = new Map<number, Plan>()
  for (const { issue, tracked } of known) {
    const heard = all.get(issue.number)
    if (heard === undefined || planned.has(issue.number)) continue
    const plan: Plan = fresh => recordComments(fresh, tracked.path ?? '', heard)
    const change = plan(issue)
    if (change !== null) changes.push(change)
    plans.set(issue.number, plan)
    for (const { comment } of heard.asked) {
      changes.push({ do: 'react', number: issue.number, comment: comment.id, with: 'confused' })
    }
  }
  return { changes, plans }
}

function noticesOf(config: Config, unread: boolean, left: number, late: boolean): string[] {
  return [
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
    ...(late ? ['This run is older than what the issues show; nothing was written there.'] : []),
  ]
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
