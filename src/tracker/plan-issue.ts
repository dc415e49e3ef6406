import type { Change, Config, Issue, Report } from '../domain.ts'
import { onGitHub } from '../markdown/outbound.ts'
import { visible } from '../markdown/safe.ts'
import { shorten } from '../text/say.ts'
import { keepLines } from './keep-lines.ts'
import type { StepId } from './medium-steps.ts'
import { mergeItems } from './merge-items.ts'
import { parseIssue, type Tracked, ticksOf } from './parse-issue.ts'
import { lookedOn } from './render-checked.ts'
import {
  droppable,
  joinBody,
  type Part,
  type RenderSettings,
  renderManaged,
} from './render-issue.ts'
import { markLine, readState, withoutState, writeState } from './state.ts'

/** GitHub refuses bodies over 65,536 code points; below this no way of counting is near it. */
export const longestBody = 60_000
const longestTitle = 200
export const label = 'postrider'

export interface PlanSettings extends Omit<RenderSettings, 'dropped'> {
  readonly config: Config
}

/** The report of a post and the issue it has → the one write that brings them together, or none. */
export function planIssue(
  report: Report,
  issue: Issue | null,
  settings: PlanSettings,
): Change | null {
  const { path } = report.post
  const tracked = issue === null ? null : parseIssue(issue.body)
  const body = shrink(report, tracked, settings)
  if (issue === null) {
    const { hide } = settings.outbound ?? onGitHub
    const title = shorten(hide(visible(report.post.title)), longestTitle)
    return {
      do: 'open-issue',
      path,
      title,
      body,
      labels: [label, ...settings.config.tracker.labels],
      assignees: [],
    }
  }
  if (same(issue.body, body)) return null
  return { do: 'update-issue', path, number: issue.number, seen: issue.body, body }
}

/** Whole parts go, in a fixed order, until it fits; nothing sent, decided or written by a person. */
function shrink(report: Report, tracked: Tracked | null, settings: PlanSettings): string {
  const dropped = new Set<Part>()
  let body = render(report, tracked, { ...settings, dropped })
  for (const part of droppable) {
    if (body.length <= longestBody) break
    dropped.add(part)
    body = render(report, tracked, { ...settings, dropped })
  }
  return body
}

function render(report: Report, tracked: Tracked | null, settings: RenderSettings): string {
  const { shown, gone, next } = mergeItems(report, tracked, settings)
  const steps = tracked?.steps ?? new Set<StepId>()
  const managed = renderManaged(report, shown, steps, settings).markdown
  const state = writeState({
    path: report.post.path,
    hash: report.post.hash,
    url: report.address.url,
    ...(report.post.id !== undefined && { id: report.post.id }),
    ...(report.post.slug !== undefined && { slug: report.post.slug }),
    live: report.life.live === 'pass',
    items: shown.map(({ number, id, hash }) => ({ number, id, hash })),
    gone,
    ticks: ticksOf({ steps, items: shown }),
    next,
    lines: [
      ...new Set(
        managed
          .split('\n')
          .filter(line => line.trim() !== '')
          .map(markLine),
      ),
    ],
  })
  return joinBody(managed, keepLines(tracked, managed), state)
}

/** Nothing but the day we looked, and marks of lines, is different: no reason to write. */
function same(a: string, b: string): boolean {
  return seen(a) === seen(b) && recorded(a) === recorded(b)
}

function seen(body: string): string {
  const lines = withoutState(body).replace(/\r\n?/g, '\n').split('\n')
  return lines
    .filter(line => !line.startsWith(lookedOn))
    .map(line => line.trimEnd())
    .join('\n')
    .trimEnd()
}

function recorded(body: string): string {
  return JSON.stringify({ ...readState(body.replace(/\r\n?/g, '\n')), lines: [] })
}
