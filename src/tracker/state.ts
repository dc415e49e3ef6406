import { createHash } from 'node:crypto'
import type { Absence, Anew, Day, DevRecalled, Post, Recalled, TargetKind } from '../domain.ts'

/**
 * What the last run wrote, kept at the end of the issue as an HTML comment. A cache: everything in it
 * can be rebuilt from the visible text, which is the record.
 */
export interface State {
  readonly path: string
  /** Of the post, as of `Post.hash`. */
  readonly hash: string
  /** A mark of its title and text, as of `markText`. */
  readonly text?: string
  readonly url: string | null
  /** The name for good and the slug that the frontmatter gives, where it gives them. */
  readonly id?: string
  readonly slug?: string
  /** The page was seen at `url`. */
  readonly live: boolean
  readonly items: readonly Recorded[]
  /** Places that a person took off the list: they do not come back. */
  readonly gone: readonly string[]
  /** Ids of the steps that are ticked. */
  readonly ticks: readonly string[]
  /** Numbers of items are never used again. */
  readonly next: number
  /** What we wanted to stand there, in order, as of `encodeBlocks`; null: an earlier version wrote this. */
  readonly base: string | null
  /** Of the copy on Medium, for when the post is not shown for a while. */
  readonly copy?: { readonly since?: Day; readonly url?: string }
  /** The `text` that the copy is of. */
  readonly copied?: string
  /** Addresses of those who name it unasked, and were told. */
  readonly named?: readonly string[]
  /** What Search Console said last. */
  readonly google?: Recalled
  /** Of the article on DEV. */
  readonly devto?: DevRecalled
  /** A mark of the page as IndexNow was told of it. */
  readonly announced?: string
  /** The newest comment that was read, and how many there were. */
  readonly comment: number
  readonly comments: number
  /** The run that wrote this, by its number on GitHub. */
  readonly run?: number
  /** The post was new or changed then, and a host did not answer: pushes of that day ask again. */
  readonly owed?: Day
  /** The post was not there to be worked on when this was written. */
  readonly absent?: Absence
  /** When a person was here last, for the end of the issue. */
  readonly watch?: Watch
  /** Of the issue over all posts. */
  readonly told?: Told
  /** Of it, too: the last issue that a sweep looked at before it was cut. */
  readonly swept?: number
}

/** Whether anybody is here, and whether we closed the issue. */
export interface Watch {
  /** The day on which a person did something, as far as a run saw it. */
  readonly acted: Day
  /** The mark of what we wrote: another one means that a person was here. */
  readonly shown: string
  /** We closed it on this day. */
  readonly ended?: Day
  /** A person opened it again: from then on only silence closes it. */
  readonly resumed?: true
}

/** What a person was told, so that nobody is told twice. */
export interface Told {
  /** The ISO week of the last comment; null: there was none. */
  readonly week: string | null
  /** Keys of what is up to the person and was said. */
  readonly keys: readonly string[]
  /** Issues from this number to that one were looked through. */
  readonly from: number
  readonly to: number
}

/** A place as we wrote it. */
export interface Recorded {
  readonly number: number
  readonly id: string
  /** Of its content: another one means that a person changed it. */
  readonly mark: string
  /** Of box and status: another one means that a person said something. */
  readonly head: string
  readonly ticked: boolean
  /** It is written to as one writes to a person, so that a follow-up makes sense. */
  readonly letter: boolean
  /** Ids of the sources that it came from; none: an earlier version wrote this. */
  readonly sources: readonly string[]
  readonly kind?: TargetKind | undefined
  /** Not there where no other draft was asked for. */
  readonly anew?: Anew
}

/** On a line of its own: what a post says of such blocks is none. */
const block = /^<!-- postrider:state v1 n=(\d+) c=([0-9a-f]{8}) (.*?) -->[ \t]*$/gm

type Row = readonly [
  number,
  string,
  string,
  string,
  0 | 1,
  0 | 1,
  (readonly string[])?,
  (TargetKind | null)?,
  (readonly [times: number, comment: number])?,
]

export function writeState(state: State): string {
  const items = state.items.map(
    (item): Row => [
      item.number,
      item.id,
      item.mark,
      item.head,
      item.ticked ? 1 : 0,
      item.letter ? 1 : 0,
      item.sources,
      ...restOf(item),
    ],
  )
  // Nothing in it ends the comment or its line early, nor begins another one.
  const json = JSON.stringify({ ...state, items }).replace(
    /[<>&\u0085\u2028\u2029]|(?<=-)-/g,
    char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return `<!-- postrider:state v1 n=${json.length} c=${sum(json)} ${json} -->`
}

/** What most rows do not need stands last. */
function restOf({ kind, anew }: Recorded): [(TargetKind | null)?, (readonly [number, number])?] {
  if (anew !== undefined) return [kind ?? null, [anew.times, anew.comment]]
  return kind === undefined ? [] : [kind]
}

/** The last block that is whole; null where a person or a tool has changed or removed it. */
export function readState(body: string): State | null {
  for (const [, length, check, json = ''] of [...body.matchAll(block)].reverse()) {
    const state = json.length === Number(length) && sum(json) === check ? decode(json) : null
    if (state !== null) return state
  }
  return null
}

/** As it stands there; empty where there is none. */
export const stateBlock = (body: string): string => body.match(block)?.at(-1) ?? ''

export const withoutState = (body: string): string => body.replace(block, '')

/** The same body with another block. */
export function withState(body: string, state: State): string {
  return `${withoutState(body).trimEnd()}\n\n${writeState(state)}\n`
}

function decode(json: string): State | null {
  try {
    const { items, base, ...rest } = JSON.parse(json)
    const known = { gone: [], ticks: [], next: 1, live: false, comment: 0, comments: 0, ...rest }
    if (typeof known.path !== 'string' || !Array.isArray(items)) return null
    return { ...known, items: items.map(readItem), base: typeof base === 'string' ? base : null }
  } catch {
    return null
  }
}

/** A row of ours, or an object of an earlier version, whose marks say nothing to us. */
function readItem(item: Row | { readonly number: number; readonly id: string }): Recorded {
  if (!Array.isArray(item)) {
    const { number, id } = item as { number: number; id: string }
    return { number, id, mark: '', head: '', ticked: false, letter: false, sources: [] }
  }
  const [number, id, mark, head, ticked, letter, sources = [], kind, anew] = item as Row
  return {
    ...{ number, id, mark, head, ticked: ticked === 1, letter: letter === 1, sources },
    kind: kind ?? undefined,
    ...(anew !== undefined && { anew: { times: anew[0], comment: anew[1] } }),
  }
}

/** The mark of some text: boxes and white space do not count. Five characters, 30 bits. */
export function markLine(text: string): string {
  const plain = text
    .replace(/^([^\S\r\n\u2028\u2029]*[-*+] )\[[xX]\]/gm, '$1[ ]')
    .replace(/\s+/g, ' ')
  const hash = createHash('sha256').update(plain.trim()).digest('base64url')
  return hash.replace(/-/g, '.').slice(0, 5)
}

/** Of what a copy is made from: a change of the frontmatter alone, but for the title, is none. */
export const markText = ({ title, body }: Pick<Post, 'title' | 'body'>): string =>
  markLine(`${title}\n${body}`)

const sum = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8)
