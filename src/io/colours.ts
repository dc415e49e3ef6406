import pc from 'picocolors'

/** What a terminal says of itself. */
type Variables = Readonly<Record<string, string | undefined>>

/**
 * Colours on a terminal only. `FORCE_COLOR` has them anywhere, `FORCE_COLOR=0` and `NO_COLOR` nowhere;
 * the library would also have them in every CI and in a file.
 */
export function isColoured(
  isTerminal: boolean,
  { FORCE_COLOR, NO_COLOR, TERM }: Variables,
): boolean {
  if (FORCE_COLOR !== undefined) return !/^(?:0|false)$/.test(FORCE_COLOR)
  return isTerminal && !NO_COLOR && TERM !== 'dumb'
}

export const colours = pc.createColors(isColoured(process.stdout.isTTY === true, process.env))
