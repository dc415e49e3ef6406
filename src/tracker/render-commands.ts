import type { Day } from '../domain.ts'
import { code, fold, type Markdown, md } from '../markdown/safe.ts'
import { sayDay } from '../text/days.ts'
import type { Shown } from './merge-items.ts'
import type { RenderSettings } from './render-issue.ts'
import { isTicked } from './standing.ts'

/** What can be said in a comment, with numbers of this issue. @param watchedUntil null: no watch */
export function renderCommands(
  shown: readonly Shown[],
  watchedUntil: Day | null,
  { today, answers }: RenderSettings,
): Markdown {
  const way = md`Or edit this text: ticks, changed drafts and your notes are kept. Close the issue and we leave it alone.`
  const end =
    watchedUntil === null || watchedUntil < today
      ? []
      : [
          md`When the watch ends on ${sayDay(watchedUntil, today)} and nothing is open, this issue closes itself. Reopen it and it carries on.`,
        ]
  if (!answers)
    return fold(
      'How to use this',
      md`Edit this text: ticks, changed drafts and your notes are kept.`,
    )
  return fold('Commands', said(shown), ...(end.length > 0 ? end : [way]))
}

function said(shown: readonly Shown[]): Markdown {
  const sent = shown.find(({ standing }) => isTicked(standing)) ?? shown[0]
  const left = shown.find(({ standing }) => standing.status === 'todo') ?? shown.at(-1)
  if (sent === undefined || left === undefined) {
    return md`In a comment: ${code('/postrider refresh')} looks again.`
  }
  const commands = [
    `/postrider replied ${sent.number}`,
    `won ${sent.number} <link>`,
    `declined ${sent.number}`,
    `skip ${left.number}`,
    `snooze ${left.number} 30d`,
    `another ${left.number}`,
    `never ${left.number}`,
  ]
  const list = commands.map(command => code(command).markdown).join(' · ')
  return md`In a comment, one a line: ${{ markdown: list }} (do not suggest this place again, for any post); ${code('another')} writes another draft`
}
