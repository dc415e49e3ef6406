/** A run that jobs share, through the files that they leave. */
import type { Outcome } from '../../src/domain.ts'
import type { Share } from '../../src/run.ts'
import { joinParts } from '../../src/shards/join-parts.ts'
import { toPart } from '../../src/shards/part-json.ts'

export const here = { by: '1.0.0', commit: 'c'.repeat(40) }

/** The files that all shards leave. */
export async function leaveParts(
  of: number,
  ran: (share: Share) => Promise<Outcome>,
): Promise<string[]> {
  const texts: string[] = []
  for (let number = 1; number <= of; number += 1) {
    const shard = { number, of }
    const { changes, overview, seen = [], seenClosed = [], outages } = await ran({ shard })
    if (changes.length > 0 || overview !== undefined) throw new Error('A shard writes.')
    texts.push(JSON.stringify(toPart({ ...here, shard, outages }, seen, seenClosed)))
  }
  return texts
}

export function readParts(texts: readonly string[]): Share {
  const read = texts.map((text, at) => ({ name: `${at}.json`, value: JSON.parse(text) }))
  return { parts: joinParts(read, here) }
}
