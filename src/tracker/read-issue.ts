import type { Day } from '../domain.ts'
import { applyCommands } from './apply-commands.ts'
import { withLooks } from './linked.ts'
import type { StepId } from './medium-steps.ts'
import { nextMentions } from './mentions.ts'
import { parseIssue, type Tracked } from './parse-issue.ts'
import type { PlanSettings } from './plan-settings.ts'

/** What the issue says, with what the comments ask for done to it. */
export function readIssue(
  body: string,
  {
    today,
    earlier,
    heard,
    links,
    mentions: found = [],
  }: Pick<PlanSettings, 'today' | 'earlier' | 'heard' | 'links' | 'mentions'>,
): Tracked {
  const tracked = parseIssue(body, today, earlier)
  const asked = heard === undefined ? tracked : applyCommands(tracked, heard)
  const told = links === undefined ? asked : withLooks(asked, links, today)
  const mentions = nextMentions(told.mentions, told.state?.named ?? [], found, today)
  return withCopy(
    { ...told, mentions, steps: without(told.steps, 'update') },
    told.steps.has('update'),
    today,
  )
}

/** What was published, or pasted anew, is the text as the issue knew it when its box was ticked. */
function withCopy(tracked: Tracked, isPasted: boolean, today: Day): Tracked {
  const { steps, copy, copied, state, ...rest } = tracked
  if (!steps.has('publish')) return { ...rest, steps, state, copy: {} }
  const text = (isPasted ? undefined : copied) ?? state?.text
  const since = copy.since ?? today
  return {
    ...{ ...rest, steps, state, copy: { ...copy, since } },
    ...(text !== undefined && { copied: text }),
  }
}

function without(steps: ReadonlySet<StepId>, step: StepId): ReadonlySet<StepId> {
  return new Set([...steps].filter(id => id !== step))
}
