import type { Config, Event, World } from './domain.ts'
import type { ReadBlog } from './read-blog.ts'
import type { Said } from './read-issues.ts'
import { type Chosen, choosePosts } from './tracker/choose-posts.ts'
import { findAbsent } from './tracker/find-absent.ts'
import { knowsLess } from './tracker/is-older-run.ts'

/** The posts to work on, without those whose issue a later run has written already. */
export function choose(
  { located, blog }: ReadBlog,
  { issues, known, current, index, hearing: { heard } }: Said,
  event: Event,
  config: Config,
  world: World,
  backfill: (path: string) => boolean,
) {
  const asked = new Set([...heard].filter(([, one]) => one.asked.length > 0).map(([n]) => n))
  const people = { known, asked, sweptTo: index?.tracked.state?.swept ?? null }
  const { today } = world
  const choice = choosePosts(located, issues, event, config, today, backfill, people)
  const { matched, ...posts } = choice
  const isLate = ({ tracked }: Chosen) => knowsLess(world.run, tracked?.state ?? null)
  return {
    ...posts,
    chosen: posts.chosen.filter(one => !isLate(one)),
    absences: findAbsent(current, matched, located, blog, config, world.repo),
  }
}

export function withAddresses(chosen: readonly Chosen[], { located }: ReadBlog): Chosen[] {
  const addresses = new Map(located.map(({ post, address }) => [post.path, address]))
  return chosen.map(one => ({ ...one, address: addresses.get(one.post.path) ?? one.address }))
}

/**
 * Where the next sweep goes on, so that it comes to all: behind the last post that was looked at, and
 * whose write was not cut off. The first counts whatever became of it: so every sweep gets on.
 * Undefined: nothing was looked at in turn. @param isLast nothing waits behind the chosen ones
 */
export function lastInTurn(
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
