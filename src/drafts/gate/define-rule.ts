import type { Claim } from '../../domain.ts'
import type { Brief, Channel, Letter } from '../define-channel.ts'

/** A text, and what it is judged against. */
export interface Case {
  readonly letter: Letter
  /** As it will be read. */
  readonly text: string
  readonly channel: Channel
  readonly brief: Brief
  /** Texts of the same post that are shown already. */
  readonly shown: readonly Shown[]
  /** The evidence of a claim as one text; null when an id resolves to nothing. */
  proof(claim: Claim): string | null
}

export interface Shown {
  readonly text: string
  /** The id of its channel. */
  readonly channel: string
}

/** A rule for drafts, whoever wrote them. It says what is wrong as a clause, or null. */
export interface Rule {
  /** The name of its file. */
  readonly id: string
  readonly title: string
  /** For the documentation: what it prevents, a sentence. */
  readonly why: string
  /** Looks at one sentence, which is left out. */
  drops?(claim: Claim, of: Case): string | null
  /** Looks at the whole, which is not shown. */
  refuses?(of: Case): string | null
}

export const defineRule = (rule: Rule): Rule => rule
