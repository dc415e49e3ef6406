import type { Done } from '../domain.ts'
import { readStep, type StepId, stepIds } from './medium-steps.ts'
import { readState, type State, withoutState } from './state.ts'

/** An issue body taken apart: what a person may have done to it, and what we knew. */
export interface Tracked {
  readonly path: string | null
  readonly state: State | null
  readonly items: readonly Item[]
  /** The Medium steps that are ticked; as last recorded where their boxes are not shown. */
  readonly steps: ReadonlySet<StepId>
  /** What stands under the heading of the notes, as written. */
  readonly notes: string
  /** All other lines, in order. */
  readonly lines: readonly string[]
}
/** One place of the list: the box, the visible link, and the markdown as it stands. */
export interface Item {
  readonly number: number
  readonly url: string | null
  readonly ticked: boolean
  readonly markdown: string
}

export const notesHeading = '## Notes'
export const shareHeading = '## Share it'
const marker = /^<!-- postrider:post 1 (.+?) -->\s*$/m
const visiblePath = /^- \*\*Post\*\*: `(.+?)`/m
const itemStart = /^[-*+] \[([ xX])\] (?:~~)?\*\*(\d+) · /

export function parseIssue(body: string): Tracked {
  const text = body.replace(/\r\n?/g, '\n')
  const state = readState(text)
  const [above, notes] = splitNotes(withoutState(text))
  const { items, lines } = takeItems(above.split('\n'))
  const path = marker.exec(text)?.[1] ?? null
  return {
    path: (path === null ? null : decodePath(path)) ?? visiblePath.exec(text)?.[1] ?? null,
    state,
    items,
    steps: stepsIn(lines, state),
    notes,
    lines,
  }
}

/** What the ticked steps say about Medium, and whether the page was seen before. */
export function doneOf({ steps, state }: Tracked): Done {
  return {
    handedOff: steps.has('open'),
    published: steps.has('publish'),
    live: state?.live === true,
  }
}

export function pathMarker(path: string): string {
  return `<!-- postrider:post 1 ${encodeURIComponent(path).replace(/%2F/g, '/')} -->`
}

/** A path that somebody damaged is none; the visible one is left. */
function decodePath(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}

function stepsIn(lines: readonly string[], state: State | null): Set<StepId> {
  const boxes = lines.flatMap(line => readStep(line) ?? [])
  if (boxes.length === 0) return new Set(stepIds.filter(id => state?.ticks.includes(id)))
  return new Set(boxes.filter(({ ticked }) => ticked).map(({ id }) => id))
}

function splitNotes(text: string): [string, string] {
  const at = text.split('\n').findIndex(line => line.trimEnd() === notesHeading)
  if (at < 0) return [text, '']
  const lines = text.split('\n')
  return [
    lines.slice(0, at).join('\n'),
    lines
      .slice(at + 1)
      .join('\n')
      .trim(),
  ]
}

/** An item goes on over its indented and empty lines. */
function takeItems(all: readonly string[]): { items: Item[]; lines: string[] } {
  const items: Item[] = []
  const lines: string[] = []
  let at = 0
  while (at < all.length) {
    const line = all[at] ?? ''
    const start = itemStart.exec(line)
    if (start === null) {
      lines.push(line)
      at += 1
      continue
    }
    let end = at + 1
    while (end < all.length && /^(\s+\S|\s*$)/.test(all[end] ?? '')) end += 1
    const markdown = all.slice(at, end).join('\n').trimEnd()
    items.push({
      number: Number(start[2]),
      ticked: start[1] !== ' ',
      url: /\]\((\S+?)\)/.exec(line)?.[1] ?? null,
      markdown,
    })
    at = end
  }
  return { items, lines }
}

/** Everything that is ticked: ids of steps, numbers of items. */
export function ticksOf(ticked: {
  readonly steps: ReadonlySet<StepId>
  readonly items: readonly { readonly number: number; readonly ticked: boolean }[]
}): string[] {
  const sent = ticked.items.filter(item => item.ticked).map(({ number }) => String(number))
  return [...[...ticked.steps].sort(), ...sent]
}
