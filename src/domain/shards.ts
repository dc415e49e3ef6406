/** Shards: the jobs that share the posts of one run. */

import type { Report } from './life.ts'
import type { IndexState } from './page.ts'
import type { LinkLook, Mention } from './tracker.ts'

/** `number` of `of`, counted from 1. */
export interface Shard {
  readonly number: number
  readonly of: number
}

/** What a run saw of one post. */
export interface Seen {
  readonly report: Report
  /** In a sweep: is the post linked where it was sent to? By the number of the place in the issue. */
  readonly links?: ReadonlyMap<number, LinkLook>
  /** In a sweep: who names it unasked; only what answered. */
  readonly mentions?: readonly Mention[]
}

/** What a sweep saw of a post whose issue a person closed. */
export interface SeenClosed {
  readonly path: string
  readonly index: IndexState | null
  /** By the number of the place in the issue. */
  readonly links: ReadonlyMap<number, LinkLook>
}
