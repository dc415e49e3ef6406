import { shinglesOf } from './shingles.ts'

/** Fewer runs of five words tell nothing. */
const fewest = 30

/**
 * How much of some text stands in another one: of its runs of five words, the share that the other
 * has, 0 to 1. Runs end with a block. Null where there are too few to tell.
 *
 * A. Z. Broder: On the resemblance and containment of documents, 1997.
 */
export function shareIn(blocks: readonly string[], within: string, least = fewest): number | null {
  const runs = new Set(blocks.flatMap(block => [...shinglesOf(block.normalize('NFC'))]))
  if (runs.size < least) return null
  const there = new Set(shinglesOf(within.normalize('NFC')))
  let shared = 0
  for (const run of runs) if (there.has(run)) shared += 1
  return shared / runs.size
}
