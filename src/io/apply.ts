import type { Change } from '../domain.ts'
import { annotate } from './annotate.ts'
import type { GitHubIssues } from './github-issues.ts'
import { advice, isLocal, Refused } from './refused.ts'

/** What became of the planned writes. */
export interface Applied {
  readonly issues: readonly {
    readonly path: string
    readonly number: number
    readonly url: string
  }[]
  readonly notices: readonly string[]
  readonly complete: boolean
}

/**
 * The only writer. A write that GitHub refuses is said and never fails the run; the next run heals
 * what was left. Updates come first, new issues last.
 */
export async function apply(changes: readonly Change[], github: GitHubIssues): Promise<Applied> {
  const issues: Applied['issues'][number][] = []
  const notices = new Set<string>()
  let complete = true
  annotate(changes.flatMap(change => (change.do === 'annotate' ? [change.finding] : [])))
  for (const change of inOrder(changes)) {
    try {
      const done = await write(change, github)
      if (done === 'stale') {
        complete = false
        notices.add(
          `The issue of ${nameOf(change)} was edited while this run was at work; it is left for the next run.`,
        )
      } else if (done !== null) issues.push({ path: nameOf(change), ...done })
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      complete = false
      notices.add(advice(error))
      if (!isLocal(error)) break
    }
  }
  return { issues, notices: [...notices], complete }
}

type Write = Extract<Change, { do: 'open-issue' | 'update-issue' | 'upsert-comment' }>

const nameOf = (change: Write) => ('path' in change ? change.path : null) ?? 'all posts'

function inOrder(changes: readonly Change[]): Write[] {
  const rank = { 'upsert-comment': 0, 'update-issue': 1, 'open-issue': 2 }
  return changes
    .flatMap((change): Write[] => {
      const written = change.do in rank
      return written ? [change as Write] : []
    })
    .sort((a, b) => rank[a.do] - rank[b.do])
}

async function write(
  change: Write,
  github: GitHubIssues,
): Promise<{ number: number; url: string } | 'stale' | null> {
  switch (change.do) {
    case 'open-issue': {
      const { number, url } = await github.open(change)
      return { number, url }
    }
    case 'update-issue': {
      const url = await github.update(change.number, change.seen, change.body)
      return url === null ? 'stale' : { number: change.number, url }
    }
    case 'upsert-comment':
      await github.upsertComment(change.pullRequest, change.marker, change.body, change.onlyUpdate)
      return null
  }
}
