import type { LostEdit } from '../../domain.ts'
import { sameText } from './same-text.ts'
import { markOf, readStamp, type Stamped } from './stamp.ts'

/** What is not in the text that stands there now. */
export interface Lost {
  /** The texts that it was not made of, oldest first. */
  readonly texts: readonly string[]
  /**
   * What was written in them, and again what was written since: whoever acts last, having seen what
   * the others did or not, has the last word.
   */
  readonly edits: readonly LostEdit[]
}

/**
 * The edits since a run began, and since the run before it, that the newest text was not made of.
 * Whoever went over them, each run brings them back, for the other one may have been cut short. Null
 * where the history is late, or too long to tell.
 * @param revisions every text of the body, oldest first, with stamps
 * @param read what the run began with
 * @param write the name of its last write
 */
export function lostEdits(revisions: readonly string[], read: string, write: string): Lost | null {
  const all = readHistory(revisions)
  const own = all.findIndex(one => one.write === write)
  const first = all.slice(0, Math.max(own, 0)).findLastIndex(({ text }) => sameText(text, read))
  if (first < 0) return null
  const made = all.map((_, at) => madeOf(at, all))
  const there = linesTo(all.length - 1, made)
  const lost = new Set<number>()
  for (let at = startOf(first, all, made); at < all.length; at += 1)
    for (const one of linesTo(at, made)) if (!there.has(one)) lost.add(one)
  const edits = inOrder(lost, all, made).map(at => ({
    from: all[made[at]?.[0] ?? 0]?.text ?? '',
    to: all[at]?.text ?? '',
  }))
  return { texts: [...lost].sort((a, b) => a - b).map(at => all[at]?.text ?? ''), edits }
}

interface Revision extends Stamped {
  readonly mark: string
  /** Written on GitHub's page, which saves an edit only on what stands there. */
  readonly person: boolean
}

/** A name that was there before came along with what a person changed or pasted. */
function readHistory(revisions: readonly string[]): readonly Revision[] {
  const all = revisions.map(readStamp)
  return all.map((one, at) => ({
    ...one,
    mark: markOf(one.text),
    person: one.on === null || all.findIndex(({ write }) => write === one.write) < at,
  }))
}

/** What the last write of a run before this text was made of; people's edits keep its name. */
function startOf(
  at: number,
  all: readonly Revision[],
  made: readonly (readonly number[])[],
): number {
  const { write } = all[at]!
  const written = write === null ? -1 : all.findIndex(one => one.write === write)
  return written < 0 ? at : Math.max(0, made[written]?.[0] ?? at)
}

/**
 * The revisions that one was made of: first the one that it changed, then those that it brought back.
 * A run may have read something older than what it went over, and says what.
 */
function madeOf(at: number, all: readonly Revision[]): readonly number[] {
  const { on, with: others, person } = all[at]!
  if (person || on === null) return [at - 1]
  const base = bearing(on, at, all)
  const broughtBack = others.map(mark => bearing(mark, at, all))
  return [base < 0 ? at - 1 : base, ...broughtBack.filter(found => found >= 0)]
}

/** Who read a text that came back later may know it from the first time. */
const bearing = (mark: string, before: number, all: readonly Revision[]): number =>
  all.slice(0, before).findIndex(one => one.mark === mark)

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

/**
 * What was lost and all that came after. A run writes late what it knew early, so that it has its
 * place right after the last text that it was made of, before what people did since.
 */
function inOrder(
  lost: ReadonlySet<number>,
  all: readonly Revision[],
  made: readonly (readonly number[])[],
): readonly number[] {
  const placed = all
    .map(({ person }, at) => ({ at, place: person ? at : Math.max(...(made[at] ?? [])) + 0.5 }))
    .slice(1)
  const first = Math.min(...placed.filter(({ at }) => lost.has(at)).map(({ place }) => place))
  return placed
    .filter(({ at, place }) => lost.has(at) || place > first)
    .sort((a, b) => a.place - b.place || a.at - b.at)
    .map(({ at }) => at)
}
