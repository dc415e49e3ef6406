import { createHash } from 'node:crypto'

/** What the index issue keeps hidden at its end. A cache, like the block of a post's issue. */
export interface IndexState {
  /** Marks of the lines that were written. */
  readonly lines: readonly string[]
  readonly told: Told
  /** The newest comment that was read, and how many there were. */
  readonly comment: number
  readonly comments: number
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

const block = /<!-- postrider:state-of-all v1 n=(\d+) c=([0-9a-f]{8}) (.*?) -->/gs

export function writeIndexState(state: IndexState): string {
  const json = JSON.stringify({ ...state, lines: state.lines.join(' ') }).replace(
    /[<>&]|(?<=-)-/g,
    char => `\\u00${char.charCodeAt(0).toString(16)}`,
  )
  return `<!-- postrider:state-of-all v1 n=${json.length} c=${sum(json)} ${json} -->`
}

/** The last block that is whole; null where a person or a tool has changed or removed it. */
export function readIndexState(body: string): IndexState | null {
  for (const [, length, check, json = ''] of [...body.matchAll(block)].reverse()) {
    if (json.length !== Number(length) || sum(json) !== check) continue
    const { lines, ...rest } = JSON.parse(json) as Omit<IndexState, 'lines'> & { lines: string }
    return { lines: lines.split(' '), ...rest }
  }
  return null
}

export const withoutIndexState = (body: string): string => body.replace(block, '')

const sum = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8)
