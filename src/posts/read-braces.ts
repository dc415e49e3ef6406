import { readBlock } from './gray-matter.ts'
import type { Headers } from './read-headers.ts'

/** UTF-16 units in which the closing brace is looked for, as for every block. */
const maxBlock = 32 * 1024

/**
 * A bare `{…}` of JSON on top of a text, as Hugo reads it; null for a text that only begins with a
 * brace: Liquid's `{% … %}` and `{{ … }}`, or one that nothing closes at the end of a line.
 */
export function readBraces(text: string): Headers | null {
  if (!/^\{\s*"/.test(text)) return null
  const length = closingBrace(text)
  if (length === null) return null
  const end = text.indexOf('\n', length)
  if (text.slice(length, end === -1 ? text.length : end).trim() !== '') return null
  const block = text.slice(0, length)
  const reading = readBlock('json', block, 1)
  return {
    frontmatter: { dialect: 'json', ...reading },
    lines: block.split('\n').length,
    length: end === -1 ? text.length : end + 1,
  }
}

/** What lies before the end of the outermost braces; quotation marks hide braces. */
function closingBrace(text: string): number | null {
  let depth = 0
  let quoted = false
  for (let at = 0; at < Math.min(text.length, maxBlock); at += 1) {
    const sign = text[at]
    if (quoted) {
      if (sign === '\\') at += 1
      else if (sign === '"') quoted = false
    } else if (sign === '"') quoted = true
    else if (sign === '{') depth += 1
    else if (sign === '}') {
      depth -= 1
      if (depth === 0) return at + 1
    }
  }
  return null
}
