/** A start tag in raw HTML; attribute names in lower case, values without quotes and escapes. */
export interface Tag {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** Where its `<` and the character after its `>` stand in the text. */
  readonly start: number
  readonly end: number
}

const opening = /<([a-z][a-z0-9-]*)(?=[\s/>])/gi
const attribute = /[\s/]*([^\s/>=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/y
/** Characters of a tag that are looked at: a tag that never ends costs no more. */
const maxTag = 4096
/** Tags that are read in one piece of HTML. */
const maxTags = 1000

/** The start tags of a piece of HTML, in order. */
export function* startTags(html: string): Generator<Tag> {
  let read = 0
  for (const match of html.matchAll(opening)) {
    if (++read > maxTags) return
    const from = match.index + match[0].length
    const { attributes, end } = readAttributes(html.slice(from, from + maxTag))
    yield { name: match[1]!.toLowerCase(), attributes, start: match.index, end: from + end }
  }
}

function readAttributes(text: string) {
  const attributes = Object.create(null) as Record<string, string>
  let at = 0
  for (;;) {
    attribute.lastIndex = at
    const match = attribute.exec(text)
    if (match === null) break
    at = attribute.lastIndex
    const value = match[2] ?? match[3] ?? match[4] ?? ''
    attributes[match[1]!.toLowerCase()] ??= value.replaceAll('&amp;', '&').trim()
  }
  const close = text.indexOf('>', at)
  return { attributes, end: close === -1 ? text.length : close + 1 }
}
