/** What a run says in its log and summary, besides what it found: what was not done, and why. */
import picomatch from 'picomatch'
import type { Blog, Config, Report, World } from './domain.ts'
import { tellStopped } from './drafts/model/tell-stopped.ts'
import type { Said } from './read-issues.ts'
import { capital, oneOrMany, sayCount } from './text/say.ts'
import type { Known } from './tracker/match-issues.ts'

export function noticesOf(
  { tracker }: Config,
  { unread, known, current }: Said,
  left: number,
  unseen: number,
): string[] {
  return [
    ...(unseen > 0
      ? [
          `This sweep did not get to ${unseen} of the tracked posts; the next one begins with those that waited longest.`,
        ]
      : []),
    ...(tracker.off ? ['The tracker is off in the config: no issue is opened or changed.'] : []),
    ...(unread !== null
      ? ['The issues could not be listed, so none was opened or changed. The next run does it.']
      : []),
    ...(left > 0 && unread === null
      ? [
          `${capital(sayCount(left, 'more post'))} ${oneOrMany(left, 'is', 'are')} due for an issue; name ${oneOrMany(left, 'it', 'them')} with the input “backfill” when you want ${oneOrMany(left, 'it', 'them')}.`,
        ]
      : []),
    ...current.flatMap(tellRecovery),
    ...(known.length > current.length
      ? ['This run is older than what the issues show; nothing was written there.']
      : []),
  ]
}

/** How an issue was understood whose hidden block a person or a tool took away. */
function tellRecovery({ issue: { number, state }, tracked: { rung } }: Known): string[] {
  if (rung === 'block' || state === 'closed') return []
  const by = rung === 'history' ? 'its edit history' : 'what can be seen in it'
  return [`Issue ${number} has lost its hidden block, so it was read by ${by}. Nothing is lost.`]
}

/** What the model took, and what the gate stopped of it. */
export function tellModel({ model }: World, reports: readonly Report[]): string[] {
  const drafts = reports.flatMap(({ opportunities }) => opportunities.map(({ draft }) => draft))
  return model === undefined ? [] : [...model.tell(), ...tellStopped(drafts)]
}

/** Of the input “backfill”, what names no post. @param blog undefined where the run looked at none */
export function tellBackfill(globs: readonly string[], blog: Blog | undefined): string[] {
  if (blog === undefined) return []
  return globs
    .filter(glob => !blog.posts.some(({ post }) => picomatch.isMatch(post.path, glob)))
    .map(
      glob =>
        `The input “backfill” has “${glob}”, which fits no post. Expected globs from the top of the repository, “content/blog/**/*.md” for instance.`,
    )
}
