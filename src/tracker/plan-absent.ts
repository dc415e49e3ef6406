import type { Absence, Issue, Update } from '../domain.ts'
import { addDays } from '../text/days.ts'
import { decodeBlocks, encodeBlocks } from './encode-blocks.ts'
import { parseIssue, type Tracked } from './parse-issue.ts'
import { keepWatch, markShown } from './plan-end.ts'
import { isAsked, same } from './plan-issue.ts'
import type { PlanSettings } from './plan-settings.ts'
import { renderAbsent, renderAbsentEnd } from './render-absent.ts'
import { splitBody } from './split-body.ts'
import { markLine, type State, type Watch, withState } from './state.ts'

/**
 * The one write that says in an issue that its post is absent; null when it stands there. Only its
 * first line and the hidden block are written: nobody can say anew what is below, and a person's
 * words are there.
 */
export function planAbsent(issue: Issue, why: Absence, settings: PlanSettings): Update | null {
  const { number, body: seen } = issue
  const { config, today } = settings
  const tracked = parseIssue(seen, today, settings.earlier)
  const watch = watchOf(tracked, why, seen, settings)
  const isOver = addDays(watch.acted, config.tracker.closeAfter) <= today
  const isPublic = config.tracker.public ?? settings.public ?? false
  const lead = isOver ? renderAbsentEnd(why, today) : renderAbsent(why, isPublic)
  const text = withFirstLine(seen.replace(/\r\n?/g, '\n'), tracked, lead.markdown)
  const shown = markShown(text)
  const state: State = {
    ...(tracked.state ?? nothingKnown(tracked)),
    absent: why,
    base: baseOf(tracked.state, lead.markdown),
    watch: { ...watch, shown, ...(isOver && { ended: today }) },
    ...heardIn(tracked.state, settings),
  }
  const body = withState(text, state)
  if (same(seen, body)) return null
  return {
    ...{ do: 'update-issue', path: tracked.path ?? '', number, seen, body },
    ...(isOver && { close: 'not-planned' }),
  }
}

/** That the post went, or why, is as good as a person who was there: silence counts from then on. */
function watchOf(
  { state }: Tracked,
  why: Absence,
  seen: string,
  settings: PlanSettings,
): Omit<Watch, 'shown'> {
  const { today } = settings
  if (state?.absent !== why) return { acted: today }
  return keepWatch(state.watch, seen, isAsked(settings), today)
}

/** In the place of the line that we wrote there; where a person changed that, above all. */
function withFirstLine(text: string, { state }: Tracked, lead: string): string {
  const lines = text.split('\n')
  const [marker = ''] = lines
  const [was] = decodeBlocks(state?.base ?? '')
  const at = lines.findIndex(line => line === lead || markLine(line) === was?.mark)
  if (at >= 0) return lines.with(at, lead).join('\n')
  const above = marker.startsWith('<!-- postrider:post ') ? [marker] : []
  return [...above, lead, '', ...lines.slice(above.length)].join('\n')
}

function baseOf(state: State | null, lead: string): string | null {
  if (state === null || state.base === null) return null
  return encodeBlocks([...splitBody(lead), ...decodeBlocks(state.base).slice(1)])
}

function heardIn(state: State | null, { heard, run }: PlanSettings) {
  return {
    comment: heard?.last ?? state?.comment ?? 0,
    comments: heard?.comments ?? state?.comments ?? 0,
    ...(run !== undefined && { run }),
  }
}

/** Of an issue that has lost its block: the next run that sees the post makes it whole. */
function nothingKnown({ path, items }: Tracked): State {
  const next = Math.max(0, ...items.map(({ number }) => number)) + 1
  const none = { items: [], gone: [], ticks: [], base: null, comment: 0, comments: 0 }
  return { ...none, path: path ?? '', hash: '', url: null, live: false, next }
}
