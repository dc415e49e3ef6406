import { createHash } from 'node:crypto'

/**
 * What the last run wrote, kept at the end of the issue as an HTML comment. A cache: everything in it
 * can be rebuilt from the visible text, which is the record.
 */
export interface State {
  readonly path: string
  /** Of the post, as of `Post.hash`. */
  readonly hash: string
  readonly url: string | null
  /** The name for good and the slug that the frontmatter gives, where it gives them. */
  readonly id?: string
  readonly slug?: string
  /** The page was seen at `url`. */
  readonly live: boolean
  readonly items: readonly { readonly number: number; readonly id: string; readonly hash: string }[]
  /** Places that a person took off the list: they do not come back. */
  readonly gone: readonly string[]
  /** Boxes that are ticked: ids of steps, numbers of items. */
  readonly ticks: readonly string[]
  /** Numbers of items are never used again. */
  readonly next: number
  /** Marks of the lines that were written, so that a person's lines can be told from ours. */
  readonly lines: readonly string[]
}

const block = /<!-- postrider:state v1 n=(\d+) c=([0-9a-f]{8}) (.*?) -->/gs

export function writeState(state: State): string {
  const { lines, ...rest } = state
  const json = JSON.stringify({ ...rest, lines: lines.join('') }).replace(
    /[<>&-]/g,
    char => `\\u00${char.charCodeAt(0).toString(16)}`,
  )
  return `<!-- postrider:state v1 n=${json.length} c=${mark(json, 8)} ${json} -->`
}

/** The last block that is whole; null where a person or a tool has changed or removed it. */
export function readState(body: string): State | null {
  for (const [, length, sum, json = ''] of [...body.matchAll(block)].reverse()) {
    if (json.length !== Number(length) || mark(json, 8) !== sum) continue
    const { lines, ...rest } = JSON.parse(json) as Omit<State, 'lines'> & { lines: string }
    return { ...rest, lines: lines.match(/.{9}/g) ?? [] }
  }
  return null
}

export const withoutState = (body: string): string => body.replace(block, '')

/** The mark of a line: boxes and white space do not count. */
export const markLine = (line: string): string =>
  mark(unticked(line).replace(/\s+/g, ' ').trim(), 9)

/** The mark of an item as written: a changed mark means that a person changed it. */
export const markItem = (markdown: string): string =>
  mark(unticked(markdown).replace(/\s+/g, ' ').trim(), 12)

const unticked = (text: string): string => text.replace(/^(\s*[-*+] )\[[xX]\]/gm, '$1[ ]')

function mark(text: string, length: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, length)
}
