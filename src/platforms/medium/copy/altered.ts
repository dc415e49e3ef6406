import { shorten } from '../../../text/say.ts'

/** One thing that a copy has in another form than the post. */
export interface Altered {
  /** The loss that asked for it, else what was done: `address`, `own-link`, `formatting`. */
  readonly what: string
  /** Of the file. */
  readonly line: number
  /** The beginning of that line, as it stands in the post. */
  readonly was: string
  /** “Became a list with three points”; no full stop. */
  readonly now: string
  /** A person has to finish it: an imperative, no full stop. */
  readonly todo?: string
}

/** Says that what stands on a line has become something else. */
export type Tell = (line: number, now: string, todo?: string) => void

/** Collects what is told, once each, in the order of the lines. */
export function keepAltered(source: readonly string[], bodyLine: number) {
  const told = new Map<string, Altered>()
  return {
    as:
      (what: string): Tell =>
      (line, now, todo) => {
        const was = shorten((source[line - bodyLine] ?? '').trim(), 100)
        const one = { what, line, was, now, ...(todo !== undefined && { todo }) }
        told.set(`${line} ${what} ${now}`, one)
      },
    all: (): Altered[] => [...told.values()].sort((a, b) => a.line - b.line),
  }
}
