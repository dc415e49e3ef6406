import type { Day } from '../domain.ts'
import { daysBetween } from '../text/days.ts'

/**
 * Issues in the order of their last look: those behind the last one that was looked at, then the
 * others. Where nobody knows which that was, each day begins elsewhere. @param most in one sweep
 */
export function inSweepOrder<T extends { readonly number: number }>(
  issues: readonly T[],
  after: number | null,
  today: Day,
  most: number,
): T[] {
  const all = [...issues].sort((a, b) => a.number - b.number)
  const next =
    after === null ? startOf(today, all.length, most) : all.findIndex(one => one.number > after)
  const at = Math.max(0, next)
  return [...all.slice(at), ...all.slice(0, at)]
}

/**
 * As far on as a sweep a day would have come, or a little less: by steps that share no divisor with
 * the count, each post comes first one day. Sweeps that are cut short leave none out for ever.
 */
function startOf(today: Day, count: number, most: number): number {
  if (count <= most) return 0
  let step = most
  while (commonDivisor(step, count) > 1) step -= 1
  return (daysBetween('1970-01-01', today) * step) % count
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b)
}
