/** What the writer is tried with: a core that plans, and people who do what the core must keep. */
import type { Comment, Issue, Update } from '../../src/domain.ts'
import type { OpenIssue } from '../../src/io/github/open-issue.ts'
import type { Planner } from '../../src/io/github/planner.ts'
import type { Kept, Model } from './model-github.ts'

/** What a run knows: its own letter, and what people said that it has not heard before. */
export interface Findings {
  readonly run: string
  readonly said: readonly Comment[]
}

export interface Core {
  open(findings: Findings): OpenIssue
  plan(findings: Findings, issue: Issue): Update | null
  /** @param issue the one that was planned on, where there was one */
  planner(findings: Findings, issue: Issue | null): Planner
  /** The last comment that the body says was heard. */
  heardTo(body: string): number
  places(body: string): readonly string[]
  /** Somebody ticks the first place, rewrites the draft of the second, writes a note, takes the third away, wins the fourth. */
  readonly people: readonly (() => Person)[]
  /** Somebody unticks what they ticked, erases a note, writes another draft, puts a place back. */
  readonly undecided: readonly (readonly Step[])[]
}

/** What somebody makes of a body, and how the final one shows that it stands. */
export interface Step {
  readonly change: (body: string) => string
  readonly stands: (body: string) => boolean
}

/** What somebody does, and how the final issue shows that it was not lost. */
export interface Person {
  readonly act: (model: Model, number: number) => void
  readonly kept: (issue: Kept, model: Model) => boolean
  /** The place that it takes off the list. */
  readonly takes?: string
}

/** A comment that no run has heard yet waits for the next; one that was answered was done. */
export function commanding(words: string, done: (body: string) => boolean): Person {
  let comment = 0
  return {
    act(model, number) {
      comment = model.say(number, words)
    },
    kept: ({ body }, model) => !model.answered(comment) || done(body),
  }
}
