import type { Config, Issue, Outage, World } from './domain.ts'
import { type Hearing, hearComments } from './hear-comments.ts'
import { indexOf } from './overview.ts'
import { trackedIssues } from './tracker/choose-posts.ts'
import { knowsLess } from './tracker/is-older-run.ts'
import type { Known } from './tracker/match-issues.ts'
import { parseIssue } from './tracker/parse-issue.ts'

/** All issues, those that follow a post, the one over all posts, and what was said below them. */
export interface Said {
  readonly issues: readonly Issue[]
  readonly known: readonly Known[]
  /** Those of them that no later run has written. */
  readonly current: readonly Known[]
  readonly index: Known | null
  readonly hearing: Hearing
  /** Why they could not be listed. */
  readonly unread: readonly Outage[] | null
}

export async function readIssues(config: Config, world: World): Promise<Said> {
  const listed = config.tracker.off ? [] : await world.issues.list()
  const issues = 'from' in listed ? [] : listed
  const known = await withHistory(trackedIssues(issues, world.today), world)
  const current = known.filter(one => !knowsLess(world.run, one.tracked.state))
  const found = indexOf(issues, config, world)
  const [index = null] = found === null ? [] : await withHistory([found], world)
  const hearing = await hearComments(index === null ? current : [...current, index], world)
  return { issues, known, current, index, hearing, unread: 'from' in listed ? [listed] : null }
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
