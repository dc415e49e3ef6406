import { UserError } from '../config/errors.ts'
import { homepage } from '../version.ts'
import type { Log } from './log.ts'

/** A user's mistake is told in its own words, exit 2; anything else is a bug and asks to be reported, 3. */
export function tellError(error: unknown, log: Log): 2 | 3 {
  if (error instanceof UserError) {
    log.error(error.message)
    return 2
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  log.info(
    `This is a bug in Postrider. Please report it at ${homepage}/issues with these lines:\n${stack}`,
  )
  return 3
}
