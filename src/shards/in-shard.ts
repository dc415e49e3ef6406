import { createHash } from 'node:crypto'
import type { Config, Shard } from '../domain.ts'

/** Most jobs that GitHub makes of one matrix. */
export const mostShards = 256

/** Whose post it is: decided by its path alone, so that all jobs agree; without a shard, all are. */
export function inShard(shard: Shard | null): (path: string) => boolean {
  if (shard === null || shard.of === 1) return () => true
  const { number, of } = shard
  return path => createHash('sha256').update(path).digest().readUInt32BE(0) % of === number - 1
}

/** `2/8` → shard 2 of 8; null when it is none. */
export function readShard(text: string): Shard | null {
  const [, number, of] = /^\s*([1-9]\d{0,2})\s*\/\s*([1-9]\d{0,2})\s*$/.exec(text) ?? []
  const shard = { number: Number(number), of: Number(of) }
  return shard.number <= shard.of && shard.of <= mostShards ? shard : null
}

/** What a run may spend on a model is shared by its jobs. */
export function budgetOf(drafts: Config['drafts'], shard: Shard | null): Config['drafts'] {
  if (shard === null) return drafts
  const { tokens, cost } = drafts
  const shared = { ...drafts, tokens: Math.floor(tokens / shard.of) }
  return cost === undefined ? shared : { ...shared, cost: cost / shard.of }
}
