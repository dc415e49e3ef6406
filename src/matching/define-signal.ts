import type { Because, Day, Post, Target } from '../domain.ts'

/** What a signal may look at: one post and one target that shares words with it. */
export interface Match {
  readonly post: Post
  readonly target: Target
  readonly today: Day
  /** Telling terms of the post that are among these terms, heaviest first. */
  sharedWith(terms: ReadonlySet<string>): readonly string[]
  /** Those of them that stand in its title, tags or description. */
  coreWith(terms: ReadonlySet<string>): readonly string[]
  /** How near they come to the main subject of the post: 0 to 1. */
  focusOn(terms: ReadonlySet<string>): number
  /** Does some place give this term as its topic? */
  isTopic(term: string): boolean
  /** The first three, as the post spells them: “partial indexes and PostgreSQL”. */
  say(terms: readonly string[]): string
}

/** A signal ranks (`value`, 0 to 1) and says why in the same breath; null when it has nothing. */
export interface Signal {
  readonly id: string
  readonly weight: number
  score(
    match: Match,
  ): { readonly value: number; readonly because: Omit<Because, 'signal'> | null } | null
}

export const defineSignal = (signal: Signal): Signal => signal
