import type { Opportunity, Report } from '../domain.ts'
import { idOf } from '../formats/target-id.ts'
import type { Markdown } from '../markdown/safe.ts'
import type { Item, Tracked } from './parse-issue.ts'
import type { Part } from './render-issue.ts'
import { renderItem } from './render-share.ts'
import { markItem, type State } from './state.ts'

/** The places of an issue as they are to stand, and what the hidden block records of them. */
export interface MergedItems {
  readonly shown: readonly {
    readonly number: number
    readonly ticked: boolean
    readonly markdown: Markdown
  }[]
  readonly records: State['items']
  readonly gone: readonly string[]
  readonly next: number
}

const mostOpen = 7

/**
 * Theirs and ours. What a person changed, ticked or removed stays so. An untouched place goes only
 * when every source answered and none proposes it any more. New ones come last.
 */
export function mergeItems(
  report: Report,
  tracked: Tracked | null,
  dropped: ReadonlySet<Part>,
): MergedItems {
  const known = new Map(tracked?.state?.items.map(item => [item.number, item]))
  const idsOf = (item: Item) => known.get(item.number)?.id ?? idOf(item.url ?? '')
  const kept = (tracked?.items ?? []).flatMap(item => {
    const id = idsOf(item)
    const ours = report.opportunities.find(({ target }) => target.id === id)
    const record = known.get(item.number)
    const touched = record === undefined || record.hash !== markItem(item.markdown)
    if (touched)
      return [
        {
          number: item.number,
          id,
          ticked: item.ticked,
          markdown: { markdown: item.markdown },
          hash: record?.hash ?? '',
        },
      ]
    if (ours === undefined && !item.ticked && everyoneAnswered(report)) return []
    const markdown =
      ours === undefined
        ? { markdown: item.markdown }
        : renderItem(item.number, ours, item.ticked, dropped)
    return [
      { number: item.number, id, ticked: item.ticked, markdown, hash: markItem(markdown.markdown) },
    ]
  })
  const present = new Set(tracked?.items.map(({ number }) => number))
  const removed = (tracked?.state?.items ?? []).filter(({ number }) => !present.has(number))
  const gone = [...new Set([...(tracked?.state?.gone ?? []), ...removed.map(({ id }) => id)])]
  const seen = new Set([...gone, ...kept.map(({ id }) => id)])
  const open = kept.filter(({ ticked }) => !ticked).length
  const fresh = report.opportunities
    .filter(({ target }) => !seen.has(target.id))
    .slice(0, mostOpen - open)
  const first = Math.max(
    tracked?.state?.next ?? 1,
    1 + Math.max(0, ...(tracked?.items ?? []).map(({ number }) => number)),
  )
  const added = fresh.map((opportunity, i) => numbered(opportunity, first + i, dropped))
  const all = [...kept, ...added]
  return {
    shown: all.map(({ number, ticked, markdown }) => ({ number, ticked, markdown })),
    records: all.map(({ number, id, hash }) => ({ number, id, hash })),
    gone,
    next: first + added.length,
  }
}

/** Silence is no news: neither of a source that is down, nor when nobody was asked. */
function everyoneAnswered({ looked, outages }: Report): boolean {
  return looked.length > 0 && outages.length === 0
}

function numbered(opportunity: Opportunity, number: number, dropped: ReadonlySet<Part>) {
  const markdown = renderItem(number, opportunity, false, dropped)
  return {
    number,
    id: opportunity.target.id,
    ticked: false,
    markdown,
    hash: markItem(markdown.markdown),
  }
}
