/** DEV, which takes drafts by its API. */

import type { Outage } from './life.ts'
import type { Day } from './verdict.ts'

/** An article as DEV takes it, with the names of its API; always a draft. */
export interface DevArticle {
  readonly title: string
  readonly body_markdown: string
  readonly published: false
  readonly canonical_url: string
  readonly tags: readonly string[]
  readonly description?: string
  readonly main_image?: string
}
/**
 * What an update brings. Tags, cover and description may be a person's by then; and a word on
 * `published` would take an article back that a person published.
 */
export type DevUpdate = Pick<DevArticle, 'title' | 'body_markdown' | 'canonical_url'>

/** An article of the account, as DEV lists it. */
export interface DevSeen {
  readonly id: number
  readonly url: string
  readonly canonical: string
  readonly body: string
  /** The day on which it was published; null: a draft, which its author alone sees. */
  readonly published: Day | null
}

/** The article of a post, as the issue remembers it. */
export interface DevCopy {
  readonly id: number
  readonly url: string
  /** Published since then; a draft where it is left out. */
  readonly since?: Day
  /** Marks of the text of the post that it is of, and of its own as it was then. */
  readonly text: string
  readonly body: string
}
/** What an issue remembers of DEV. */
export interface DevRecalled {
  readonly copy?: DevCopy
  /** A person deleted it there: no other one is made unasked. */
  readonly gone?: true
  /** There could be no draft of the file with this hash, or no update, and why, as a clause. */
  readonly refused?: { readonly hash: string; readonly why: string }
}
/** How a post stands on DEV in this run. */
export interface DevStanding extends DevRecalled {
  /** DEV did not say, or was not asked: this is how it was. */
  readonly recalled?: true
  /** There is no draft yet, and this is to come first, where nothing else in the issue says so. */
  readonly waits?: string
  /** A write of this run was answered: what a person asked for is over. */
  readonly answered?: true
  /** The post has another text since; `both`: the article was changed on DEV, too. */
  readonly differs?: 'post' | 'both'
  /** What the article names as its original, where that is not the page. */
  readonly canonical?: string
  /** Other articles of the account with the same canonical. */
  readonly twins?: readonly string[]
}

/** The account on DEV that the key belongs to. */
export interface DevTo {
  /** All articles, published or not; an outage when the list is not whole. */
  articles(): Promise<readonly DevSeen[] | Outage>
  /** Makes a draft. Never sent twice. */
  draft(article: DevArticle): Promise<DevAnswer>
  update(id: number, article: DevUpdate): Promise<DevAnswer>
}
/** `refused`: it will not have this text. `later`: nothing came of it now, and something may have. */
export type DevAnswer =
  | DevDone
  | { readonly do: 'refused'; readonly why: string }
  | { readonly do: 'later'; readonly why: string }
export interface DevDone {
  readonly do: 'done'
  readonly id: number
  readonly url: string
  /** Published since then, where it was found rather than made. */
  readonly since?: Day
}

/** What became of the writes of a run, by the path of the post. */
export type DevWritten = ReadonlyMap<
  string,
  (DevDone & { readonly body: string }) | { readonly do: 'refused'; readonly why: string }
>
