import { createHash } from 'node:crypto'
import { fields } from './index-targets.ts'
import { good } from './judge.ts'
import { closeEnough, looked } from './match-post.ts'
import { mostTerms, usualK1 } from './rank-targets.ts'
import { newsletter, scores } from './scores/mix.ts'
import { signals } from './signals/registry.ts'
import { parts } from './wanted.ts'

/** The numbers that decide which place comes first. */
export const weights = () => ({
  fields,
  parts,
  usualK1,
  mostTerms,
  signals: signals.map(({ id, weight }) => [id, weight]),
  looked,
  good,
  closeEnough,
  scores: scores.map(({ id, weight, numbers }) => ({ id, weight, ...numbers })),
  newsletter,
})

/** Eight signs that change whenever a weight does: two reports with the same were ranked alike. */
export function scorerVersion(of: unknown = weights()): string {
  return createHash('sha256').update(JSON.stringify(of)).digest('hex').slice(0, 8)
}
