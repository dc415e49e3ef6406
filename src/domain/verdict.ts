/** What the world may answer, and when. */

/** Every question to the world has one of three answers. "inconclusive" is never read as a failure. */
export type Verdict = 'pass' | 'fail' | 'inconclusive'

/** An ISO 8601 calendar day, `2026-11-22`. */
export type Day = string
