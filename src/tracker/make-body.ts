import type { Report } from '../domain.ts'
import { fold, type Markdown } from '../markdown/safe.ts'
import { decodeBlocks, encodeBlocks } from './encode-blocks.ts'
import { differing, mergeBlocks } from './merge-blocks.ts'
import { type MergedItems, mergeItems } from './merge-items.ts'
import { pathMarker, type Tracked } from './parse-issue.ts'
import { markShown, planEnd, withLead } from './plan-end.ts'
import type { PlanSettings } from './plan-settings.ts'
import { readSaid } from './post-in-hand.ts'
import { recallDevto } from './recall-devto.ts'
import { joinBody, type Known, type RenderSettings, renderManaged } from './render-issue.ts'
import { type Block, eachBlock, isStep, joinBlocks, splitBody } from './split-body.ts'
import { markText, type State, type Watch, writeState } from './state.ts'

const nothingKnown: Known = { steps: new Set(), copy: {}, mentions: [], suppressed: [] }

/** What we have to say and what a person wrote, with the block that remembers both. */
export function makeBody(
  report: Report,
  tracked: Tracked | null,
  plan: PlanSettings,
  part: Pick<RenderSettings, 'dropped' | 'clean'>,
): string {
  const { today, lineUrl, config, answers = true } = plan
  const isPublic = config.tracker.public ?? plan.public ?? false
  const settings = { today, lineUrl, answers, public: isPublic, ...part }
  const items = mergeItems(report, tracked, settings)
  const known = tracked ?? nothingKnown
  const managed = renderManaged(report, items.shown, known, settings)
  const watch = plan.watch ?? { acted: today }
  const body = compose(managed, watch)
  const said = tracked === null ? null : readSaid(body, today)
  const end = said === null ? null : planEnd(said, watch, config.tracker.closeAfter, today)
  return end === null ? body : compose(withLead(managed, end), { ...watch, ended: today })

  function compose({ markdown }: Markdown, now: Omit<Watch, 'shown'>): string {
    const ours = splitBody(markdown)
    const above = `${pathMarker(report.post.path)}\n${joinBlocks(merged(tracked, ours))}`
    const notes = keptNotes(tracked, ours)
    const shown = markShown(joinBody(above, notes, ''))
    const state = { ...stateOf(report, tracked, items, ours, plan), watch: { ...now, shown } }
    return joinBody(above, notes, writeState(state))
  }
}

/** A step that a person removed stays removed, though it is still one of ours. */
function merged(tracked: Tracked | null, ours: readonly Block[]): readonly Block[] {
  if (tracked?.state?.base == null) return ours
  const base = decodeBlocks(tracked.state.base)
  const there = new Set([...eachBlock(tracked.blocks)].map(({ key }) => key))
  const steps = [...eachBlock(base)].filter(isStep).map(({ key }) => key)
  const removed = new Set(steps.filter(key => !there.has(key)))
  return mergeBlocks(base, tracked.blocks, leaveOut(ours, removed))
}

function leaveOut(blocks: readonly Block[], removed: ReadonlySet<string>): Block[] {
  return blocks
    .filter(({ key }) => !removed.has(key))
    .map(block =>
      block.inside === undefined
        ? block
        : { ...block, inside: { ...block.inside, blocks: leaveOut(block.inside.blocks, removed) } },
    )
}

/** Without a record of what we wrote, all that differs is kept, folded, below the notes. */
export function keptNotes(tracked: Tracked | null, ours: readonly Block[]): string {
  if (tracked === null) return ''
  if (tracked.state?.base != null) return tracked.notes
  const markdown = joinBlocks(differing(tracked.blocks, ours))
  const kept = fold('Kept from an earlier version of this issue', { markdown }).markdown
  return [tracked.notes, kept].filter(text => text.trim() !== '').join('\n\n')
}

/** Who was told once is not told again, though a person took them off. */
function namedIn(tracked: Tracked | null): Pick<State, 'named'> {
  const shown = tracked?.mentions.map(({ url }) => url) ?? []
  const named = [...new Set([...(tracked?.state?.named ?? []), ...shown])]
  return named.length === 0 ? {} : { named }
}

function stateOf(
  report: Report,
  tracked: Tracked | null,
  { shown, gone, next }: MergedItems,
  ours: readonly Block[],
  { heard, run, today, siteSilent = false }: PlanSettings,
): State {
  const { post, address, life } = report
  const announced = report.announced ?? tracked?.state?.announced
  const devto = report.devto === undefined ? tracked?.state?.devto : recallDevto(report.devto)
  const text = markText(post)
  const owed = tracked?.state?.hash === post.hash ? tracked.state.owed : today
  const items = shown.map(({ number, id, mark, head, ticked, letter, sources, kind }) => {
    return { number, id, mark, head, ticked, letter, sources, kind }
  })
  return {
    path: post.path,
    hash: post.hash,
    text,
    url: address.url,
    ...(post.id !== undefined && { id: post.id }),
    ...(post.slug !== undefined && { slug: post.slug }),
    live: life.live === 'pass',
    items,
    gone,
    ticks: [...(tracked?.steps ?? [])].filter(id => id !== 'devto').sort(),
    next,
    base: encodeBlocks(ours),
    ...(tracked?.copy.since !== undefined && {
      copy: tracked.copy,
      copied: tracked.copied ?? text,
    }),
    ...namedIn(tracked),
    ...(report.google !== undefined && { google: report.google }),
    ...(devto !== undefined && { devto }),
    ...(announced !== undefined && { announced }),
    comment: heard?.last ?? tracked?.state?.comment ?? 0,
    comments: heard?.comments ?? tracked?.state?.comments ?? 0,
    ...(run !== undefined && { run }),
    ...(owed !== undefined && (siteSilent || isPartial(report)) && { owed }),
  }
}

/** Somebody who was asked did not say. */
function isPartial({ outages, page }: Report): boolean {
  return outages.length > 0 || page?.live === 'inconclusive' || page?.awaited === true
}
