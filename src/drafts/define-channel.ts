import type { Author, Claim, Evidence, Opportunity, Post, Target } from '../domain.ts'
import type { Picker } from './pick-passages.ts'

export type Matched = Omit<Opportunity, 'draft'>

/** All that a channel writes from: each sentence names what it rests on. */
export interface Brief {
  readonly matched: Matched
  readonly post: Post
  /** The canonical address, with the parameters that the config asks for. */
  readonly url: string
  /** The same without them. */
  readonly plainUrl: string
  readonly author: Author
  /** What can be said of the post, the place and the author, and where it is from. */
  readonly evidence: readonly Evidence[]
  /** “I wrote”, or “we wrote”. */
  readonly voice: 'I' | 'we'
  /** The post’s own sentences for this place; what was taken for another place comes later. */
  readonly pick: Picker
  /** Grows by one with each draft of this channel for the post, from where the post begins. */
  readonly turn: number
  /** Drafts that the place had before this one. */
  readonly nth: number
}

/** A text in the making: paragraphs of sentences, each with its evidence. */
export interface Letter {
  readonly subject?: Claim
  readonly paragraphs: readonly (readonly Claim[])[]
  readonly checklist: readonly string[]
}

/** What a place takes, as far as the gate can see to it. */
export interface Limits {
  /** Words of the whole text. */
  readonly words: readonly [least: number, most: number]
  /** `link`: the address stands in the text once; `line`: within a line for a list; none: nowhere. */
  readonly address: 'link' | 'line' | 'none'
}

/** One way of writing to a place. To add one, copy a neighbour; `npm run generate` registers it. */
export interface Channel {
  /** The name of its file. */
  readonly id: string
  readonly title: string
  /** What it writes, for the documentation: a sentence. */
  readonly about: string
  /** Null: a place that wants no words from a machine. */
  readonly limits: Limits | null
  /** Which places it is for. */
  fits(target: Target, matched?: Matched): boolean
  write(brief: Brief): Letter
  /** Where no text of ours would do: what a person begins with. */
  begin?(brief: Brief): string | null
}

export const defineChannel = (channel: Channel): Channel => channel
