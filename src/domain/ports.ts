/** Ports: the only ways to the world, implemented in `io/`. */

import type { Blog, Finding } from './checks.ts'
import type { DevTo, DevWritten } from './devto.ts'
import type { Outage, Report } from './life.ts'
import type { Base } from './moves.ts'
import type { Hop } from './page.ts'
import type { Repo } from './repository.ts'
import type { Seen, SeenClosed } from './shards.ts'
import type { Site } from './site.ts'
import type { Ask } from './targets.ts'
import type { Change, Comment, Issue, Replan } from './tracker.ts'
import type { Day, Verdict } from './verdict.ts'

/** An answer of the web: three-valued before anyone reads its status. */
export type Answer =
  | {
      readonly ok: true
      readonly status: number
      /** After redirects. */
      readonly url: string
      /** The redirects that led there, in order; none when left out. */
      readonly hops?: readonly Hop[]
      readonly headers: Readonly<Record<string, string>>
      readonly body: string
    }
  | { readonly ok: false; readonly why: string }

export interface Web {
  get(ask: Ask): Promise<Answer>
  /** Names of the secrets that it holds. */
  readonly keys?: ReadonlySet<string>
  /** Less is left of what a run may ask than one more post needs. */
  isSpent?(): boolean
  /**
   * Lets so much time pass, for what may be there a little later. False, at once: a run has waited as
   * long as it may, all its waiting together.
   */
  wait?(milliseconds: number): Promise<boolean>
}

/** What the owner of a site may ask Google: the JSON of its answer, or why there is none. */
export interface SearchConsole {
  inspect(url: string): Promise<{ readonly payload: unknown } | { readonly why: string }>
  /** What people searched for when they found the page, between two days. */
  queries?(
    url: string,
    from: Day,
    to: Day,
  ): Promise<{ readonly payload: unknown } | { readonly why: string }>
}

/** The tracking issues, wherever they live: GitHub, or a folder of files. */
export interface Issues {
  /** All that carry the label, oldest first; an outage when the list is not complete. */
  list(): Promise<readonly Issue[] | Outage>
  /** The comments of an issue with an id above `after`, oldest first. */
  comments(number: number, after: number): Promise<readonly Comment[] | Outage>
  /** Bodies that an issue had before, newest first; none where that cannot be had. */
  history(number: number): Promise<readonly string[]>
  /** May this login write here? inconclusive: nobody could tell. */
  mayWrite(login: string): Promise<Verdict>
}

/** An issue that a run opened or wrote, as the writer tells it. */
export interface OpenedIssue {
  readonly path: string
  readonly number: number
  readonly url: string
}
/** The issue over all posts, and the weekly word below it. */
export interface Overview {
  readonly changes: readonly Change[]
  readonly replan: Replan
}

/** What a model is asked. It gets no tools, no secrets and nothing of the environment. */
export interface Prompt {
  readonly instructions: string
  readonly input: string
}
/** As JSON of the shape that was asked for; else why not, as a clause. */
export type ModelAnswer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly why: string }
export interface Model {
  ask(prompt: Prompt): Promise<ModelAnswer>
  /** What it was asked and what that took, and why it did not answer: a sentence each. */
  tell(): readonly string[]
}
/** A model that turns texts into vectors: the closer two are, the more alike is what they say. */
export interface Vectors {
  /** One vector a text, in order; else why not, as a clause. */
  of(
    texts: readonly string[],
  ): Promise<
    | { readonly ok: true; readonly vectors: readonly (readonly number[])[] }
    | { readonly ok: false; readonly why: string }
  >
  /** What it was asked: a sentence, or none. */
  tell(): readonly string[]
}

/** What became of the writes that do not go to the issues. */
export interface Elsewhere {
  readonly dev: DevWritten
  /** Posts that IndexNow was told of, by their paths. */
  readonly announced: ReadonlySet<string>
}

/** What a run came to: data to show, and the writes that it wants done. */
export interface Outcome {
  readonly site: Site
  readonly reports: readonly Report[]
  /** The blog of these posts, where it was looked at as a whole. */
  readonly blog?: Blog
  /** What concerns no single post. */
  readonly findings: readonly Finding[]
  readonly changes: readonly Change[]
  /** For the writer: an issue may have changed since it was read. */
  readonly replan: Replan
  /** The same, when the writes elsewhere are done: the issues tell what became of them. */
  afterwards?(written: Elsewhere): Outcome
  /**
   * Planned last, when what was opened has its numbers; not there where nothing is tracked.
   * @param cut issues that the writes did not come to
   */
  overview?(opened: readonly OpenedIssue[], cut?: readonly number[]): Overview
  readonly outages: readonly Outage[]
  /** Of a shard, whose part it is. */
  readonly seen?: readonly Seen[]
  readonly seenClosed?: readonly SeenClosed[]
  /** Ids of the sources that the places in the issues came from. */
  readonly inUse?: ReadonlySet<string>
  /** Why the event asks for nothing: then there is nothing else to tell. */
  readonly idle?: string
  /** Sentences for the person who reads the log: what was not done, and why. */
  readonly notices: readonly string[]
}

/**
 * Told between two posts: how many are done, of how many. What it returns is waited for, so that a
 * person may look on, or end the run there.
 */
export type Progress = (done: number, of: number) => Promise<void>

export interface World {
  readonly repo: Repo
  /** Null: the network may not be used. */
  readonly web: Web | null
  /** Left out: the config does not name DEV, or there is no key. */
  readonly devto?: DevTo | undefined
  /** Left out: nobody gave us access. */
  readonly searchConsole?: SearchConsole | undefined
  readonly issues: Issues
  /** Writes drafts where the config names one; they are templates otherwise. */
  readonly model?: Model
  /** Orders places that earned their reasons, where the config names a model for it. */
  readonly vectors?: Vectors
  /** Our comment on a pull request, by its first line; null where there is none, or nobody can tell. */
  comment?(pullRequest: number, marker: string): Promise<string | null>
  /** The address of a line of a file, for links; null where files have none. */
  lineUrl(path: string, line: number): string | null
  /**
   * Where the change that the run is about started from; a why when that cannot be had, null when
   * there is nothing to compare with. @param matters files whose content will be read
   */
  before(matters: (path: string) => boolean): Promise<Base | { readonly why: string } | null>
  /** The rows of the bundled catalogue, loaded when first needed. */
  catalogue(): readonly unknown[]
  /** Which lists link to which hosts; only for who names competitors. */
  linkedHosts?(): unknown
  /** What was read of these rows when they were bundled; without it they are read in the run. */
  readings?(): unknown
  readonly today: Day
  /** The number of this run on GitHub, higher than that of any earlier one. */
  readonly run?: number
  /** Everybody can read the issues. */
  readonly public?: boolean
  /** Left out: nobody looks on. */
  readonly progress?: Progress
  /** Left out: github.com, and a run that has no secrets of its own. */
  readonly outbound?: Outbound | undefined
}

/** What must be known to let markdown out. */
export interface Outbound {
  /** The host of the GitHub that shows it, `github.com`, else a server of one's own. */
  readonly github: string
  /** The text without the secrets of this run, and without what has the shape of one. */
  hide(text: string): string
}
