import { UserError } from '../config/errors.ts'
import { homepage } from '../version.ts'
import type { Log } from './log.ts'

/** A user's mistake is told in its own words with its code, exit 2; anything else is a bug and asks to be reported, 3. */
export function tellError(error: unknown, log: Log): 2 | 3 {
  if (error instanceof UserError) {
    log.error(
      `${error.message}\n  ${error.code}: ${homepage}/blob/main/docs/errors.md#${error.code}`,
    )
    return 2
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  log.info(
    `This is a bug in Postrider. Please report it at ${homepage}/issues with these lines:\n${stack}`,
  )
  return 3
}

/** What nobody caught would be printed by Node as it is, with whatever a post or a host says in it. */
export function tellStrays(log: Log): void {
  process.on('uncaughtException', error => {
    process.exitCode = tellError(error, log)
    process.exit()
  })
}
