import type { LostEdit } from '../../domain.ts'
import { sameText } from './same-text.ts'
import { markOf, readStamp, type Stamped } from './stamp.ts'

/**
 * What is not in the text that stands there now: the edits since a run began, and since the run before
 * it, that the newest text was not made of; oldest first. Whoever went over them, each run brings them
 * back, for the other one may have been cut short. Null where the history is late, or too long to tell.
 * @param revisions every text of the body, oldest first, with stamps
 * @param read what the run began with
 * @param write the name of its last write
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
  const marks = all.map(({ text }) => markOf(text))
  const made = all.map((_, at) => madeOf(at, all, marks))
  const there = linesTo(all.length - 1, made)
  const lost = new Set<number>()
  for (let at = startOf(first, all, made); at < all.length; at += 1)
    for (const one of linesTo(at, made)) if (!there.has(one)) lost.add(one)
  return [...lost]
    .sort((a, b) => a - b)
    .map(at => ({ from: all[made[at]?.[0] ?? 0]?.text ?? '', to: all[at]?.text ?? '' }))
}

/** What the last write of a run before this text was made of; people's edits keep its name. */
function startOf(
  at: number,
  all: readonly Stamped[],
  made: readonly (readonly number[])[],
): number {
  const { write } = all[at]!
  const written = write === null ? -1 : all.findIndex(one => one.write === write)
  return written < 0 ? at : Math.max(0, made[written]?.[0] ?? at)
}

/**
 * The revisions that one was made of: first the one that it changed, then those that it brought back.
 * GitHub's page saves a person's edit only on what stands there, and a name that was there before came
 * along with what a person pasted. A run may have read something older, and says what.
 */
function madeOf(at: number, all: readonly Stamped[], marks: readonly string[]): readonly number[] {
  const { on, with: others, write } = all[at]!
  const person = on === null || all.findIndex(one => one.write === write) < at
  if (person) return [at - 1]
  const bearing = (mark: string) => marks.slice(0, at).lastIndexOf(mark)
  const base = bearing(on)
  return [base < 0 ? at - 1 : base, ...others.map(bearing).filter(found => found >= 0)]
}

/** A revision, those that it was made of, and so on to the first, which is nobody’s edit. */
function linesTo(from: number, made: readonly (readonly number[])[]): ReadonlySet<number> {
  const lines = new Set<number>()
  const left = [from]
  for (let at = left.pop(); at !== undefined; at = left.pop()) {
    if (at <= 0 || lines.has(at)) continue
    lines.add(at)
    left.push(...(made[at] ?? []))
  }
  return lines
}
