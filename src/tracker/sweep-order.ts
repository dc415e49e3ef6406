import type { Day } from '../domain.ts'
import { daysBetween } from '../text/days.ts'

/** Posts that one sweep looks at, at most: all of them share the requests of one run. */
export const mostInASweep = 120

/**
 * Issues in the order of their last look: those behind the last one that was looked at, then the
 * others. Where nobody knows which that was, each day begins elsewhere.
 */
export function inSweepOrder<T extends { readonly number: number }>(
  issues: readonly T[],
  after: number | null,
  today: Day,
): T[] {
  const all = [...issues].sort((a, b) => a.number - b.number)
  const next =
    after === null ? startOf(today, all.length) : all.findIndex(one => one.number > after)
  const at = Math.max(0, next)
  return [...all.slice(at), ...all.slice(0, at)]
}

/** As far on as a sweep a day would have come. */
function startOf(today: Day, count: number): number {
  if (count <= mostInASweep) return 0
  return (daysBetween('1970-01-01', today) * mostInASweep) % count
}
