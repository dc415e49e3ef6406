import type { Address, Config, Day, Event, Issue, Post } from '../domain.ts'
import { dayOf, daysBetween } from '../text/days.ts'
import { type Known, type Located, matchIssues } from './match-issues.ts'
import { markHead, parseIssue, type Tracked } from './parse-issue.ts'
import { isBack } from './plan-issue.ts'
import { inSweepOrder } from './sweep-order.ts'

export type { Located }

/** A post to work on, and the issue it has. */
export interface Chosen {
  readonly post: Post
  readonly address: Address
  readonly issue: Issue | null
  readonly tracked: Tracked | null
  /** Bodies that the issue had before, where its block is lost. */
  readonly earlier?: readonly string[]
  /** Nothing happened to it: a sweep looks because it is its turn. */
  readonly inTurn?: true
}

/** What people wrote, as far as the caller knows. */
export interface People {
  readonly known?: readonly Known[]
  /** Numbers of issues below which somebody asks for something. */
  readonly asked?: ReadonlySet<number>
  /** The number of the last issue that a sweep which was cut looked at; null where nobody knows. */
  readonly sweptTo?: number | null
}

/** What a run works on, and how many posts it leaves for the next one. */
export interface Choice {
  readonly chosen: readonly Chosen[]
  /** Without an issue. */
  readonly left: number
  /** With an issue: it is not their turn yet. */
  readonly waiting: number
  /** All posts with an issue, by path: those that are left out, too. */
  readonly matched: ReadonlyMap<string, Known>
}

/**
 * The posts that a run works on. Tracked ones whose content, path or boxes differ from what their
 * issue recorded; at most `maxNewIssues` new ones; and in a sweep some of the others, in turn.
 * The first run on a blog opens one issue, for the newest post: every watcher of the repository gets
 * a mail for each.
 */
export function choosePosts(
  posts: readonly Located[],
  issues: readonly Issue[],
  event: Event,
  config: Config,
  today: Day,
  backfill: (path: string) => boolean,
  { known = trackedIssues(issues, today), asked, sweptTo = null }: People = {},
): Choice {
  // Posts that are left out below keep their issues: no other post takes them.
  const matched = matchIssues(known, posts)
  const eligible = posts.filter(({ post }) => !post.optedOut && !isBefore(post, config.since))
  const out = (post: Post) => (dayOf(post.date) ?? today) <= today
  const chosen: Chosen[] = []
  const inTurn: (Chosen & { readonly number: number })[] = []
  const fresh: Located[] = []
  for (const located of eligible) {
    const found = matched.get(located.post.path)
    if (found === undefined) {
      if (located.post.published && out(located.post)) fresh.push(located)
      continue
    }
    const { issue, tracked } = found
    const isReturned = isBack(issue, tracked) && located.post.published
    if (issue.state !== 'open' && !isReturned) continue
    const isAsked = asked?.has(issue.number) === true
    if (isAsked || isDue(located, tracked, event, today)) chosen.push({ ...located, ...found })
    else if (event.kind === 'sweep')
      inTurn.push({ ...located, ...found, inTurn: true, number: issue.number })
  }
  const due = chooseNew(fresh.sort(newestFirst), issues, event, backfill)
  const most = event.kind === 'preview' ? (event.newest ?? due.length) : config.tracker.maxNewIssues
  const opened = due.slice(0, most).map(located => ({ ...located, issue: null, tracked: null }))
  const left = due.length - opened.length
  const { posts: mostInTurn } = config.sweep
  const order = inSweepOrder(inTurn, sweptTo, today, mostInTurn)
  const swept = order.slice(0, mostInTurn)
  const waiting = order.length - swept.length
  return { chosen: [...chosen, ...opened, ...swept], left, waiting, matched }
}

/**
 * A push works on what changed, and on the same day again where a host did not answer; so does a
 * sweep, before it looks at the others in turn. A preview looks at every post.
 */
function isDue(located: Located, tracked: Tracked, { kind }: Event, today: Day): boolean {
  // We closed it, and somebody opened it again.
  if (tracked.state?.watch?.ended !== undefined) return true
  // Its post came back.
  if (tracked.state?.absent !== undefined) return true
  if (kind === 'preview' || isTouched(tracked)) return true
  return kind !== 'issue' && (isChanged(located, tracked) || tracked.state?.owed === today)
}

/** Days after a copy came out on which Google is asked of it, though its issue is closed. */
const looksAtClosed = [7, 30]
/** Nothing is written in a closed issue, so it cannot say that it was looked at: it is for a week. */
const daysOfLook = 7

/** A person closed the issue, and its copy has come to an age at which Google shows what it chose. */
export function isWatchedClosed(
  { state }: Pick<Issue, 'state'>,
  { copy, state: block }: Pick<Tracked, 'copy' | 'state'>,
  today: Day,
): boolean {
  if (state === 'open' || copy.since === undefined) return false
  const age = daysBetween(copy.since, today)
  const seen = block?.google?.look ?? 0
  return looksAtClosed.some(day => day > seen && age >= day && age < day + daysOfLook)
}

/** The lowest number wins where two issues follow one post. */
export function trackedIssues(issues: readonly Issue[], today: Day): Known[] {
  return issues
    .filter(({ trusted }) => trusted)
    .map(issue => ({ issue, tracked: parseIssue(issue.body, today) }))
    .filter(({ tracked }) => tracked.path !== null)
    .sort((a, b) => a.issue.number - b.issue.number)
}

function isChanged({ post }: Located, { state, path }: Tracked): boolean {
  return state === null || state.hash !== post.hash || path !== post.path
}

/** Boxes, statuses and places that are not as we left them. */
function isTouched({ state, steps, items }: Tracked): boolean {
  if (state === null) return true
  return (
    [...steps].sort().join() !== [...state.ticks].sort().join() ||
    items.some(({ recorded, markdown }) => recorded?.head !== markHead(markdown)) ||
    state.items.some(({ number }) => !items.some(item => item.number === number))
  )
}

function chooseNew(
  fresh: readonly Located[],
  issues: readonly Issue[],
  event: Event,
  backfill: (path: string) => boolean,
): Located[] {
  if (event.kind === 'preview') return [...fresh]
  if (event.kind === 'issue') return []
  const since = trackingSince(issues)
  const named = fresh.filter(({ post }) => backfill(post.path))
  const changed = new Set(event.kind === 'push' ? (event.changed ?? []) : [])
  const due =
    since === null
      ? fresh.slice(0, 1)
      : fresh.filter(({ post }) => changed.has(post.path) || (dayOf(post.date) ?? '') >= since)
  return [...new Set([...due, ...named])]
}

/** Tracking began with the oldest trusted issue; there is no other store. */
function trackingSince(issues: readonly Issue[]): Day | null {
  const days = issues
    .filter(({ trusted }) => trusted)
    .map(({ createdAt }) => createdAt.slice(0, 10))
  return days.sort()[0] ?? null
}

/** Dated before the day from which on posts are looked at. */
export function isBefore(post: Post, since: Day | undefined): boolean {
  const day = dayOf(post.date)
  return since !== undefined && day !== null && day < since
}

function newestFirst(a: Located, b: Located): number {
  const [dayA, dayB] = [dayOf(a.post.date) ?? '', dayOf(b.post.date) ?? '']
  return dayA === dayB ? (a.post.path < b.post.path ? 1 : -1) : dayA < dayB ? 1 : -1
}
