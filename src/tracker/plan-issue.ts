import type {
  Change,
  Config,
  Day,
  Issue,
  LinkLook,
  Outbound,
  Post,
  Report,
  Update,
} from '../domain.ts'
import { onGitHub, outbound } from '../markdown/outbound.ts'
import { fold, type Markdown, visible } from '../markdown/safe.ts'
import { shorten } from '../text/say.ts'
import { applyCommands, type Heard } from './apply-commands.ts'
import { decodeBlocks, encodeBlocks } from './encode-blocks.ts'
import { withLooks } from './linked.ts'
import type { StepId } from './medium-steps.ts'
import { differing, mergeBlocks } from './merge-blocks.ts'
import { type MergedItems, mergeItems } from './merge-items.ts'
import { parseIssue, pathMarker, type Tracked } from './parse-issue.ts'
import { keepWatch, markShown, planEnd, withLead } from './plan-end.ts'
import { readSaid } from './post-in-hand.ts'
import {
  droppable,
  joinBody,
  type Known,
  type Part,
  type RenderSettings,
  renderManaged,
} from './render-issue.ts'
import { type Block, eachBlock, isStep, joinBlocks, lookedOn, splitBody } from './split-body.ts'
import {
  markText,
  readState,
  type State,
  type Watch,
  withoutState,
  withState,
  writeState,
} from './state.ts'

/** GitHub refuses bodies over 65,536 code points; below this no way of counting is near it. */
export const longestBody = 60_000
const longestTitle = 200
/** GitHub takes no more of them. */
const mostAssignees = 10
export const label = 'postrider'

export interface PlanSettings extends Pick<RenderSettings, 'today' | 'lineUrl'> {
  readonly outbound?: Outbound | undefined
  readonly config: Config
  /** Comments are read where this issue lives; true when left out. */
  readonly answers?: boolean
  /** What people with write access asked for below the issue. */
  readonly heard?: Heard | undefined
  /** By the number of a place, whether the post is linked there. */
  readonly links?: ReadonlyMap<number, LinkLook> | undefined
  /** Bodies that the issue had before, newest first, for when its block is lost. */
  readonly earlier?: readonly string[] | undefined
  readonly run?: number | undefined
  /** Everybody can read the issue, as GitHub says; the config has the last word. */
  readonly public?: boolean | undefined
  /** The site did not say what its pages are. */
  readonly siteSilent?: boolean | undefined
  /** Whether somebody is still here; planIssue sees to it. */
  readonly watch?: Omit<Watch, 'shown'>
}

type Opened = Extract<Change, { do: 'open-issue' }>

/** The report of a post and the issue it has → the one write that brings them together, or none. */
export function planIssue(report: Report, issue: null, settings: PlanSettings): Opened
export function planIssue(report: Report, issue: Issue, settings: PlanSettings): Update | null
export function planIssue(
  report: Report,
  issue: Issue | null,
  settings: PlanSettings,
): Opened | Update | null
export function planIssue(
  report: Report,
  issue: Issue | null,
  settings: PlanSettings,
): Opened | Update | null {
  const { post } = report
  if (issue === null) {
    const { hide } = settings.outbound ?? onGitHub
    return {
      do: 'open-issue',
      path: post.path,
      title: shorten(hide(visible(post.title)), longestTitle),
      body: shrink(report, null, settings),
      labels: [label, ...settings.config.tracker.labels],
      assignees: assigneesOf(post, settings.config),
    }
  }
  const { number, body: seen } = issue
  const tracked = readIssue(seen, settings)
  const watch = keepWatch(tracked.state?.watch, seen, isAsked(settings), settings.today)
  const body = shrink(report, tracked, { ...settings, watch })
  if (same(seen, body)) return null
  const ends = readState(body)?.watch?.ended !== undefined
  return {
    ...{ do: 'update-issue', path: post.path, number, seen, body },
    ...(ends && { close: true }),
  }
}

/** Nothing is to be done but to remember that the comments were read. */
export function recordComments(issue: Issue, path: string, heard: Heard): Update | null {
  const state = readState(issue.body.replace(/\r\n?/g, '\n'))
  if (state === null) return null
  const { last: comment, comments } = heard
  if (state.comment === comment && state.comments === comments) return null
  const body = withState(issue.body, { ...state, comment, comments })
  return { do: 'update-issue', path, number: issue.number, seen: issue.body, body }
}

/** What the issue says, with what the comments ask for done to it. */
export function readIssue(
  body: string,
  { today, earlier, heard, links }: Pick<PlanSettings, 'today' | 'earlier' | 'heard' | 'links'>,
): Tracked {
  const tracked = parseIssue(body, today, earlier)
  const asked = heard === undefined ? tracked : applyCommands(tracked, heard)
  const told = links === undefined ? asked : withLooks(asked, links, today)
  return withCopy(
    { ...told, steps: without(told.steps, 'update') },
    told.steps.has('update'),
    today,
  )
}

/** What was published, or pasted anew, is the text as the issue knew it when its box was ticked. */
function withCopy(tracked: Tracked, isPasted: boolean, today: Day): Tracked {
  const { steps, copy, copied, state, ...rest } = tracked
  if (!steps.has('publish')) return { ...rest, steps, state, copy: {} }
  const text = (isPasted ? undefined : copied) ?? state?.text
  const since = copy.since ?? today
  return {
    ...{ ...rest, steps, state, copy: { ...copy, since } },
    ...(text !== undefined && { copied: text }),
  }
}

function without(steps: ReadonlySet<StepId>, step: StepId): ReadonlySet<StepId> {
  return new Set([...steps].filter(id => id !== step))
}

const isAsked = ({ heard }: PlanSettings) => heard !== undefined && heard.asked.length > 0

function assigneesOf({ authors }: Post, config: Config): string[] {
  const logins = authors.flatMap(author => config.authors[author] ?? [])
  return [...new Set(logins)].slice(0, mostAssignees)
}

/**
 * Whole parts go, in a fixed order, until it fits; then what comes from outside is cut short. Nothing
 * sent, decided or written by a person.
 */
function shrink(report: Report, tracked: Tracked | null, settings: PlanSettings): string {
  const dropped = new Set<Part>()
  const clean = cleaner(settings.outbound)
  const body = (of: Report) => render(of, tracked, settings, { dropped, clean })
  for (const part of droppable) {
    const whole = body(report)
    if (whole.length <= longestBody) return whole
    dropped.add(part)
  }
  const least = body(report)
  return least.length <= longestBody ? least : body(terse(report))
}

/** What goes out of the door, and does so again while an issue is made to fit, is cleaned once. */
function cleaner(settings: Outbound | undefined): RenderSettings['clean'] {
  const known = new Map<string, string>()
  return markdown => {
    const clean = known.get(markdown) ?? outbound(markdown, settings)
    known.set(markdown, clean)
    return clean
  }
}

const longestText = 150

function terse(report: Report): Report {
  const { life, index, findings, handOff, opportunities, outages } = report
  const cut = <T>(value: T): T =>
    JSON.parse(
      JSON.stringify(value, (key, inner) =>
        typeof inner === 'string' && !/^(id|url|path)$/.test(key)
          ? shorten(inner, longestText)
          : inner,
      ),
    )
  return { ...report, ...cut({ life, index, findings, handOff, opportunities, outages }) }
}

const nothingKnown: Known = { steps: new Set(), copy: {}, suppressed: [] }

function render(
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

function stateOf(
  report: Report,
  tracked: Tracked | null,
  { shown, gone, next }: MergedItems,
  ours: readonly Block[],
  { heard, run, today, siteSilent = false }: PlanSettings,
): State {
  const { post, address, life } = report
  const text = markText(post)
  const owed = tracked?.state?.hash === post.hash ? tracked.state.owed : today
  const items = shown.map(({ number, id, mark, head, ticked, letter, sources }) => {
    return { number, id, mark, head, ticked, letter, sources }
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
    ticks: [...(tracked?.steps ?? [])].sort(),
    next,
    base: encodeBlocks(ours),
    ...(tracked?.copy.since !== undefined && {
      copy: tracked.copy,
      copied: tracked.copied ?? text,
    }),
    ...(report.google !== undefined && { google: report.google }),
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

/** Nothing but the day we looked, what we wanted to stand there, and the run is different. */
function same(a: string, b: string): boolean {
  return visibly(a) === visibly(b) && recorded(a) === recorded(b)
}

function visibly(body: string): string {
  const lines = withoutState(body).replace(/\r\n?/g, '\n').split('\n')
  return lines
    .filter(line => !line.startsWith(lookedOn))
    .map(line => line.trimEnd())
    .join('\n')
    .trimEnd()
}

function recorded(body: string): string {
  const state = readState(body.replace(/\r\n?/g, '\n'))
  return JSON.stringify(state === null ? null : { ...state, base: null, run: 0 })
}
