import { setTimeout } from 'node:timers/promises'
import { UserError } from '../config/errors.ts'
import type { Day } from '../domain.ts'

/** The last second of the year 9999: days have four digits of a year. */
const latest = 253_402_300_799

/**
 * Today; `SOURCE_DATE_EPOCH` (seconds) sets it for tests and reproducible output.
 * @throws UserError `clock` where that is no number of seconds
 */
export function today(): Day {
  const epoch = process.env.SOURCE_DATE_EPOCH ?? ''
  if (epoch !== '' && !(/^\d+$/.test(epoch) && Number(epoch) <= latest))
    throw new UserError(
      'clock',
      `SOURCE_DATE_EPOCH is “${epoch}”, expected seconds since 1970 as a whole number, up to the year 9999. Set it with “date +%s”, or unset it.`,
    )
  const now = epoch === '' ? Date.now() : Number(epoch) * 1000
  return new Date(now).toISOString().slice(0, 10)
}

/** Lets time pass; at once where `SOURCE_DATE_EPOCH` makes the clock stand. */
export async function pass(milliseconds: number): Promise<void> {
  if (!process.env.SOURCE_DATE_EPOCH) await setTimeout(milliseconds)
}
