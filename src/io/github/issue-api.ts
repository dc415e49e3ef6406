import type { Listed, Said } from './to-issue.ts'

/** A repository of GitHub. */
export interface Place {
  readonly owner: string
  readonly repo: string
}

/** The text of an issue and all that it was before, oldest first. */
export interface History {
  readonly body: string
  readonly revisions: readonly string[]
}

export interface NewIssue {
  readonly title: string
  readonly body: string
  readonly labels: readonly string[]
  readonly assignees: readonly string[]
}

/**
 * What the tracker asks of GitHub, a request a call (lists: one a page). Each rejects with `Refused`.
 * In the tests a model of GitHub stands in its place.
 */
export interface IssueApi {
  /** All that carry our label, open and closed, oldest first. */
  labelled(): Promise<readonly Listed[]>
  /** The newest hundred with whatever label, or all that this login opened; newest first. */
  newest(creator?: string): Promise<readonly Listed[]>
  read(number: number): Promise<Listed>
  /** Never repeated: an answer that is lost may belong to an issue that was made. */
  create(issue: NewIssue): Promise<Listed>
  edit(
    number: number,
    change: {
      readonly body?: string
      readonly close?: 'completed' | 'not-planned' | 'duplicate' | undefined
      readonly reopen?: true | undefined
    },
  ): Promise<Listed>
  /** Null where it is not to be had: GraphQL is refused, or did not answer whole. */
  history(number: number): Promise<History | null>
  comments(number: number): Promise<readonly Said[]>
  /** Never repeated. */
  comment(number: number, body: string): Promise<void>
  react(comment: number, content: '+1' | 'confused'): Promise<void>
  addLabels(number: number, labels: readonly string[]): Promise<void>
  removeLabel(number: number, label: string): Promise<void>
  /** May this login write here? */
  permission(login: string): Promise<boolean>
  /** Our own login; null where GitHub does not tell. */
  self(): Promise<string | null>
  /** False, at once, when the run has no time left to wait. */
  pause(seconds: number): Promise<boolean>
}
