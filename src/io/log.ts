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

/** The runner overlooks signs without a width when it compares, so they hide nothing from us. */
const unseen = String.raw`\p{Default_Ignorable_Code_Point}*`
const oldCommand = new RegExp(`#(?=${unseen}#${unseen}\\[)`, 'gu')
const newCommand = new RegExp(
  String.raw`^([[\s\p{Default_Ignorable_Code_Point}]--[\n]]*):(?=${unseen}:)`,
  'gmv',
)

/** Text that no runner and no terminal takes for a command, and that tells no secret. */
export function harmless(text: string): string {
  return (
    scrub(text)
      .replace(/\r\n?|\u2028|\u2029/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what must go
      .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, ' ')
      .replace(oldCommand, '# ')
      .replace(newCommand, '$1: ')
  )
}

/** JSON that says the same and holds no such thing: its signs may be written as their numbers. */
export function harmlessJson(json: string): string {
  return json
    .replace(oldCommand, '\\u0023')
    .replace(
      /[\u007f-\u009f\u2028\u2029]/g,
      sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
}

/** To the standard error of a terminal; the standard output belongs to machines. */
export const terminalLog: Log = {
  info: text => process.stderr.write(`${harmless(text)}\n`),
  warn: text => process.stderr.write(`${harmless(text)}\n`),
  error: text => process.stderr.write(`${harmless(text)}\n`),
}
