/**
 * The whole product in one read: event → posts → findings, page, candidates → opportunities →
 * drafts → report → changes. Pure but for the ports of the world; nothing is written here.
 */
import { checkPosts } from './check-posts.ts'
import type {
  Change,
  Config,
  Contact,
  Event,
  Issue,
  Outage,
  Outcome,
  Repo,
  Report,
  World,
} from './domain.ts'
import { answersTo, type Hearing, hearComments } from './hear-comments.ts'
import { loadDialects } from './markdown/parse.ts'
import { indexContacts, suppressedBy } from './matching/index-contacts.ts'
import { type Catalogue, indexCandidates } from './matching/match-post.ts'
import { indexOf, overviewOf } from './overview.ts'
import { askSites, noPosts, type ReadBlog, readBlog } from './read-blog.ts'
import { nothingToReplan, type Plan, replanWith } from './replan.ts'
import { reportOn, withDone } from './report-on.ts'
import { readCatalogue } from './sources/catalogue.ts'
import { type Chosen, choosePosts, trackedIssues } from './tracker/choose-posts.ts'
import { contactsOf } from './tracker/contacts.ts'
import { findDuplicates } from './tracker/find-duplicates.ts'
import { labelTurns } from './tracker/label-turns.ts'
import type { Known } from './tracker/match-issues.ts'
import { doneOf, parseIssue } from './tracker/parse-issue.ts'
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
  const { issues, known, index, hearing } = said
  const { chosen, left, late } = choose(offline, said, event, config, world, backfill)
  const { read, outages: silent } = await lookOnline(offline, chosen, world)
  const work = await planPosts(withAddresses(chosen, read), said, event, config, world, read)
  const rest = rememberHeard(known, work.plans, hearing)
  const isOff = said.unread !== null || config.tracker.off
  const changes = labelTurns([...work.changes, ...rest.changes], issues, world.today)
  const titles = new Map(read.located.map(({ post }) => [post.path, post.title]))
  const all = { index, issues, known, changes, hearing, event, config, world, titles }
  const outages = [
    ...(said.unread ?? []),
    ...hearing.outages,
    ...silent,
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
    notices: [...hearing.notices, ...noticesOf(config, said.unread !== null, left, late)],
  }
}

/** All issues, those that follow a post, the one over all posts, and what was said below them. */
interface Said {
  readonly issues: readonly Issue[]
  readonly known: readonly Known[]
  readonly index: Known | null
  readonly hearing: Hearing
  /** Why they could not be listed. */
  readonly unread: readonly Outage[] | null
}

async function readIssues(config: Config, world: World): Promise<Said> {
  const listed = config.tracker.off ? [] : await world.issues.list()
  const issues = 'from' in listed ? [] : listed
  const known = await withHistory(trackedIssues(issues, world.today), world)
  const found = indexOf(issues, config, world)
  const [index = null] = found === null ? [] : await withHistory([found], world)
  const hearing = await hearComments(index === null ? known : [...known, index], world)
  return { issues, known, index, hearing, unread: 'from' in listed ? [listed] : null }
}

/** The posts to work on, without those whose issue a later run has written already. */
function choose(
  { located }: ReadBlog,
  { issues, known, hearing: { heard } }: Said,
  event: Event,
  config: Config,
  { today, run }: World,
  backfill: (path: string) => boolean,
) {
  const asked = new Set([...heard].filter(([, one]) => one.asked.length > 0).map(([n]) => n))
  const people = { known, asked }
  const { chosen, left } = choosePosts(located, issues, event, config, today, backfill, people)
  const isLate = ({ tracked }: Chosen) => (tracked?.state?.run ?? 0) > (run ?? Infinity)
  return {
    chosen: chosen.filter(one => !isLate(one)),
    left,
    late: chosen.filter(isLate).length,
  }
}

/** What was said below the index issue, and what is asked for in this run: it counts at once. */
function suppressedNow(index: Known | null, { heard }: Hearing): Contact[] {
  const asked = [...heard.values()]
    .flatMap(one => one.asked.flatMap(({ commands }) => commands))
    .flatMap(command => (command.do === 'suppress' ? [command.host] : []))
  return [...(index?.tracked.suppressed ?? []), ...asked].map(host => {
    return { id: host, host, status: 'never', issue: index?.issue.number ?? 0 }
  })
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
  { known, index, hearing }: Said,
  { kind }: Event,
  given: Config,
  world: World,
  { blog }: ReadBlog,
) {
  const catalogue = chosen.length === 0 ? null : indexCandidates(readCatalogue(world.catalogue()))
  const met = [...contactsOf(known), ...suppressedNow(index, hearing)]
  const config = { ...given, suppress: [...given.suppress, ...suppressedBy(met)] }
  const contacts = indexContacts(met)
  const answers = kind !== 'preview'
  const reports: Report[] = []
  const changes: Change[] = []
  const plans = new Map<number, Plan>()
  for (const one of chosen) {
    const { issue } = one
    const heard = issue === null ? undefined : hearing.heard.get(issue.number)
    const earlier = issue === null ? [] : [issue.body, ...(one.earlier ?? [])]
    const settings = { ...world, config, answers, heard, earlier }
    const tracked = issue === null ? null : readIssue(issue.body, settings)
    const report = await reportOn(
      { ...one, tracked },
      catalogue as Catalogue,
      config,
      world,
      blog,
      contacts,
    )
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

function noticesOf(config: Config, unread: boolean, left: number, late: number): string[] {
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
    ...(late > 0
      ? ['This run is older than what the issues show; nothing was written there.']
      : []),
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
