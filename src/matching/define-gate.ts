import type { Day, Post, Target } from '../domain.ts'
import type { Contacts } from './index-contacts.ts'

/** What a gate may look at. */
export interface GateFacts {
  readonly post: Post
  readonly target: Target
  /** Of the post, as of `languageOf`. */
  readonly language: string | null
  readonly today: Day
  readonly ownHosts: readonly string[]
  readonly suppressed: readonly string[]
  /** Earlier outreach, over all posts. */
  readonly contacts: Contacts
  /** The issue of the post; null when it has none. */
  readonly issue: number | null
}
/** A gate says in words why a place is not proposed, or null. */
export interface Gate {
  readonly id: string
  /** Which places it takes out, for the documentation: “Places that …”, no full stop. */
  readonly title: string
  /** Not worth a line among what was left out: the person asked for it, or it is their own. */
  readonly silent?: boolean | ((facts: GateFacts) => boolean)
  shut(facts: GateFacts): string | null
}

export const defineGate = (gate: Gate): Gate => gate
