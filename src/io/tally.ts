import type { Change } from '../domain.ts'
import type { Written } from './github/planner.ts'
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
  /** Issues that the run did not come to: nothing more could be written before their turn. */
  readonly cut: readonly number[]
}

/** Keeps count while a run writes. */
export interface Tally {
  /** Does one write; false: nothing more can be written. */
  count(change: Change, write: () => Promise<Written>): Promise<boolean>
  /** Looks, where not seeing is no harm. */
  read(look: () => Promise<void>): Promise<void>
  /** What a command asked for was not written: it is not said to be done. */
  isLeft(change: Change): boolean
  /** From here on nothing was written. */
  cutAt(changes: readonly Change[]): void
  applied(): Applied
}

export function openTally(): Tally {
  const issues: Applied['issues'][number][] = []
  const notices = new Set<string>()
  const left = new Set<number>()
  const cut = new Set<number>()
  let complete = true

  function leave(change: Change | null, why: string): void {
    complete = false
    notices.add(why)
    if (change !== null && 'number' in change) left.add(change.number)
  }

  return {
    async count(change, write) {
      try {
        const written = await write()
        if (written.issue !== undefined) issues.push({ path: nameOf(change), ...written.issue })
        if (written.notice !== undefined) notices.add(written.notice)
        if (written.left !== undefined) leave(change, written.left)
        return true
      } catch (error) {
        if (!(error instanceof Refused)) throw error
        leave(change, advice(error, 'number' in change ? change.number : undefined))
        return isLocal(error)
      }
    },
    async read(look) {
      try {
        await look()
      } catch (error) {
        if (!(error instanceof Refused)) throw error
        leave(null, advice(error))
      }
    },
    isLeft: change =>
      (change.do === 'react' || change.do === 'label-issue') && left.has(change.number),
    cutAt(changes) {
      for (const change of changes) if (change.do === 'update-issue') cut.add(change.number)
    },
    applied: () => ({ issues, notices: [...notices], complete, cut: [...cut] }),
  }
}

const nameOf = (change: Change) => ('path' in change ? change.path : null) ?? 'all posts'
