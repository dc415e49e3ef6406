/**
 * What the runner would do with the lines that an action prints, after the behaviour of
 * actions/runner (ActionCommand.cs, ActionCommandManager.cs): `::name key=value::data` at the
 * beginning of a line, and the older `##[name key=value]data` anywhere in one.
 */
export interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly message: string
  readonly file?: string
  readonly line?: number
  readonly title?: string
}

const registered = [
  ...[
    'add-mask',
    'add-matcher',
    'add-path',
    'debug',
    'echo',
    'endgroup',
    'error',
    'group',
    'notice',
  ],
  ...['remove-matcher', 'save-state', 'set-env', 'set-output', 'stop-commands', 'warning'],
]

/** The commands in the order in which the runner would obey them. */
export function readCommands(printed: string): readonly Command[] {
  const known = new Set(registered)
  const obeyed: Command[] = []
  let resume: string | null = null
  for (const line of printed.split(/\r\n|\r|\n/)) {
    const command = readCommand(line, known)
    if (!command) continue
    if (resume !== null) {
      if (command.name.toLowerCase() !== resume) continue
      known.delete(resume)
      resume = null
    } else if (command.name.toLowerCase() === 'stop-commands') {
      resume = command.data.toLowerCase()
      known.add(resume)
    }
    obeyed.push(command)
  }
  return obeyed
}

export function readAnnotations(commands: readonly Command[]): readonly Annotation[] {
  return commands.flatMap(({ name, properties, data }) => {
    if (name !== 'error' && name !== 'warning' && name !== 'notice') return []
    const { file, line, title } = properties
    return {
      level: name,
      message: data,
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { line: Number(line) }),
      ...(title === undefined ? {} : { title }),
    }
  })
}

function readCommand(line: string, known: ReadonlySet<string>): Command | null {
  // .NET overlooks characters without width when it compares; so do we, to be the stricter judge.
  const seen = line.replace(/\p{Default_Ignorable_Code_Point}/gu, '')
  // .NET takes U+0085 for white space, too.
  return readNew(seen.replace(/^[\s\u0085]+/, ''), known) ?? readOld(seen, known)
}

function readNew(line: string, known: ReadonlySet<string>): Command | null {
  if (!line.startsWith('::')) return null
  const end = line.indexOf('::', 2)
  if (end < 0) return null
  const escapes = [
    ['%0D', '\r'],
    ['%0A', '\n'],
  ] as const
  const inProperties = [...escapes, ['%3A', ':'], ['%2C', ','], ['%25', '%']] as const
  const head = readHead(line.slice(2, end), ',', inProperties, known)
  return head && { ...head, data: unescapeData(line.slice(end + 2), [...escapes, ['%25', '%']]) }
}

function readOld(line: string, known: ReadonlySet<string>): Command | null {
  const begin = line.indexOf('##[')
  const end = line.indexOf(']', begin)
  if (begin < 0 || end < 0) return null
  const escapes = [
    ['%3B', ';'],
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%5D', ']'],
    ['%25', '%'],
  ] as const
  const head = readHead(line.slice(begin + 3, end), ';', escapes, known)
  return head && { ...head, data: unescapeData(line.slice(end + 1), escapes) }
}

type Escapes = readonly (readonly [written: string, meant: string])[]

function readHead(head: string, between: string, escapes: Escapes, known: ReadonlySet<string>) {
  const space = head.indexOf(' ')
  const name = space < 0 ? head : head.slice(0, space)
  if (!known.has(name.toLowerCase())) return null
  const properties: Record<string, string> = {}
  for (const pair of space < 0
    ? []
    : head
        .slice(space + 1)
        .trim()
        .split(between)) {
    const equals = pair.indexOf('=')
    if (equals < 1 || equals === pair.length - 1) continue
    properties[pair.slice(0, equals)] = unescapeData(pair.slice(equals + 1), escapes)
  }
  return { name, properties }
}

function unescapeData(text: string, escapes: Escapes): string {
  return escapes.reduce((left, [written, meant]) => left.replaceAll(written, meant), text)
}
