import { setImmediate } from 'node:timers/promises'
import yoctoSpinner from 'yocto-spinner'
import type { Progress } from '../domain.ts'
import { harmless } from './log.ts'

/** Shorter work shows nothing. */
const patience = 300
/** So long posts follow each other without a pause, in which a Ctrl-C would be heard. */
const pause = 50

/**
 * Work that may take long, with a line on the terminal that says how far it is. The line is on the
 * standard error, on a terminal only and never in CI; it is gone when the work ends.
 * @param isShown false: nothing is shown, and a Ctrl-C is heard all the same
 */
export async function withProgress<T>(
  says: string,
  isShown: boolean,
  work: (progress: Progress) => Promise<T>,
): Promise<T> {
  const { env } = process
  const spinner =
    isShown && process.stderr.isTTY === true && env.TERM !== 'dumb' && !('CI' in env)
      ? // Signals are heard in one place, see interrupts.ts.
        yoctoSpinner({ text: harmless(says), stream: process.stderr, handleSignals: false })
      : null
  const stop = () => void spinner?.stop()
  const timer = setTimeout(() => spinner?.start(), patience)
  process.once('exit', stop)
  const begun = performance.now()
  let rested = begun
  try {
    return await work(async (done, of) => {
      const now = performance.now()
      if (now - rested < pause) return
      if (spinner !== null && now - begun > patience) {
        spinner.text = harmless(
          `${says}: ${done.toLocaleString('en')} of ${of.toLocaleString('en')}`,
        )
        spinner.start()
      }
      await setImmediate()
      rested = performance.now()
    })
  } finally {
    clearTimeout(timer)
    process.off('exit', stop)
    stop()
  }
}
