import type { LostEdit } from '../../domain.ts'
import { sameText } from './same-text.ts'
import { markOf, readStamp, type Stamped } from './stamp.ts'

/**
 * What a write went over: the edits that came between the text that it was made of and itself,
 * oldest first. Null where the history is late, or too long to tell.
 * @param revisions every text of the body, oldest first, with stamps
 * @param write the name of the write
 */
export function lostEdits(
  revisions: readonly string[],
  read: string,
  write: string,
): LostEdit[] | null {
  const all = revisions.map(readStamp)
  const own = all.findIndex(one => one.write === write)
  const earlier = all.slice(0, Math.max(own, 0))
  const first = earlier.findLastIndex(({ text }) => sameText(text, read))
  if (first < 0) return null
  return earlier.flatMap((one, at) =>
    at <= first ? [] : [{ from: madeOf(one, earlier.slice(0, at)), to: one.text }],
  )
}

/**
 * GitHub's page saves a person's edit only on what stands there. A run may have read something
 * older, and says what.
 */
function madeOf({ on, write }: Stamped, before: readonly Stamped[]): string {
  const last = before.at(-1)
  const person = write === null || write === last?.write
  const base = person ? last : before.findLast(({ text }) => markOf(text) === on)
  return (base ?? last)?.text ?? ''
}
