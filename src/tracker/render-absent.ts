import type { Absence, Day } from '../domain.ts'
import { type Markdown, md } from '../markdown/safe.ts'
import { sayDay } from '../text/days.ts'
import { sayPublic } from './render-lead.ts'

/** What became of the post, and how it comes back. */
const said: Readonly<Record<Absence, { readonly is: Markdown; readonly back: string }>> = {
  deleted: { is: md`not in the repository any more`, back: 'Put it back' },
  'opted-out': {
    is: md`left out by \`postrider: false\` in its frontmatter`,
    back: 'Take that line out',
  },
  ignored: { is: md`left out by \`ignore\` in the config`, back: 'Take it off there' },
  since: { is: md`left out by \`since\` in the config`, back: 'Move that day back' },
}

/** The first line of an issue whose post is absent. */
export function renderAbsent(why: Absence, isPublic: boolean): Markdown {
  const { is, back } = said[why]
  const lead = md`**Nothing to do: this post is ${is}.** What stands below is from before. ${back}, and this issue goes on; else you can close it.`
  return isPublic ? sayPublic(lead) : lead
}

/** Its first line as we close it. */
export function renderAbsentEnd(why: Absence, today: Day): Markdown {
  const { is, back } = said[why]
  return md`**Closed on ${sayDay(today)}: this post is ${is}.** ${back}, and this issue opens again.`
}

/** Does the bold part of a first line say that the post is absent? */
export const saysAbsent = (bold: string): boolean => /^Nothing to do: this post is\b/.test(bold)
