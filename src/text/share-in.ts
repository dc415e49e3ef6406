import { shinglesOf } from './shingles.ts'

/** Fewer runs of five words tell nothing. */
const fewest = 30

/** The runs of five words of a text; where many are looked for in it, it is read once. */
export type Runs = ReadonlySet<number>

export function runsOf(text: string): Runs {
  return new Set(shinglesOf(text.normalize('NFC')))
}

/**
 * How much of some text stands in another one: of its runs of five words, the share that the other
 * has, 0 to 1. Runs end with a block. Null where there are fewer than `least`, too few to tell.
 *
 * A. Z. Broder: On the resemblance and containment of documents, 1997.
 */
export function shareIn(blocks: readonly string[], within: Runs, least = fewest): number | null {
  const runs = new Set(blocks.flatMap(block => [...runsOf(block)]))
  if (runs.size < least) return null
  let shared = 0
  for (const run of runs) if (within.has(run)) shared += 1
  return shared / runs.size
}
