import type { Change, Comment, Issue, Outage, Verdict, World } from './domain.ts'
import { applyCommands, type Heard, isUnderstood } from './tracker/apply-commands.ts'
import { tellKept } from './tracker/asked-anew.ts'
import type { Tracked } from './tracker/parse-issue.ts'
import { readDigest } from './tracker/plan-digest.ts'
import { type Asked, readCommands } from './tracker/read-commands.ts'

export interface Hearing {
  /** By the number of the issue. */
  readonly heard: ReadonlyMap<number, Heard>
  readonly outages: readonly Outage[]
  readonly notices: readonly string[]
}
interface Known {
  readonly issue: Issue
  readonly tracked: Pick<Tracked, 'state' | 'rung' | 'items'>
}

/** New comments below open issues, and of them what people with write access ask for. */
export async function hearComments(known: readonly Known[], { issues }: World): Promise<Hearing> {
  const heard = new Map<number, Heard>()
  const outages: Outage[] = []
  const notices = new Set<string>()
  const may = askOnce(login => issues.mayWrite(login))
  for (const { issue, tracked } of known) {
    const { comment: last = 0, comments: count = 0 } = tracked.state ?? {}
    if (issue.state === 'closed' || issue.comments === count) continue
    const comments = await issues.comments(issue.number, last)
    if ('from' in comments) {
      outages.push(comments)
      continue
    }
    // Without our record, an answer is what tells that a comment was heard.
    const fresh = comments.filter(({ answered }) => tracked.rung === 'block' || !answered)
    const { asked, stopped } = await believed(readCommands(fresh), may)
    if (stopped !== null) {
      notices.add(
        `It could not be told whether @${stopped.comment.author} may write here, so what they asked for waits for the next run.`,
      )
    }
    for (const told of tellKept(issue.number, tracked, asked)) notices.add(told)
    const ids = comments.map(({ id }) => id).filter(id => id < (stopped?.comment.id ?? Infinity))
    heard.set(issue.number, {
      asked,
      digests: await ours(comments, may),
      last: Math.max(last, ...ids),
      // Another number than there are brings the next run back here.
      comments: stopped === null ? issue.comments : -1,
    })
  }
  return { heard, outages, notices: [...notices] }
}

/** In their order, up to the first of which nobody can tell whether it counts. */
async function believed(
  all: readonly Asked[],
  may: (login: string) => Promise<Verdict>,
): Promise<{ readonly asked: Asked[]; readonly stopped: Asked | null }> {
  const asked: Asked[] = []
  for (const one of all) {
    const verdict = await may(one.comment.author)
    if (verdict === 'inconclusive') return { asked, stopped: one }
    if (verdict === 'pass') asked.push(one)
  }
  return { asked, stopped: null }
}

/** Weekly words that we wrote: a program that is trusted here did, or somebody who may write. */
async function ours(
  comments: readonly Comment[],
  may: (login: string) => Promise<Verdict>,
): Promise<Comment[]> {
  const found: Comment[] = []
  for (const comment of comments) {
    if (readDigest(comment) === null) continue
    if (comment.bot || (await may(comment.author)) === 'pass') found.push(comment)
  }
  return found
}

function askOnce(ask: (login: string) => Promise<Verdict>): (login: string) => Promise<Verdict> {
  const answers = new Map<string, Promise<Verdict>>()
  return login => {
    const answer = answers.get(login) ?? ask(login)
    answers.set(login, answer)
    return answer
  }
}

/** The answers below an issue: done, or not understood. */
export function answersTo(number: number, tracked: Tracked, { asked }: Heard): Change[] {
  let now = tracked
  return asked.map(one => {
    const isDone = isUnderstood(now, one)
    now = applyCommands(now, { asked: [one] })
    return {
      do: 'react',
      number,
      comment: one.comment.id,
      with: isDone ? '+1' : 'confused',
    }
  })
}
