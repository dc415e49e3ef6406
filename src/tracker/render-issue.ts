import type { Day, Report } from '../domain.ts'
import { lines, type Markdown, nothing, paragraphs } from '../markdown/safe.ts'
import { addDays } from '../text/days.ts'
import { renderMentions } from './mentions.ts'
import type { Shown } from './merge-items.ts'
import { type Copied, notesHeading, pathMarker, type Tracked } from './parse-issue.ts'
import { renderChecked } from './render-checked.ts'
import { renderCommands } from './render-commands.ts'
import { renderDevto } from './render-devto.ts'
import { renderBeforeImport, renderFix, renderSuggestions } from './render-findings.ts'
import { renderLead, renderLifeLine } from './render-lead.ts'
import { renderMedium, renderSteps } from './render-medium.ts'
import { renderLeftOut, renderOwnAccounts, renderShare } from './render-share.ts'
import { turnOf } from './turn.ts'

/** The parts of an issue above the notes that may be dropped when it grows too long, first to go first. */
export const droppable = [
  'own-accounts',
  'left-out',
  'suggestions',
  'checked',
  'medium-folds',
  'drafts',
  'reasons',
] as const
export type Part = (typeof droppable)[number]

export interface RenderSettings {
  readonly today: Day
  /** The address of a line of a file, for links; null where there is none. */
  lineUrl(path: string, line: number): string | null
  readonly dropped: ReadonlySet<Part>
  /** Everybody can read it, the places too. */
  readonly public: boolean
  /** Comments below it are read. */
  readonly answers: boolean
  /** Markdown as it may leave the house. */
  clean(markdown: string): string
}

/** What a person did that shows in the parts that are ours. */
export type Known = Pick<Tracked, 'steps' | 'copy' | 'mentions' | 'suppressed'>

const defaultNotes = '*Yours. Postrider does not touch this part.*'
/** After it is on Medium, a copy is watched for so long. */
const daysOfWatch = 30

/** Everything above the notes. `shown` are the places as they are to stand, boxes included. */
export function renderManaged(
  report: Report,
  shown: readonly Shown[],
  known: Known,
  settings: RenderSettings,
): Markdown {
  const { dropped, today } = settings
  const isDone = report.life.medium === 'done'
  const has = (part: Part) => !dropped.has(part)
  const watched = watchedUntil(known.copy)
  const turn = turnOf(shown, today)
  const clean = ({ markdown }: Markdown) => ({ markdown: settings.clean(markdown) })
  const above = [
    lines(
      { markdown: pathMarker(report.post.path) },
      renderLead(report, turn, isDone ? watched : null, settings),
    ),
    renderLifeLine(report, known.copy, watched, today),
    renderFix(report, settings),
    renderMedium(report, known.steps, has('medium-folds'), settings.answers),
    renderDevto(report, known.steps, settings),
  ]
  const below = [
    renderMentions(known.mentions, report, today),
    renderSteps(report, known.steps),
    has('own-accounts') && !isDone ? renderOwnAccounts(report) : nothing,
    has('left-out') && !isDone ? renderLeftOut(report, settings) : nothing,
    has('suggestions') && !isDone ? renderSuggestions(report, settings) : nothing,
    has('suggestions') && !isDone && report.life.medium !== 'never'
      ? renderBeforeImport(report, settings)
      : nothing,
    renderChecked(report, known.suppressed, isDone || dropped.has('checked'), settings),
    renderCommands(shown, isDone ? watched : null, settings),
  ]
  // The places between them went out of the door one by one: some are a person's by now.
  return paragraphs(...above.map(clean), renderShare(report, shown, turn), ...below.map(clean))
}

/** Null: nobody said when it came to Medium. */
export function watchedUntil({ since }: Copied): Day | null {
  return since === undefined ? null : addDays(since, daysOfWatch)
}

/** The whole body: what is ours, the person's notes, the hidden block. */
export function joinBody(managed: string, notes: string, state: string): string {
  return `${managed}\n\n${notesHeading}\n\n${notes === '' ? defaultNotes : notes}\n\n${state}\n`
}
