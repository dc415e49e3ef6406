import type { Opportunity, Report } from '../domain.ts'
import { idOf } from '../formats/target-id.ts'
import { outbound } from '../markdown/outbound.ts'
import type { Markdown } from '../markdown/safe.ts'
import type { Item, Tracked } from './parse-issue.ts'
import type { RenderSettings } from './render-issue.ts'
import { renderItem } from './render-share.ts'
import { markItem, type State } from './state.ts'

/** A place as it is to stand in the issue; `hash` is the mark of what we wrote. */
export interface Shown {
  readonly number: number
  readonly id: string
  readonly ticked: boolean
  readonly markdown: Markdown
  readonly hash: string
}
/** The places of an issue, and what the hidden block records besides. */
export interface MergedItems {
  readonly shown: readonly Shown[]
  readonly gone: readonly string[]
  readonly next: number
}

type ItemSettings = Pick<RenderSettings, 'dropped' | 'outbound'>

const mostOpen = 7

/**
 * Theirs and ours. What a person changed, ticked or removed stays so. An untouched place goes only
 * when every source answered and none proposes it any more. New ones come last.
 */
export function mergeItems(
  report: Report,
  tracked: Tracked | null,
  settings: ItemSettings,
): MergedItems {
  const items = tracked?.items ?? []
  const recorded = tracked?.state?.items ?? []
  const kept = items.flatMap(item =>
    keep(
      item,
      recorded.find(({ number }) => number === item.number),
      report,
      settings,
    ),
  )
  const removed = recorded.filter(({ number }) => !items.some(item => item.number === number))
  const gone = [...new Set([...(tracked?.state?.gone ?? []), ...removed.map(({ id }) => id)])]
  const first = Math.max(tracked?.state?.next ?? 1, ...items.map(({ number }) => number + 1))
  const room = Math.max(0, mostOpen - kept.filter(({ ticked }) => !ticked).length)
  const added = report.opportunities
    .filter(({ target: { id } }) => !gone.includes(id) && !kept.some(item => item.id === id))
    .slice(0, room)
    .map((opportunity, i) => ours(first + i, opportunity, settings))
  return { shown: [...kept, ...added], gone, next: first + added.length }
}

/** A place that stands there: theirs as it is, ours made anew, or gone. */
function keep(
  { number, ticked, url, markdown }: Item,
  record: State['items'][number] | undefined,
  report: Report,
  settings: ItemSettings,
): Shown[] {
  const id = record?.id ?? idOf(url ?? '')
  const theirs = { number, id, ticked, markdown: { markdown }, hash: record?.hash ?? '' }
  if (ticked || record === undefined || record.hash !== markItem(markdown)) return [theirs]
  const proposed = report.opportunities.find(({ target }) => target.id === id)
  if (proposed !== undefined) return [ours(number, proposed, settings)]
  return everyoneAnswered(report) ? [] : [theirs]
}

/** Silence is no news: neither of a source that is down, nor when nobody was asked. */
function everyoneAnswered({ looked, outages }: Report): boolean {
  return looked.length > 0 && outages.length === 0
}

/** The mark is of what goes out of the door. */
function ours(number: number, opportunity: Opportunity, settings: ItemSettings): Shown {
  const rendered = renderItem(number, opportunity, settings.dropped)
  const markdown = outbound(rendered.markdown, settings.outbound)
  return {
    number,
    id: opportunity.target.id,
    ticked: false,
    markdown: { markdown },
    hash: markItem(markdown),
  }
}
