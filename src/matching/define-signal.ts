import type { Because, Day, Post, Target } from '../domain.ts'
import type { TrackRecord } from './track-record.ts'
import type { NamedBy } from './weigh-topics.ts'

/** What a signal may look at: one post, one target, and what they have in common. */
export interface Match {
  readonly post: Post
  readonly target: Target
  readonly today: Day
  /** Topics of the post that the place gives as its own, the main one of the post first. */
  readonly topics: readonly Shared[]
  /** Of what the place is about, the share that the post is about too: 0 to 1. */
  readonly closeness: number
  /** What became of earlier outreach to it, and to places of its kind. */
  readonly record: { readonly place: TrackRecord; readonly kind: TrackRecord }
  /** Telling terms of title, tags and description of the post among these terms. */
  coreWith(terms: ReadonlySet<string>): readonly string[]
  /** Does the term name a topic of the place? */
  isOwnTopic(term: string): boolean
  /** The first three, as the post writes them: “partial indexes and PostgreSQL”. */
  say(terms: readonly string[]): string
  /** What of the post names a topic: “its title”. */
  namedBy(topic: string): NamedBy
  /** As the post writes it, else as names of places do. */
  sayTopic(topic: string): string
}

/** A topic that a post and a place share. */
export interface Shared {
  readonly topic: string
  /** How much the post is about it: 0 to 1. */
  readonly weight: number
  /** Few places give it. */
  readonly telling: boolean
  /** It is what the place gives first. */
  readonly isSubject: boolean
  /** It, or the tool that belongs to it, is what the post is about most. */
  readonly isMain: boolean
  /** What the post is about, where that only belongs to the topic: ESLint to JavaScript. */
  readonly through?: string
}

/** A signal ranks and says why in the same breath; null when it has nothing. */
export interface Signal {
  readonly id: string
  /** What it looks at, for the documentation; no full stop. */
  readonly title: string
  readonly weight: number
  /** It is about the post: such a one alone can propose a place, the others order them. */
  readonly qualifies?: true
  score(match: Match): Scored | null
}
export interface Scored {
  /** 0 to 1; of what can speak against a place, from -1 on. */
  readonly value: number
  readonly because: Omit<Because, 'signal'> | null
  /** Terms of the post that the reason rests on. */
  readonly terms?: readonly string[]
}

export const defineSignal = (signal: Signal): Signal => signal
