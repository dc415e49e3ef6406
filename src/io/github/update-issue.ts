import type { LostEdit, Update } from '../../domain.ts'
import type { IssueApi } from './issue-api.ts'
import { lostEdits } from './lost-edits.ts'
import type { Planner, Written } from './planner.ts'
import { sameText } from './same-text.ts'
import { readStamp, writeStamp } from './stamp.ts'
import type { Listed } from './to-issue.ts'

/** GitHub has no write on condition. So often a write is repaired, before the next run does it. */
const mostWrites = 4

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
  let plan: Update | null = { ...first, seen: fresh.body }
  for (let writes = 0; plan !== null && writes < mostWrites; writes += 1) {
    const { number, close, reopen } = plan
    const { body, write } = writeStamp(plan.body, plan.seen)
    await api.edit(number, { body, close, reopen })
    plan = await repair(plan, write, fresh, api, planner)
  }
  return plan === null
}

/** The write that is still due after this one, made of what stands there now; null: none. */
async function repair(
  written: Update,
  write: string,
  issue: Listed,
  api: IssueApi,
  planner: Planner,
): Promise<Update | null> {
  const history = await api.history(written.number)
  const lost = history && lostEdits(history.revisions, written.seen, write)
  if (lost?.length === 0) return null
  const now = history?.body ?? (await api.read(written.number)).body
  const body = readStamp(now).text
  // Without a history, only what stands there now can be compared with what was written.
  if (lost === null && sameText(body, written.body)) return null
  const plan = planner.replan(written, { ...issue, body }, lost ?? [])
  return plan === null || sameText(plan.body, body) ? null : { ...plan, seen: body }
}
