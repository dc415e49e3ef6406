import type { Day } from '../domain.ts'

/** Today; `SOURCE_DATE_EPOCH` (seconds) sets it for tests and reproducible output. */
export function today(): Day {
  const epoch = process.env.SOURCE_DATE_EPOCH
  const now = epoch !== undefined && /^\d+$/.test(epoch) ? Number(epoch) * 1000 : Date.now()
  return new Date(now).toISOString().slice(0, 10)
}
