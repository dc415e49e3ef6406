/** The tracker. */

import type { Finding } from './checks.ts'
import type { DevArticle, DevUpdate } from './devto.ts'
import type { TargetKind } from './targets.ts'
import type { Day, Verdict } from './verdict.ts'

/** An issue of the tracking repository. */
export interface Issue {
  readonly number: number
  readonly title: string
  readonly body: string
  readonly state: 'open' | 'closed'
  readonly labels: readonly string[]
  readonly createdAt: string
  readonly url: string
  /** Opened by us or by somebody with write access; anything else is not believed. */
  readonly trusted: boolean
  /** How many comments it has. */
  readonly comments: number
}

/** Why the post of an issue is not there to be worked on: by the tree, its frontmatter, the config. */
export type Absence = 'deleted' | 'opted-out' | 'ignored' | 'since'

/** What somebody said below an issue. */
export interface Comment {
  /** Grows with time over the whole repository. */
  readonly id: number
  readonly body: string
  readonly author: string
  readonly day: Day
  /** Written by a program: never a command. */
  readonly bot: boolean
  /** It bears one of the reactions with which commands are answered. */
  readonly answered: boolean
}

/** What became of a place. `todo` is an open box; a tick alone says `sent`. */
export const placeStatuses = [
  'todo',
  'sent',
  'replied',
  'won',
  'declined',
  'skipped',
  'never',
] as const
export type PlaceStatus = (typeof placeStatuses)[number]

/** A place that was written to is not suggested again for so long, for any post. */
export const cooldownDays = 100

/** What search engines are told of a link. */
export type LinkKind = 'nofollow' | 'sponsored' | 'ugc'
/** Whether a page links to the post, when it was looked at. */
export interface LinkLook {
  readonly there: Verdict
  readonly rel?: LinkKind
}
/** A link to the post that runs saw at a place: there since that day, or gone since. */
export interface Linked {
  readonly there: boolean
  readonly since: Day
  readonly rel?: LinkKind
}

/** Somebody names the post who was not asked to. */
export interface Mention {
  readonly text: string
  readonly url: string
  /** When they did, or when it was seen first. */
  readonly on?: Day
}

/** What the visible text of an issue says about one of its places. */
export interface Standing {
  readonly status: PlaceStatus
  /** The day of the status; not there for `todo`, and where a person wrote none. */
  readonly since?: Day
  /** The day on which it was sent. */
  readonly sent?: Day
  /** Put off until this day. */
  readonly until?: Day
  /** Where the link stands that was won. */
  readonly link?: string
  readonly linked?: Linked
}

/** What a person with write access asks for in a comment: `/postrider won 2 https://…`. */
export type Command =
  | StatusCommand
  | { readonly do: 'snooze'; readonly item: number; readonly days: number }
  | { readonly do: 'another'; readonly item: number }
  | { readonly do: 'handed-off' }
  /** Bring the article on DEV up to date, or make another draft. */
  | { readonly do: 'devto' }
  | { readonly do: 'published'; readonly url: string }
  | { readonly do: 'suppress'; readonly host: string }
  | { readonly do: 'digest'; readonly on: boolean }
  | { readonly do: 'refresh' }
/** Drafts that a person asked for in place of the one that a place had. */
export interface Anew {
  readonly times: number
  /** The newest comment that asked: read again, it asks for nothing more. */
  readonly comment: number
}
/** What became of a place. */
export interface StatusCommand {
  readonly do: Exclude<PlaceStatus, 'skipped'> | 'skip'
  readonly item: number
  readonly url?: string
  /** Where another day is named than that of the comment. */
  readonly day?: Day
}

/** What earlier outreach, over all issues, says of a place. */
export interface Contact {
  /** Of the place, as of `Target.id`; the host alone where all of it is meant. */
  readonly id: string
  /** Without `www.`. */
  readonly host: string
  readonly status: PlaceStatus
  /** The newest day on which anything happened; not there where nobody wrote one. */
  readonly day?: Day
  /** Where the link stands that was won. */
  readonly link?: string
  /** The number of the issue that says so, and the post that it follows. */
  readonly issue: number
  readonly path?: string
  /** The place as the issue shows it; its kind where one was recorded. */
  readonly name?: string
  readonly url?: string
  readonly kind?: TargetKind
}

/** What somebody made of a body and another write replaced. */
export interface LostEdit {
  readonly from: string
  readonly to: string
}
export type Update = Extract<Change, { do: 'update-issue' }>
/**
 * Plans an update again against a fresher body, with what this run knows; null when nothing is left
 * to write. `lost` edits are brought back first, oldest first. Pure.
 */
export type Replan = (change: Update, fresh: Issue, lost?: readonly LostEdit[]) => Update | null

/** A planned write. Dry run prints these; apply does them. */
export type Change =
  | {
      readonly do: 'open-issue'
      /** Of the post; null for the index issue. */
      readonly path: string | null
      readonly title: string
      readonly body: string
      readonly labels: readonly string[]
      readonly assignees: readonly string[]
    }
  | {
      readonly do: 'update-issue'
      readonly path: string | null
      readonly number: number
      /** The body that was planned against: when it has changed since, the change is planned again. */
      readonly seen: string
      readonly body: string
      /** It has come to its end, and is closed with the same write. */
      readonly close?: 'completed' | 'not-planned'
      /** We closed it while its post was absent. */
      readonly reopen?: true
    }
  | {
      readonly do: 'label-issue'
      readonly number: number
      readonly add: readonly string[]
      readonly remove: readonly string[]
    }
  /** The answer to a command: done, or not understood. */
  | {
      readonly do: 'react'
      readonly number: number
      readonly comment: number
      readonly with: '+1' | 'confused'
    }
  /** The weekly word to a person, below the index issue. */
  | { readonly do: 'comment'; readonly number: number; readonly body: string }
  | {
      readonly do: 'upsert-comment'
      readonly pullRequest: number
      readonly marker: string
      readonly body: string
      /** There is nothing to say to those to whom nothing was said before. */
      readonly onlyUpdate?: boolean
    }
  /** Two runs at once opened it for what the issue `of` follows already: that one goes on. */
  | {
      readonly do: 'close-duplicate'
      readonly path: string | null
      readonly number: number
      readonly of: number
    }
  /** An unpublished draft in the user's account on DEV. */
  | { readonly do: 'draft-on-dev'; readonly path: string; readonly article: DevArticle }
  /** A person asked for it. */
  | {
      readonly do: 'update-on-dev'
      readonly path: string
      readonly id: number
      readonly article: DevUpdate
    }
  /** Addresses of one host, to IndexNow. */
  | {
      readonly do: 'announce'
      readonly host: string
      readonly key: string
      readonly keyLocation?: string
      readonly pages: readonly { readonly path: string; readonly url: string }[]
    }
  | { readonly do: 'annotate'; readonly finding: Finding }
  | { readonly do: 'write-file'; readonly path: string; readonly text: string }

export type DevChange = Extract<Change, { readonly do: 'draft-on-dev' | 'update-on-dev' }>
export type Announcement = Extract<Change, { readonly do: 'announce' }>
/** Two issues follow one post: the later one is closed. */
export type CloseDuplicate = Extract<Change, { readonly do: 'close-duplicate' }>
