import type { CloseDuplicate, Issue, Replan } from '../../domain.ts'

/** What the writer asks of the pure core while it writes. */
export interface Planner {
  readonly replan: Replan
  /** Has a newer run written this body already? */
  isOlder(body: string): boolean
  /** Those of the issues that follow what a lower number follows. */
  duplicates(issues: readonly Issue[]): readonly CloseDuplicate[]
}

/** What became of one write. */
export interface Written {
  /** The issue that was written to; not there when nothing was. */
  readonly issue?: { readonly number: number; readonly url: string }
  /** What was not written, and why, in a sentence. */
  readonly left?: string
  /** What the person should know all the same. */
  readonly notice?: string
}
