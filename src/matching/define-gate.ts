import type { Contact, Day, Post, Target } from '../domain.ts'

/** What a gate may look at. */
export interface GateFacts {
  readonly post: Post
  readonly target: Target
  readonly today: Day
  readonly ownHosts: readonly string[]
  readonly suppressed: readonly string[]
  /** By place, as of `placeOf`: the newest contact with it, over all posts. */
  readonly contacts: ReadonlyMap<string, Contact>
  /** The issue of the post; null when it has none. */
  readonly issue: number | null
}
/** A gate says in words why a place is not proposed, or null. */
export interface Gate {
  readonly id: string
  /** Not worth a line among what was left out: the person asked for it, or it is their own. */
  readonly silent?: boolean | ((facts: GateFacts) => boolean)
  shut(facts: GateFacts): string | null
}

export const defineGate = (gate: Gate): Gate => gate
