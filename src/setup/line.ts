import type { Verdict } from '../domain.ts'

/** One thing that was looked at. What is not in order says what is there, then what to do. */
export interface Line {
  readonly what: string
  readonly verdict: Verdict
  readonly says: string
}
