import { setTimeout } from 'node:timers/promises'
import type { Day } from '../domain.ts'

/** Today; `SOURCE_DATE_EPOCH` (seconds) sets it for tests and reproducible output. */
export function today(): Day {
  const epoch = process.env.SOURCE_DATE_EPOCH
  const now = epoch !== undefined && /^\d+$/.test(epoch) ? Number(epoch) * 1000 : Date.now()
  return new Date(now).toISOString().slice(0, 10)
}

/** Lets time pass; at once where `SOURCE_DATE_EPOCH` makes the clock stand. */
export async function pass(milliseconds: number): Promise<void> {
  if (process.env.SOURCE_DATE_EPOCH === undefined) await setTimeout(milliseconds)
}
