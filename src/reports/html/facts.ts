import type { CheckFacts, Day } from '../../domain.ts'
import type { LineUrl } from '../pull-request.ts'

/** What the page knows beside the report. All of it may be left out. */
export interface HtmlFacts {
  /** The day of the run. */
  readonly today?: Day
  /** The posts are those of a pull request, and not out yet. */
  readonly goesOut?: boolean
  readonly checks?: readonly Pick<CheckFacts, 'id' | 'title'>[]
  /** Where the project lives; the page of a check is below it. */
  readonly home?: string
  readonly lineUrl?: LineUrl
  /** The issue of a post, by its path. */
  readonly issues?: ReadonlyMap<string, string>
  /** Post and copy side by side, by the path of the post. */
  readonly copies?: ReadonlyMap<string, string>
  /** What was not done, and why. */
  readonly notices?: readonly string[]
}
