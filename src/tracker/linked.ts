import type { Day, Linked, LinkLook, Standing } from '../domain.ts'
import type { Item, Tracked } from './parse-issue.ts'

/** Somebody there may have linked to the post. */
export const isContacted = ({ status }: Standing): boolean =>
  status === 'sent' || status === 'replied' || status === 'won'

/** The same issue, with what a run saw at its places. */
export function withLooks(
  tracked: Tracked,
  looks: ReadonlyMap<number, LinkLook>,
  today: Day,
): Tracked {
  const items = tracked.items.map((item): Item => {
    const look = looks.get(item.number)
    if (look === undefined || !isContacted(item.standing)) return item
    const linked = nextLinked(item.standing.linked, look, today)
    return linked === undefined ? item : { ...item, standing: { ...item.standing, linked } }
  })
  return { ...tracked, items }
}

/** A link that was never seen cannot be lost; one that stays keeps the day on which it came. */
function nextLinked(
  before: Linked | undefined,
  { there, rel }: LinkLook,
  today: Day,
): Linked | undefined {
  if (there === 'inconclusive') return before
  if (there === 'fail') return before?.there === true ? { there: false, since: today } : before
  const since = before?.there === true ? before.since : today
  return { there: true, since, ...(rel !== undefined && { rel }) }
}
