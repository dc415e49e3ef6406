import type { Log } from './log.ts'

/** A signal and the exit that shells expect of it. */
const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const

/**
 * Ctrl-C ends with one line. A signal is heard between two steps and never within one, so a file is
 * written or it is not; the second Ctrl-C does not wait.
 */
export function endOnInterrupt(log: Log): void {
  for (const [signal, code] of Object.entries(signals)) {
    process.once(signal, () => {
      // Last of all, so that it stands below what a terminal is cleared of.
      process.once('exit', () => log.info('Stopped. No file is half-written.'))
      process.exit(code)
    })
  }
}
