import type { LostEdit } from '../../domain.ts'
import { sameText } from './same-text.ts'
import { markOf, readStamp, type Stamped } from './stamp.ts'

/**
 * What a write went over: the edits that led to what stood there, and not to the text that it was
 * made of; oldest first. Null where the history is late, or too long to tell.
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
  const first = all.slice(0, Math.max(own, 0)).findLastIndex(({ text }) => sameText(text, read))
  if (first < 0) return null
  const made = madeOf(all)
  const known = new Set(lineOf(first, made))
  const lost = new Set<number>()
  for (let at = first + 1; at < own; at += 1) {
    for (const one of lineOf(at, made)) if (!known.has(one)) lost.add(one)
  }
  return [...lost]
    .sort((a, b) => a - b)
    .map(at => ({ from: all[made[at] ?? 0]?.text ?? '', to: all[at]?.text ?? '' }))
}

/**
 * The revision that each was made of; -1 of the first. GitHub's page saves a person's edit only on
 * what stands there. A run may have read something older, and says what.
 */
function madeOf(all: readonly Stamped[]): readonly number[] {
  return all.map(({ on, write }, at) => {
    const person = write === null || write === all[at - 1]?.write
    const base = person ? -1 : all.slice(0, at).findLastIndex(({ text }) => markOf(text) === on)
    return base < 0 ? at - 1 : base
  })
}

/** A revision, what it was made of, and so on to the first. */
function lineOf(from: number, made: readonly number[]): number[] {
  const line: number[] = []
  for (let at = from; at > 0; at = made[at] ?? -1) line.push(at)
  return line
}
