import { type Found, rewrite, type SourceLine } from './source-lines.ts'

/** A tag of Hugo, Liquid or Nunjucks as it stands in a text. */
export interface ShortcodeTag {
  /** In lower case, as the frame around it: `youtube`. */
  readonly name: string
  readonly isClosing: boolean
  /** A tag that closes it stands somewhere. */
  readonly isPaired: boolean
  readonly named: Readonly<Record<string, string>>
  readonly positional: readonly string[]
  readonly written: string
  readonly found: Found
}

const tag =
  /\{\{[<%]\s*(\/?)\s*([a-z][\w/-]*)([^}]{0,1000}?)\/?[>%]\}\}|\{%-?\s*(end)?([a-z]\w*)([^%]{0,1000}?)-?%\}/gi
const argument =
  /([\w-]+)\s*[=:]\s*(?:"([^"]*)"|'([^']*)'|`([^`]*)`|([^\s"',]+))|"([^"]*)"|'([^']*)'|`([^`]*)`|([^\s,]+)/g

/** Puts something else for each tag of such a name; null leaves it. */
export function replaceTags(
  lines: readonly SourceLine[],
  isOurs: (name: string) => boolean,
  put: (tag: ShortcodeTag) => string | null,
): readonly SourceLine[] {
  const closed = new Set(
    lines.flatMap(({ text }) =>
      [...text.matchAll(/\{\{[<%]\s*\/\s*([\w/-]+)|\{%-?\s*end(\w+)/gi)].map(match =>
        (match[1] ?? match[2] ?? '').toLowerCase(),
      ),
    ),
  )
  return rewrite(lines, tag, found => {
    const { match } = found
    const name = (match[2] ?? match[5] ?? '').toLowerCase()
    if (!isOurs(name)) return null
    const given = readArguments(match[3] ?? match[6] ?? '')
    return put({
      ...{ name, found, ...given, written: match[0].replace(/\s+/g, ' ') },
      isClosing: match[1] === '/' || match[4] !== undefined,
      isPaired: closed.has(name),
    })
  })
}

function readArguments(text: string) {
  const named: Record<string, string> = Object.create(null)
  const positional: string[] = []
  for (const match of text.matchAll(argument)) {
    const [, key, ...values] = match
    const value = values.find(one => one !== undefined) ?? ''
    if (key === undefined) positional.push(value)
    else named[key.toLowerCase()] = value
  }
  return { named, positional }
}
