import type { Day, Done, Mention, Standing } from '../domain.ts'
import { idOf } from '../formats/target-id.ts'
import { readDay, spokenDay } from '../text/days.ts'
import { readStep, type StepId, stepIds } from './medium-steps.ts'
import { mentionsIn } from './mentions.ts'
import { type Block, eachBlock, isItem, isStep, itemStart, splitBody } from './split-body.ts'
import { readStanding, settle } from './standing.ts'
import {
  markLine,
  type Recorded,
  readState,
  type State,
  stateBlock,
  withoutState,
} from './state.ts'

/** An issue body taken apart: what a person may have done to it, and what we knew. */
export interface Tracked {
  readonly path: string | null
  readonly state: State | null
  /** How the body is understood: by its own block, by one of an earlier body, or by what is seen. */
  readonly rung: 'block' | 'history' | 'visible'
  readonly items: readonly Item[]
  /** The Medium steps that are ticked; as last recorded where their boxes are not shown. */
  readonly steps: ReadonlySet<StepId>
  /** Of the copy on Medium, as the line of life says it. */
  readonly copy: Copied
  /** The mark of the text that the copy is of, where it was recorded. */
  readonly copied?: string
  /** Who names the post unasked, as it stands there. */
  readonly mentions: readonly Mention[]
  /** Hosts that a person never wants suggested. */
  readonly suppressed: readonly string[]
  /** What stands under the heading of the notes, as written. */
  readonly notes: string
  /** Everything above the notes. */
  readonly blocks: readonly Block[]
}
export interface Copied {
  readonly since?: Day
  readonly url?: string
}
/** One place of the list: what became of it, the visible link, and the markdown as it stands. */
export interface Item {
  readonly number: number
  /** As of `Target.id`. */
  readonly id: string
  readonly name: string
  readonly url: string | null
  readonly standing: Standing
  readonly markdown: string
  /** As it was recorded; null where nobody knows. */
  readonly recorded: Recorded | null
}

export const notesHeading = '## Notes'
/** How the line of what is never suggested begins. */
export const neverSuggested = '- **Never suggested**: '
const marker = /^<!-- postrider:post 1 (.+?) -->\s*$/m
const anyMarker = /^<!-- postrider:(?:post 1 .+?|queue) -->\s*$/m
const visiblePath = /^- \*\*Post\*\*: `(.+?)`/m

/** @param earlier bodies that the issue had before, newest first, for when its block is lost */
export function parseIssue(body: string, today: Day, earlier: readonly string[] = []): Tracked {
  const { text, above, notes } = splitIssue(body)
  const own = readState(text)
  const state = own ?? newestState(earlier)
  const blocks = splitBody(above)
  const all = [...eachBlock(blocks)]
  return {
    path: pathOf(text),
    state,
    rung: state === null || state.base === null ? 'visible' : own === null ? 'history' : 'block',
    items: all.filter(isItem).map(({ text: markdown }) => readItem(markdown, state, today)),
    steps: stepsIn(all, state),
    copy: copyIn(all, today) ?? state?.copy ?? {},
    ...(state?.copied !== undefined && { copied: state.copied }),
    mentions: mentionsIn(
      all.map(({ text }) => text),
      today,
    ),
    suppressed: suppressedIn(all),
    notes,
    blocks,
  }
}

/** The post that an issue follows; null where it says none. */
export function pathOf(body: string): string | null {
  const path = marker.exec(body)?.[1] ?? null
  return (path === null ? null : decodePath(path)) ?? visiblePath.exec(body)?.[1] ?? null
}

/** A body in its parts, with the ends of its lines made one. */
export function splitIssue(body: string) {
  const text = body.replace(/\r\n?/g, '\n')
  const [above, notes] = splitNotes(withoutState(text))
  return { text, above, notes, marker: anyMarker.exec(text)?.[0] ?? '', block: stateBlock(text) }
}

/** What the ticked steps say about Medium, and whether the page was seen before. */
export function doneOf({ steps, state, copy, copied }: Tracked): Done {
  return {
    handedOff: steps.has('open'),
    published: steps.has('publish'),
    live: state?.live === true,
    verified: steps.has('canonical'),
    ...(copied !== undefined && { text: copied }),
    ...(copy.since !== undefined && { since: copy.since }),
    ...(copy.url !== undefined && { copy: copy.url }),
    ...(state?.google !== undefined && { google: state.google }),
  }
}

export function pathMarker(path: string): string {
  return `<!-- postrider:post 1 ${encodeURIComponent(path).replace(/%2F/g, '/')} -->`
}

function newestState(bodies: readonly string[]): State | null {
  for (const body of bodies) {
    const state = readState(splitIssue(body).text)
    if (state !== null) return state
  }
  return null
}

/** A path that somebody damaged is none; the visible one is left. */
function decodePath(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}

function splitNotes(text: string): [string, string] {
  const lines = text.split('\n')
  const at = lines.findIndex(line => line.trimEnd() === notesHeading)
  if (at < 0) return [text, '']
  const notes = lines.slice(at + 1).join('\n')
  return [lines.slice(0, at).join('\n'), notes.replace(/^(?:[ \t]*\n)+/, '').trimEnd()]
}

export interface Head {
  readonly ticked: boolean
  /** With its stars and number. */
  readonly name: string
  readonly said: Standing | null
  /** What stands behind the status. */
  readonly rest: string
  /** The lines below. */
  readonly below: string
}

/** The first line of a place: box, name between its stars, and what is said behind it. */
export function readHead(markdown: string, today: Day): Head {
  const [first = '', ...below] = markdown.split('\n')
  const { name, behind } = cutHead(first)
  const ticked = itemStart.exec(first)?.[1] !== ' '
  return { ticked, name, ...readStanding(behind, today), below: below.join('\n') }
}

function cutHead(line: string): { readonly name: string; readonly behind: string } {
  const start = line.indexOf('**')
  const end = nameEnd(line, start + 2)
  return { name: line.slice(start, end), behind: line.slice(end).replace(/^~~/, '') }
}

/** Behind the stars that end the name: not those that are escaped or in code. Linear, by hand. */
function nameEnd(line: string, from: number): number {
  const next = /\\.|`+|\*\*/gsu
  next.lastIndex = from
  for (let found = next.exec(line); found !== null; found = next.exec(line)) {
    if (found[0] === '**') return next.lastIndex
    if (!found[0].startsWith('`')) continue
    const ticks = new RegExp(`(?<!\`)${found[0]}(?!\`)`, 'g')
    ticks.lastIndex = next.lastIndex
    if (ticks.exec(line) !== null) next.lastIndex = ticks.lastIndex
  }
  return line.length
}

/** What a place says apart from box and status. */
export function markItem(markdown: string, today: Day): string {
  const { name, rest, below } = readHead(markdown, today)
  return markLine(`${name}${rest}\n${below}`)
}

/** Box and status of a place, as they stand there. */
export function markHead(markdown: string): string {
  const [first = ''] = markdown.split('\n')
  const { behind } = cutHead(first)
  const box = itemStart.exec(first)?.[1] === ' ' ? '-' : 'x'
  return markLine(`${box}${first.includes('~~')}${behind}`)
}

function readItem(markdown: string, state: State | null, today: Day): Item {
  const number = Number(itemStart.exec(markdown)?.[2])
  const { ticked, name, said } = readHead(markdown, today)
  const url = /\]\((\S+?)\)/.exec(name)?.[1] ?? null
  const recorded = state?.items.find(one => one.number === number) ?? null
  return {
    number,
    id: recorded?.id ?? idOf(url ?? ''),
    name: /\[(.*)\]\(/.exec(name)?.[1] ?? name.replace(/^\*\*\d+ · |\*\*$/g, ''),
    url,
    standing: settle(ticked, said, recorded?.head ? recorded.ticked : null, today),
    markdown,
    recorded,
  }
}

function stepsIn(blocks: readonly Block[], state: State | null): Set<StepId> {
  const boxes = blocks.filter(isStep).flatMap(readBox)
  const shown = new Set(boxes.map(({ id }) => id))
  return new Set([
    ...boxes.filter(({ ticked }) => ticked).map(({ id }) => id),
    ...stepIds.filter(id => !shown.has(id) && state?.ticks.includes(id) === true),
  ])
}

const readBox = ({ text }: Block) => readStep(text.split('\n')[0] ?? '') ?? []

/** The line of life is short; a longer one is none. */
const longestLife = 1000
const copied = new RegExp(
  String.raw` → .*?(?:\[On Medium\]\((\S+?)\)|On Medium)(?:\*\*)? since (${spokenDay})`,
  'u',
)

function copyIn(blocks: readonly Block[], today: Day): Copied | null {
  for (const { key, text } of blocks) {
    if (!key.startsWith('line ') || text.length > longestLife) continue
    const [, url, on = ''] = copied.exec(text) ?? []
    const since = readDay(on, today)
    if (since !== null) return { since, ...(url !== undefined && { url }) }
  }
  return null
}

function suppressedIn(blocks: readonly Block[]): string[] {
  return blocks
    .filter(({ text }) => text.startsWith(neverSuggested))
    .flatMap(({ text }) => [...text.matchAll(/`([^`\s]+)`/g)].map(([, host = '']) => host))
}
