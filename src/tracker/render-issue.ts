import type { Day, Outbound, Report } from '../domain.ts'
import { outbound } from '../markdown/outbound.ts'
import { lines, type Markdown, md, nothing, paragraphs } from '../markdown/safe.ts'
import type { StepId } from './medium-steps.ts'
import type { Shown } from './merge-items.ts'
import { notesHeading, pathMarker, shareHeading } from './parse-issue.ts'
import { renderChecked } from './render-checked.ts'
import { renderFix, renderSuggestions } from './render-findings.ts'
import { renderLead, renderLifeLine } from './render-lead.ts'
import { renderMedium } from './render-medium.ts'
import { renderLeftOut } from './render-share.ts'

/** The parts of an issue above the notes that may be dropped when it grows too long, first to go first. */
export const droppable = [
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
  readonly outbound?: Outbound | undefined
}

const defaultNotes = '*Yours. Postrider does not touch this part.*'

/** Everything above the notes. `shown` are the places as they are to stand, boxes included. */
export function renderManaged(
  report: Report,
  shown: readonly Shown[],
  steps: ReadonlySet<StepId>,
  settings: RenderSettings,
): Markdown {
  const { dropped } = settings
  const has = (part: Part) => !dropped.has(part)
  const above = paragraphs(
    lines({ markdown: pathMarker(report.post.path) }, renderLead(report, toSend(shown))),
    renderLifeLine(report),
    renderFix(report, settings),
    renderMedium(report, steps, has('medium-folds')),
  )
  const below = paragraphs(
    has('left-out') ? renderLeftOut(report) : nothing,
    has('suggestions') ? renderSuggestions(report, settings) : nothing,
    has('checked') ? renderChecked(report, settings) : nothing,
  )
  // The places between them went out of the door one by one: some are a person's by now.
  const out = ({ markdown }: Markdown) => ({ markdown: outbound(markdown, settings.outbound) })
  return paragraphs(out(above), renderShare(report, shown), out(below))
}

const toSend = (shown: readonly Shown[]) => shown.filter(({ ticked }) => !ticked).length

function renderShare({ looked }: Report, shown: readonly Shown[]): Markdown {
  const heading = { markdown: shareHeading }
  if (shown.length === 0 && looked.length === 0) return nothing
  if (shown.length === 0) {
    return paragraphs(heading, md`No place fits well enough this time. That is a result too.`)
  }
  return paragraphs(
    heading,
    md`Tick when sent. Delete a place, and it does not come back.`,
    ...shown.map(({ markdown }) => markdown),
  )
}

/** The whole body: what is ours, the person's notes, the hidden block. */
export function joinBody(managed: string, notes: string, state: string): string {
  return `${managed}\n\n${notesHeading}\n\n${notes === '' ? defaultNotes : notes}\n\n${state}\n`
}
