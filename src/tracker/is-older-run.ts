import { readState } from './state.ts'

/** A run that was started again, or waited long, must not put an issue back to what it knew. */
export function isOlderRun(run: number | undefined, body: string): boolean {
  const written = readState(body.replace(/\r\n?/g, '\n'))?.run
  return run !== undefined && written !== undefined && run < written
}
