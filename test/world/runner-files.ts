/** The files through which an action and its runner talk. */

/** `name=value` and `name<<DELIMITER … DELIMITER`, as in GITHUB_OUTPUT. */
export function readFileCommands(text: string): Readonly<Record<string, string>> {
  const values: Record<string, string> = {}
  const lines = text.split(/\r?\n/)
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!
    if (line === '') continue
    const heredoc = /^([^=<]+)<<(.+)$/.exec(line)
    if (!heredoc) {
      const equals = line.indexOf('=')
      if (equals < 1) throw new Error(`The runner refuses this line of a command file: ${line}`)
      values[line.slice(0, equals)] = line.slice(equals + 1)
      continue
    }
    const [, name, delimiter] = heredoc
    const end = lines.indexOf(delimiter!, at + 1)
    if (end < 0) throw new Error(`The runner found no end ${delimiter} for ${name}.`)
    values[name!] = lines.slice(at + 1, end).join('\n')
    at = end
  }
  return values
}
