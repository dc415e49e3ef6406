/** Life, report, changes. */

import type { Finding } from './checks.ts'
import type { DevStanding } from './devto.ts'
import type { IndexState, Page, Recalled } from './page.ts'
import type { HandOff } from './platforms.ts'
import type { Post } from './posts.ts'
import type { Address } from './site.ts'
import type { Draft, LeftOut, Opportunity } from './targets.ts'
import type { Day, Verdict } from './verdict.ts'

export const stages = [
  'unpublished',
  'not-live',
  'live',
  'waiting-index',
  'ready',
  'handed-off',
  'on-medium',
  'verified',
  'drifted',
  'lost',
] as const
export type Stage = (typeof stages)[number]

/** What an issue knows of a post: what a person has done, by its boxes, and what was seen before. */
export interface Done {
  readonly handedOff: boolean
  readonly published: boolean
  /** The page was live when it was last seen. */
  readonly live: boolean
  /** Of the copy on Medium: the day from which on it is there, and its address. */
  readonly since?: Day
  readonly copy?: string
  /** Its canonical link was checked by a person. */
  readonly verified?: boolean
  /** A mark of the text that the copy is of. */
  readonly text?: string
  readonly google?: Recalled
}

/** Where a post stands, and the one next step. */
export interface Life {
  readonly stage: Stage
  /** Is it known to be live? */
  readonly live: Verdict
  /** May it go to Medium? */
  readonly medium: 'ready' | 'blocked' | 'wait' | 'never' | 'done'
  readonly next: Step
}
export interface Step {
  /** An imperative, no full stop. */
  readonly text: string
  readonly minutes?: number
  readonly notBefore?: Day
}

/** The world did not answer: data, shown to the person, never an empty list. */
export interface Outage {
  readonly from: string
  readonly why: string
  /** Its id, where it is a source that was asked for places. */
  readonly source?: string
}

/** A conversation on what a post is about, at a place where sources look. */
export interface Thread {
  readonly title: string
  readonly url: string
  /** Name of the place. */
  readonly source: string
  readonly date?: Day
}

/** All that a run found out about one post. */
export interface Report {
  readonly post: Post
  readonly address: Address
  readonly page: Page | null
  /** Null: it has no address that Google could know. */
  readonly index: IndexState | null
  /** For the next run; undefined: Search Console never said anything. */
  readonly google?: Recalled | undefined
  readonly life: Life
  readonly findings: readonly Finding[]
  readonly handOff: HandOff | null
  /** On DEV; undefined: there is nothing to say. */
  readonly devto?: DevStanding
  /** A mark of the page as IndexNow was told of it in this run. */
  readonly announced?: string
  readonly opportunities: readonly Opportunity[]
  /** What to send to a place that has not answered; null where nothing can be sent yet. */
  readonly followUp: Draft | null
  /** What to send to a place that gave a link. */
  readonly thanks?: Draft
  /** Short texts for the author’s own accounts; the subject says for which networks. */
  readonly ownAccounts?: readonly Draft[]
  readonly leftOut: readonly LeftOut[]
  /** Of a new post in a pull request: where people talked about the same in the last year. */
  readonly asked: readonly Thread[]
  readonly outages: readonly Outage[]
  /** What was looked through: "1,214 in the bundled list", and what answered. */
  readonly looked: readonly string[]
}
