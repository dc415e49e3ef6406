/** The command line as a person types it; npx brings it where it is not installed. */
export const program = 'npx postrider'

/** A path as a shell takes it for one word, and no program for an option. */
export function shellWord(path: string): string {
  const word = path.startsWith('-') ? `./${path}` : path
  return /^[\w./@+-]+$/.test(word) ? word : `'${word.replaceAll("'", () => "'\\''")}'`
}
