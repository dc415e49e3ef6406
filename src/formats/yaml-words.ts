import type { YAMLError } from 'yaml'

/** A mistake in YAML as a sentence without its full stop, and what to do. */
export interface SaidError {
  readonly message: string
  readonly fix: string
}

/** What the parser complains of, in words for who wrote the text. */
export function sayYamlError({ code, message, pos }: YAMLError, text: string): SaidError {
  const known = plainWords[code]?.(text.slice(pos[0]), message)
  if (known != null) return known
  const said = message.replace(/\s+/g, ' ').replace(/[.:]\s*$/, '')
  return {
    message: `The YAML breaks here: ${said.charAt(0).toLowerCase()}${said.slice(1)}`,
    fix: 'Mend this line; quotation marks around the value often help',
  }
}

/** By code: @param rest the text from there on  @param said by the parser */
const plainWords: Readonly<Record<string, (rest: string, said: string) => SaidError | null>> = {
  BLOCK_AS_IMPLICIT_KEY: () => ({
    message: 'A value holds a colon and a space, which begins a new field in YAML',
    fix: 'Put the whole value in quotation marks',
  }),
  BAD_SCALAR_START: rest => ({
    message: `A value begins with “${rest.charAt(0)}”, which YAML reserves`,
    fix: 'Put the whole value in quotation marks',
  }),
  TAB_AS_INDENT: () => ({
    message: 'A line begins with a tab, which YAML does not allow',
    fix: 'Use spaces in place of the tab',
  }),
  DUPLICATE_KEY: rest => ({
    message: `The key “${/^[^\s:,}]*/.exec(rest)?.[0] ?? ''}” stands twice`,
    fix: 'Delete one of the two, or bring what is below them together',
  }),
  MULTIPLE_DOCS: () => ({
    message: 'A second document begins here, and only the first would be read',
    fix: 'Delete the line ---, or the document that is not meant',
  }),
  MISSING_CHAR: (_, said) =>
    /closing .?quote/.test(said)
      ? {
          message: 'A quotation mark is opened and not closed',
          fix: 'Close it at the end of the value',
        }
      : null,
}
