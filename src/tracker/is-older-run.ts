import { readState, type State } from './state.ts'

/** A later run has written this already: the one of this number knows less. */
export function knowsLess(run: number | undefined, state: Pick<State, 'run'> | null): boolean {
  return run !== undefined && state?.run !== undefined && run < state.run
}

/** A run that was started again, or waited long, must not put an issue back to what it knew. */
export function isOlderRun(run: number | undefined, body: string): boolean {
  return knowsLess(run, readState(body.replace(/\r\n?/g, '\n')))
}
