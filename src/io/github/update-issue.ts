import type { LostEdit, Update } from '../../domain.ts'
import type { IssueApi } from './issue-api.ts'
import { lostEdits } from './lost-edits.ts'
import type { Planner, Written } from './planner.ts'
import { sameText } from './same-text.ts'
import { readStamp, writeStamp } from './stamp.ts'
import type { Listed } from './to-issue.ts'

/** GitHub has no write on condition. So often a write is made, and looked after. */
const mostWrites = 8
/** From here on a run lets others be faster, and waits a little longer each time. */
const eager = 2

/**
 * Brings an issue up to date without losing a word: read, plan again where somebody was faster, write,
 * look in the edit history for what the write went over, and write that too.
 * @param lost what people wrote in another issue, to be kept in this one
 */
export async function updateIssue(
  change: Update,
  api: IssueApi,
  planner: Planner,
  lost: readonly LostEdit[] = [],
): Promise<Written> {
  const fresh = await api.read(change.number)
  const { number, url } = fresh
  if (fresh.state === 'closed' && change.reopen !== true) return {}
  if (planner.isOlder(fresh.body)) {
    return { left: `This run is older than what issue ${number} shows; nothing was written to it.` }
  }
  const expected = lost.length === 0 && sameText(fresh.body, change.seen)
  const plan = expected ? change : planner.replan(change, fresh, lost)
  if (plan === null || (sameText(plan.body, fresh.body) && plan.close === undefined)) return {}
  const whole = await writeWhole(plan, fresh, api, planner)
  return { issue: { number, url }, ...(whole ? {} : { left: sayBusy(number) }) }
}

const sayBusy = (number: number) =>
  `Issue ${number} was edited again and again while this run was at work; the rest is left for the next run.`

/** False when it was still being edited after the last try. */
async function writeWhole(
  first: Update,
  fresh: Listed,
  api: IssueApi,
  planner: Planner,
): Promise<boolean> {
  let due: Due | null = { plan: { ...first, seen: fresh.body }, broughtBack: [] }
  for (let writes = 0; due !== null && writes < mostWrites; writes += 1) {
    const { number, close, reopen, body: text, seen } = due.plan
    const { body, write } = writeStamp(text, seen, due.broughtBack)
    await api.edit(number, { body, close, reopen })
    if (writes >= eager) await api.pause(writes - eager + 1)
    due = await repair(due.plan, write, fresh, api, planner)
  }
  return due === null
}

/** A write to be made, and the texts that are brought back with it. */
interface Due {
  readonly plan: Update
  readonly broughtBack: readonly string[]
}

/** The write that is still due after this one, made of what stands there now; null: none. */
async function repair(
  written: Update,
  write: string,
  issue: Listed,
  api: IssueApi,
  planner: Planner,
): Promise<Due | null> {
  const history = await api.history(written.number)
  const lost = history && lostEdits(history.revisions, issue.body, write)
  if (lost?.texts.length === 0) return null
  const now = history?.body ?? (await api.read(written.number)).body
  const body = readStamp(now).text
  // Without a history, only what stands there now can be compared with what was written.
  if (lost === null && sameText(body, written.body)) return null
  const plan = planner.replan(written, { ...issue, body }, lost?.edits ?? [])
  if (plan === null || sameText(plan.body, body)) return null
  return { plan: { ...plan, seen: body }, broughtBack: lost?.texts ?? [] }
}
