import type { Change, CloseDuplicate } from '../domain.ts'
import { annotate } from './annotate.ts'
import { closeDuplicate } from './github/close-duplicate.ts'
import { type Opened, openIssue } from './github/open-issue.ts'
import { writeOther } from './github/other-changes.ts'
import type { Planner } from './github/planner.ts'
import type { PullRequests } from './github/pull-requests.ts'
import type { Listed } from './github/to-issue.ts'
import type { Tracker } from './github/tracker.ts'
import { updateIssue } from './github/update-issue.ts'
import { type Applied, openTally } from './tally.ts'

/** What is written to. */
export interface Writing {
  readonly tracker: Pick<Tracker, 'api' | 'strays'>
  readonly pullRequests: Pick<PullRequests, 'upsertComment'>
}

/** Labels follow what a body is to say: first, so that a run that ends early is made up for. New issues last. */
const order = [
  'upsert-comment',
  'close-duplicate',
  'label-issue',
  'update-issue',
  'react',
  'comment',
  'open-issue',
] as const
type Write = Extract<Change, { readonly do: (typeof order)[number] }>

/**
 * The only writer. A write that GitHub refuses is said and never fails the run; the next run heals
 * what was left.
 */
export async function apply(
  changes: readonly Change[],
  writing: Writing,
  planner: Planner,
): Promise<Applied> {
  annotate(changes.flatMap(change => (change.do === 'annotate' ? [change.finding] : [])))
  const done = openTally()
  const there: Listed[] = []
  const attempt = (change: Write) =>
    done.count(change, async () => {
      const written = await write(change, writing, planner)
      if (written.there !== undefined) there.push(written.there)
      return written
    })
  const all = inOrder(changes)
  for (const [at, change] of all.entries()) {
    if (done.isLeft(change) || (await attempt(change))) continue
    done.cutAt(all.slice(at))
    break
  }
  if (there.length > 0) {
    await done.read(async () => {
      for (const rival of await rivals(there, writing, planner)) await attempt(rival)
    })
  }
  return done.applied()
}

function inOrder(changes: readonly Change[]): Write[] {
  const writes = changes.filter((change): change is Write => order.some(name => name === change.do))
  return writes.sort((a, b) => order.indexOf(a.do) - order.indexOf(b.do))
}

async function write(change: Write, writing: Writing, planner: Planner): Promise<Opened> {
  const { tracker, pullRequests } = writing
  switch (change.do) {
    case 'open-issue':
      return openIssue(change, await tracker.strays(), tracker.api, planner)
    case 'update-issue':
      return updateIssue(change, tracker.api, planner)
    case 'close-duplicate':
      return closeDuplicate(change, tracker.api, planner)
    case 'upsert-comment': {
      const { pullRequest, marker, body, onlyUpdate } = change
      await pullRequests.upsertComment(pullRequest, marker, body, onlyUpdate)
      return {}
    }
    default:
      await writeOther(change, tracker.api)
      return {}
  }
}

/** Another run may have opened the same issue meanwhile: whoever lists last sees both. */
async function rivals(
  there: readonly Listed[],
  { tracker }: Writing,
  planner: Planner,
): Promise<readonly CloseDuplicate[]> {
  const [{ author } = { author: '' }] = there
  const dropped = there.some(({ labels }) => labels.length === 0)
  const found = await tracker.api.newest(dropped ? author : undefined)
  const own = found.map(issue => ({ ...issue, trusted: issue.trusted || issue.author === author }))
  const numbers = new Set(there.map(({ number }) => number))
  return planner.duplicates(own).filter(({ number, of }) => numbers.has(number) || numbers.has(of))
}
