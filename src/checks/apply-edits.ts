import type { Edit } from '../domain.ts'

export interface Edited {
  readonly text: string
  readonly applied: number
  /** Edits whose `from` is not where they say, and those that another one overlaps. */
  readonly left: readonly Edit[]
}

interface Cut {
  readonly from: number
  readonly to: number
  readonly text: string
}

/**
 * Makes the edits in the text of a file; all other bytes stay as they are, ends of lines included.
 * A `from` on one line is looked for on its line only.
 */
export function applyEdits(text: string, edits: readonly Edit[]): Edited {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
  const cuts: Cut[] = []
  const left: Edit[] = []
  for (const edit of edits) {
    const cut = cutOf(text, edit, starts)
    const free = cut !== null && !cuts.some(other => cut.from < other.to && other.from < cut.to)
    if (free) cuts.push(cut)
    else left.push(edit)
  }
  return { text: withCuts(text, cuts), applied: cuts.length, left }
}

function cutOf(
  text: string,
  { line, column = 1, from, to }: Edit,
  starts: readonly number[],
): Cut | null {
  const start = starts[line - 1]
  if (start === undefined || from === '') return null
  const end = starts[line] ?? text.length
  // What we say with \n means the ends of lines of this file.
  const newline = text.slice(start, end).endsWith('\r\n') ? '\r\n' : '\n'
  const sought = from.replace(/\r?\n/g, () => newline)
  const at = text.indexOf(sought, start + column - 1)
  if (at < 0 || at >= end) return null
  return { from: at, to: at + sought.length, text: to.replace(/\r?\n/g, () => newline) }
}

function withCuts(text: string, cuts: readonly Cut[]): string {
  const inOrder = [...cuts].sort((a, b) => a.from - b.from)
  let result = ''
  let end = 0
  for (const cut of inOrder) {
    result += text.slice(end, cut.from) + cut.text
    end = cut.to
  }
  return result + text.slice(end)
}
