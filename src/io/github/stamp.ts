import { createHash, randomBytes } from 'node:crypto'
import type { IssueApi } from './issue-api.ts'
import type { Listed } from './to-issue.ts'

/**
 * The last line of a body that a run wrote: the mark of the text that it was made of, with those of
 * texts that it brought back, and a name of the write. It tells runs from people in the edit history;
 * nothing else reads it, and a body without one is as good.
 */
const line = /\n*<!-- postrider:write ([0-9a-f]{12}(?:\+[0-9a-f]{12})*) ([0-9a-f]{12}) -->\s*$/

/** A text of the history, taken apart. */
export interface Stamped {
  readonly text: string
  /** Of the text that the last run made it of; null where no run says. */
  readonly on: string | null
  /** Of texts that it brought back into that one. */
  readonly with: readonly string[]
  /** Of the last write of a run: people's edits keep it. */
  readonly write: string | null
}

export function readStamp(body: string): Stamped {
  const [found, marks, write = null] = line.exec(body.replace(/\r\n?/g, '\n')) ?? []
  const [on = null, ...others] = marks?.split('+') ?? []
  return {
    text: found === undefined ? body : body.replace(/\r\n?/g, '\n').replace(line, '\n'),
    on,
    with: others,
    write,
  }
}

export function writeStamp(
  body: string,
  base: string,
  broughtBack: readonly string[] = [],
): { readonly body: string; readonly write: string } {
  const write = randomBytes(6).toString('hex')
  const marks = [base, ...broughtBack.slice(-mostMarks)].map(markOf).join('+')
  return { body: `${body.trimEnd()}\n<!-- postrider:write ${marks} ${write} -->\n`, write }
}
/** A line of a thousand characters at most; what is not told may be brought back once more. */
const mostMarks = 70

/** Line ends and trailing space do not count. */
export function markOf(text: string): string {
  const normal = text.replace(/\r\n?/g, '\n').trimEnd()
  return createHash('sha256').update(normal).digest('hex').slice(0, 12)
}

/** The same calls; the bodies that they answer bear no stamp. The history keeps them. */
export function withoutStamps(api: IssueApi): IssueApi {
  const bare = <T extends Listed>(issue: T): T => ({ ...issue, body: readStamp(issue.body).text })
  return {
    ...api,
    labelled: async () => (await api.labelled()).map(bare),
    newest: async creator => (await api.newest(creator)).map(bare),
    read: async number => bare(await api.read(number)),
    create: async issue => bare(await api.create(issue)),
    edit: async (number, change) => bare(await api.edit(number, change)),
  }
}
