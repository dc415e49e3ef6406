/** Platforms, where a copy goes. */

import type { CheckFacts, PostSubject, Severity } from './checks.ts'
import type { Content, Link } from './posts.ts'

/** Something that a platform drops or changes: found, said and replaced in one file. */
export interface Loss {
  readonly id: string
  readonly title: string
  readonly severity: Severity
  readonly why: string
  readonly evidence: readonly string[]
  /** Is it gone from the copy, or there in another form? */
  readonly fate: Fate
  /** The places where it stands, in order. Of the subject, what the content does not hold. */
  find(content: Content, subject: PostSubject): readonly Spot[]
  /** "Two tables", for these spots. */
  say(spots: readonly Spot[]): string
  /** What to put there, as an imperative, for these spots. */
  replace(spots: readonly Spot[]): string
  readonly habit?: CheckFacts['habit']
  readonly examples: CheckFacts['examples']
}
export type Fate = 'changed' | 'dropped'
export interface Spot {
  readonly line: number
  readonly what: string
}

/** A place where a copy is republished. */
export interface Platform {
  readonly id: string
  readonly title: string
  readonly maxTags: number
  readonly maxTagLength: number
  readonly losses: readonly Loss[]
  handOff(subject: PostSubject): HandOff
}

/** What a person needs to take one post to a platform. */
export interface HandOff {
  readonly platform: string
  readonly importAt: string
  readonly url: string | null
  readonly title: string
  readonly subtitle: string
  readonly tags: readonly string[]
  readonly cover?: string
  /** Where the post came out first, when that is there: nothing is handed off then. */
  readonly original?: string
  /** Own links: those worth keeping, and the others. */
  readonly keep: readonly Link[]
  readonly unlink: readonly Link[]
  /** Those worth keeping, as they may stand in the copy to tell where readers come from. */
  readonly marked?: readonly { readonly text: string; readonly url: string }[]
  /** What should come along, in the order in which it is said. */
  readonly kept: readonly Kept[]
  readonly losses: readonly Lost[]
  readonly minutes: number
}
export const keptKinds = ['code', 'image', 'heading', 'quote', 'list', 'link'] as const
export interface Kept {
  readonly what: (typeof keptKinds)[number]
  readonly count: number
  /** “four code blocks in go and sh”. */
  readonly say: string
  /** Where they stand, each once. */
  readonly lines: readonly number[]
}
export interface Lost {
  readonly fate: Fate
  /** Of a note: people may well leave it as it comes. */
  readonly severity: Severity
  readonly count: number
  readonly say: string
  readonly lines: readonly number[]
  readonly replace: string
}
