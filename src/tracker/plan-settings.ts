import type { Config, LinkLook, Mention, Outbound } from '../domain.ts'
import type { Heard } from './apply-commands.ts'
import type { RenderSettings } from './render-issue.ts'
import type { Watch } from './state.ts'

/** What decides how an issue is planned, beside the report and the issue. */
export interface PlanSettings extends Pick<RenderSettings, 'today' | 'lineUrl'> {
  readonly outbound?: Outbound | undefined
  readonly config: Config
  /** Comments are read where this issue lives; true when left out. */
  readonly answers?: boolean
  /** What people with write access asked for below the issue. */
  readonly heard?: Heard | undefined
  /** By the number of a place, whether the post is linked there. */
  readonly links?: ReadonlyMap<number, LinkLook> | undefined
  /** Who was seen to name the post unasked. */
  readonly mentions?: readonly Mention[] | undefined
  /** Bodies that the issue had before, newest first, for when its block is lost. */
  readonly earlier?: readonly string[] | undefined
  readonly run?: number | undefined
  /** Everybody can read the issue, as GitHub says; the config has the last word. */
  readonly public?: boolean | undefined
  /** The site did not say what its pages are. */
  readonly siteSilent?: boolean | undefined
  /** Whether somebody is still here; planIssue sees to it. */
  readonly watch?: Omit<Watch, 'shown'>
}
