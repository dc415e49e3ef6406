import type { Opportunity, Outage, Report, Standing, TargetKind } from '../domain.ts'
import { type Markdown, plain } from '../markdown/safe.ts'
import { type Item, markHead, markItem, readHead, type Tracked } from './parse-issue.ts'
import type { RenderSettings } from './render-issue.ts'
import { placeName, renderDecided, renderItem, withStanding } from './render-item.ts'
import { isTicked, open } from './standing.ts'
import type { Recorded } from './state.ts'

/** A place as it is to stand in the issue. */
export interface Shown extends Recorded {
  /** As markdown that is safe already. */
  readonly name: string
  readonly standing: Standing
  readonly markdown: Markdown
}
/** The places of an issue, and what the hidden block records besides. */
export interface MergedItems {
  readonly shown: readonly Shown[]
  readonly gone: readonly string[]
  readonly next: number
}

/** Places of an issue at a time, those included that were written to. */
const most = 7
/** Somebody reads what is sent there; elsewhere a second word is noise. */
const letters: ReadonlySet<TargetKind> = new Set(['newsletter', 'publication', 'podcast', 'writer'])

/**
 * Theirs and ours. What a person changed, decided or removed stays so. An untouched open place goes
 * only when those that it came from answered and none proposes it any more. New ones come last.
 */
export function mergeItems(
  report: Report,
  tracked: Tracked | null,
  settings: RenderSettings,
): MergedItems {
  const items = tracked?.items ?? []
  const recorded = tracked?.state?.items ?? []
  const kept = items.flatMap(item => keep(item, report, settings))
  const removed = recorded.filter(({ number }) => !items.some(item => item.number === number))
  const gone = [...new Set([...(tracked?.state?.gone ?? []), ...removed.map(({ id }) => id)])]
  const first = Math.max(tracked?.state?.next ?? 1, ...items.map(({ number }) => number + 1))
  const room = Math.max(0, most - kept.filter(isInHand).length)
  const added = report.opportunities
    .filter(({ target: { id } }) => !gone.includes(id) && !kept.some(item => item.id === id))
    .slice(0, room)
    .map((opportunity, i) => ours(first + i, opportunity, open, settings))
  return { shown: [...kept, ...added], gone, next: first + added.length }
}

const isInHand = ({ standing: { status } }: Shown) => status !== 'skipped' && status !== 'never'

/** A place that stands there: theirs as it is, ours made anew, or gone. */
function keep(item: Item, report: Report, settings: RenderSettings): Shown[] {
  const { markdown, recorded, standing, number, name, id } = item
  const proposed = report.opportunities.find(({ target }) => target.id === id)
  const asOpen = proposed === undefined ? null : ours(number, proposed, standing, settings)
  const anew = item.anew && { anew: item.anew }
  const mark = markItem(markdown, settings.today)
  const letter = recorded?.letter ?? asOpen?.letter ?? false
  const sources = distinct([...(recorded?.sources ?? []), ...(asOpen?.sources ?? [])])
  const kind = recorded?.kind ?? asOpen?.kind
  const shown = (text: string, as: string): Shown => ({
    ...{ number, id, name, standing, letter, sources, kind, mark: as, ticked: isTicked(standing) },
    ...anew,
    head: markHead(text),
    markdown: { markdown: text },
  })
  if (mark !== recorded?.mark && mark !== asOpen?.mark) {
    return [shown(withStanding(markdown, standing, settings), recorded?.mark ?? '')]
  }
  if (standing.status !== 'todo') {
    const text = renderDecided(item, letter, report, settings).markdown
    return [shown(text, markItem(text, settings.today))]
  }
  if (asOpen !== null)
    return [
      proposed?.draft.stands === true ? shown(markdown, mark) : { ...asOpen, sources, ...anew },
    ]
  const wasDecided = readHead(markdown, settings.today).below === ''
  if (haveAnswered(sources, report) && standing.until === undefined && !wasDecided) return []
  return [shown(withStanding(markdown, standing, settings), mark)]
}

/**
 * Silence is no news: neither of a source that is down, nor when nobody was asked. Of a place whose
 * sources are not recorded, all must answer.
 */
function haveAnswered(sources: readonly string[], { looked, outages }: Report): boolean {
  const counts = ({ source }: Outage) =>
    source === undefined || sources.length === 0 || sources.includes(source)
  return looked.length > 0 && !outages.some(counts)
}

const distinct = (ids: readonly string[]) => [...new Set(ids)].sort()

/** The mark is of what goes out of the door. */
function ours(
  number: number,
  opportunity: Opportunity,
  standing: Standing,
  settings: RenderSettings,
): Shown {
  const { target, source, also = [] } = opportunity
  const rendered = renderItem(number, opportunity, standing, settings)
  const markdown = settings.clean(rendered.markdown)
  return {
    number,
    id: target.id,
    name: plain(placeName(target, settings)).markdown,
    standing,
    letter: letters.has(target.kind),
    sources: distinct([source, ...also]),
    kind: target.kind,
    mark: markItem(markdown, settings.today),
    head: markHead(markdown),
    ticked: isTicked(standing),
    markdown: { markdown },
  }
}
