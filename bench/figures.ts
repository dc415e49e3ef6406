/** What a bench found, as `bench/run.ts` puts it into one table over all. */
import { appendFileSync, readFileSync } from 'node:fs'

export interface Figure {
  /** What was measured: a run, a cost, a share. */
  readonly what: string
  /** What it is compared with. */
  readonly against: string
  /** Ours by theirs. */
  readonly times: number
}

/** Names the file, in a run of all benches; a bench alone leaves nothing. */
export const figuresIn = 'POSTRIDER_FIGURES'

export function leaveFigures(figures: readonly Figure[]): void {
  const file = process.env[figuresIn]
  if (file !== undefined)
    appendFileSync(file, figures.map(figure => `${JSON.stringify(figure)}\n`).join(''))
}

export function readFigures(file: string): Figure[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return lines.map(line => JSON.parse(line))
}
