import type { Change, Config, Event, Issue, Outcome, Overview, Post, World } from './domain.ts'
import type { Hearing } from './hear-comments.ts'
import { nothingToReplan, type Plan, replanWith } from './replan.ts'
import { siteTargets } from './sources/catalogue.ts'
import { placesForSite } from './sources/places-for-site.ts'
import { afterChanges } from './tracker/after-changes.ts'
import type { Known } from './tracker/match-issues.ts'
import { findIndex } from './tracker/parse-index.ts'
import { type IndexFacts, openIndex, updateIndex } from './tracker/plan-index.ts'

/** The issue over all posts, as hearing and recovery know issues; null where there is none. */
export function indexOf(issues: readonly Issue[], config: Config, { today }: World): Known | null {
  const index = config.tracker.index ? findIndex(issues, today) : null
  return index === null ? null : { issue: index.issue, tracked: index.tracked }
}

/** What a run knows when its posts are planned. */
export interface RunFacts extends Pick<IndexFacts, 'known' | 'titles' | 'config' | 'closed'> {
  readonly index: Known | null
  readonly issues: readonly Issue[]
  readonly changes: readonly Change[]
  readonly hearing: Hearing
  readonly event: Event
  readonly world: World
  /** As of `IndexFacts.swept`, where the writes came to all but these issues. */
  swept?(cut: ReadonlySet<number>): number | null | undefined
  /** All of the blog. */
  readonly posts: readonly Post[]
}

/** What this run makes of all posts, to be planned when what it opened has its numbers. */
export function overviewOf(run: RunFacts): NonNullable<Outcome['overview']> {
  const { index, issues, changes, hearing, event, world } = run
  const { today, run: number } = world
  return (opened, cut = []) => {
    if (!run.config.tracker.index) return nothing
    const facts: IndexFacts = {
      ...{ known: run.known, titles: run.titles, config: run.config, today, run: number },
      outbound: world.outbound,
      before: issues,
      after: afterChanges(issues, changes, opened, today),
      heard: index === null ? undefined : hearing.heard.get(index.issue.number),
      earlier: index?.earlier,
      places: () => wholeBlogPlaces(run),
      closed: run.closed,
      sweep: event.kind === 'sweep',
      swept: run.swept?.(new Set(cut)),
    }
    return index === null ? { ...nothing, changes: openIndex(facts) } : bringUpToDate(index, facts)
  }
}

/** A blog for a product is nobody's personal one. */
function wholeBlogPlaces({ posts, config, world }: RunFacts) {
  const published = posts.filter(post => post.published)
  const isPersonal = config.product === undefined
  return placesForSite(siteTargets(world.catalogue()), published, isPersonal)
}

const nothing: Overview = { changes: [], replan: nothingToReplan }

/** One that a person closed is left alone, and so are those who read it. */
function bringUpToDate({ issue }: Known, facts: IndexFacts): Overview {
  if (issue.state === 'closed') return nothing
  const { number } = issue
  const plan: Plan = fresh => updateIndex(fresh, facts).update
  const { update, digest } = updateIndex(issue, facts)
  const changes: Change[] = [
    ...(update === null ? [] : [update]),
    ...(digest === null ? [] : [{ do: 'comment', number, body: digest } as const]),
    ...answersBelow(number, facts),
  ]
  return { changes, replan: replanWith(new Map([[number, plan]])) }
}

/** Below it one may ask for the weekly word, for silence, and to leave a host alone. */
function answersBelow(number: number, { heard }: IndexFacts): Change[] {
  const known = new Set<string>(['digest', 'suppress', 'refresh'])
  return (heard?.asked ?? []).map(({ comment, commands, misread }) => {
    const isDone = misread === 0 && commands.every(command => known.has(command.do))
    return { do: 'react', number, comment: comment.id, with: isDone ? '+1' : 'confused' }
  })
}
