import { lastInTurn } from './choose-work.ts'
import type { Change, Config, Event, Outage, Outcome, World } from './domain.ts'
import { overviewOf } from './overview.ts'
import { planAbsences } from './plan-absences.ts'
import type { planPosts } from './plan-posts.ts'
import type { ReadBlog } from './read-blog.ts'
import type { Said } from './read-issues.ts'
import { rememberHeard } from './remember-heard.ts'
import { replanWith } from './replan.ts'
import { noticesOf, tellModel } from './run-notices.ts'
import type { Sight } from './see-posts.ts'
import type { Chosen } from './tracker/choose-posts.ts'
import type { Absences } from './tracker/find-absent.ts'
import { findDuplicates } from './tracker/find-duplicates.ts'
import { labelTurns } from './tracker/label-turns.ts'
import type { News } from './tracker/news.ts'

/** What a run knows when it has looked at everything. */
export interface Gathered {
  readonly event: Event
  readonly config: Config
  readonly world: World
  readonly read: ReadBlog
  readonly said: Said
  readonly posts: readonly Chosen[]
  /** Posts that are due for an issue and were not asked for; tracked ones that this sweep left out. */
  readonly left: number
  readonly waiting: number
  /** Issues that follow no post any more. */
  readonly absences: Absences
  /** The site did not say what its pages are. */
  readonly siteSilent: boolean
  /** Of posts whose issues a person closed. */
  readonly closed: readonly News[]
  /** Writes to other places than the issues. */
  readonly elsewhere: readonly Change[]
  readonly outages: readonly Outage[]
  readonly notices: readonly string[]
}

/**
 * What follows from what was seen. Pure, so that it can be made again when places elsewhere have
 * answered.
 */
export function planRun(run: Gathered, seen: Sight['seen'], plan: typeof planPosts): Outcome {
  const { event, config, world, read, said, posts } = run
  const { issues, known, current, index, hearing } = said
  const work = plan(posts, seen, said, event, config, world, read, run.siteSilent)
  const unseen = run.waiting + posts.length - work.reports.length
  const without = planAbsences(run.absences.absent, said, event, config, world)
  const planned = new Map([...work.plans, ...without.plans])
  const rest = rememberHeard(current, planned, hearing)
  const wanted = [...work.changes, ...without.changes, ...rest.changes]
  const changes = labelTurns(wanted, issues, world.today)
  const titles = new Map(read.located.map(({ post }) => [post.path, post.title]))
  const all = {
    ...{ index, issues, known, changes, hearing, event, config, world, titles },
    closed: run.closed,
    ...(event.kind === 'sweep' && {
      swept: (cut: ReadonlySet<number>) => lastInTurn(posts, seen, cut, unseen === 0),
    }),
    posts: read.located.map(({ post }) => post),
  }
  const isOff = isTrackerOff(run)
  return {
    ...{ site: read.site, blog: read.blog },
    reports: work.reports,
    findings: [],
    changes: isOff ? [] : [...run.elsewhere, ...findDuplicates(issues), ...changes],
    ...(!isOff && { overview: overviewOf(all) }),
    replan: replanWith(new Map([...planned, ...rest.plans])),
    outages: run.outages,
    inUse: work.inUse,
    notices: [
      ...hearing.notices,
      ...noticesOf(config, said, run.left, unseen),
      ...run.absences.notices,
      ...run.notices,
      ...(world.vectors?.tell() ?? []),
      ...tellModel(world, work.reports),
    ],
  }
}

/** By the config, or because nobody could list the issues. */
export function isTrackerOff({ said, config }: Pick<Gathered, 'said' | 'config'>): boolean {
  return said.unread !== null || config.tracker.off
}
