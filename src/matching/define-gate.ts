import type { Day, Post, Target } from '../domain.ts'

/** What a gate may look at. */
export interface GateFacts {
  readonly post: Post
  readonly target: Target
  readonly today: Day
  readonly ownHosts: readonly string[]
  readonly suppressed: readonly string[]
}
/** A gate says in words why a place is not proposed, or null. */
export interface Gate {
  readonly id: string
  /** Not worth a line among what was left out: the person asked for it, or it is their own. */
  readonly silent?: boolean
  shut(facts: GateFacts): string | null
}

export const defineGate = (gate: Gate): Gate => gate
