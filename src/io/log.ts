import { scrub } from './secrets.ts'

/**
 * One logger. What posts and services say must not become a command of the runner, which reads
 * `::command::` at the start of a line and `##[command]` anywhere in it.
 */
export interface Log {
  info(text: string): void
  warn(text: string): void
  error(text: string): void
}

/** Text that no runner and no terminal takes for a command, and that tells no secret. */
export function harmless(text: string): string {
  return (
    scrub(text)
      .replace(/\r\n?|\u2028|\u2029/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what must go
      .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, ' ')
      .replace(/##\[/g, '## [')
      .replace(/^(\s*)::/gm, '$1: :')
  )
}

/** To the standard error of a terminal; the standard output belongs to machines. */
export const terminalLog: Log = {
  info: text => process.stderr.write(`${harmless(text)}\n`),
  warn: text => process.stderr.write(`${harmless(text)}\n`),
  error: text => process.stderr.write(`${harmless(text)}\n`),
}
