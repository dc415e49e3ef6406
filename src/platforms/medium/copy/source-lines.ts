import type { Post } from '../../../domain.ts'
import { dialectOf, parse } from '../../../markdown/parse.ts'
import { plainImages } from '../../../markdown/plain-images.ts'
import { walk } from '../../../markdown/walk.ts'

/** A line of the text that a copy is made from, and the line of the file that it came from. */
export interface SourceLine {
  readonly text: string
  readonly line: number
}

export function sourceLines({ body, bodyLine }: Post): SourceLine[] {
  return plainImages(body)
    .split(/\r?\n/)
    .map((text, at) => ({ text, line: bodyLine + at }))
}

export function joined(lines: readonly SourceLine[]): string {
  return lines.map(({ text }) => text).join('\n')
}

export interface Found {
  readonly match: RegExpMatchArray
  /** In the file. */
  readonly line: number
  /** What stands on the line before it. */
  readonly before: string
  /** Nothing else stands on its lines. */
  readonly isAlone: boolean
}

/**
 * Puts something else wherever a pattern matches outside of code and comments; null leaves it. What
 * is put there may have more lines or fewer, and all of them come from the line of the match.
 * @param everywhere in code and comments, too
 */
export function rewrite(
  lines: readonly SourceLine[],
  pattern: RegExp,
  put: (found: Found) => string | null,
  everywhere = false,
): readonly SourceLine[] {
  const text = joined(lines)
  if (text.search(pattern) === -1) return lines
  const literal = everywhere ? () => false : literalIn(text)
  const made: { text: string; line: number }[] = []
  const add = (part: string, at: number, isOurs: boolean) => {
    const pieces = part.split('\n')
    for (const [i, piece] of pieces.entries()) {
      const line = lines[isOurs ? at : at + i]!.line
      if (i === 0 && made.length > 0) made.at(-1)!.text += piece
      else made.push({ text: piece, line })
    }
  }
  let done = 0
  let row = 0
  for (const match of text.matchAll(pattern)) {
    const { index } = match
    if (index < done || literal(index)) continue
    const end = index + match[0].length
    const at = row + breaksIn(text, done, index)
    const before = text.slice(text.lastIndexOf('\n', index - 1) + 1, index)
    const next = text.indexOf('\n', end)
    const after = text.slice(end, next === -1 ? undefined : next)
    const isAlone = before.replace(/^[\s>]*(?:[-*+]\s+)?/, '') === '' && after.trim() === ''
    const own = put({ match, line: lines[at]!.line, before, isAlone })
    if (own === null) continue
    add(text.slice(done, index), row, false)
    add(own, at, true)
    row = at + breaksIn(text, index, end)
    done = end
  }
  add(text.slice(done), row, false)
  return made
}

function breaksIn(text: string, from: number, to: number): number {
  let breaks = 0
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1))
    breaks += 1
  return breaks
}

const shown = /<!--[\s\S]*?(?:-->|$)|<(pre|code|script|style)\b[\s\S]{0,20000}?<\/\1\s*>/gi
const raw = /\{%-?\s*raw\s*-?%\}[\s\S]*?(?:\{%-?\s*endraw\s*-?%\}|$)/g

/** Whether what begins at an offset is shown as it is, or not at all. */
function literalIn(text: string): (offset: number) => boolean {
  const spans: [from: number, to: number][] = []
  for (const { type, position } of walk(parse(text))) {
    if (type === 'code' || type === 'inlineCode')
      spans.push([position?.start.offset ?? 0, position?.end.offset ?? 0])
  }
  const isIn = (offset: number) => spans.some(([from, to]) => from <= offset && offset < to)
  for (const pattern of [shown, raw]) {
    for (const { index, 0: whole } of text.matchAll(pattern))
      if (!isIn(index)) spans.push([index, index + whole.length])
  }
  return isIn
}

/** HTML on a line of its own: what stands above and below is read as markdown again. */
export function alone(html: string, before: string): string {
  const indent = /^[\s>]*/.exec(before)?.[0] ?? ''
  return ['', html, '', ''].join(`\n${before === indent ? indent : ' '.repeat(before.length)}`)
}

/** Text between tags, or in quotation marks. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, character => `&#${character.charCodeAt(0)};`)
}

/** Not read as MDX: what was made of it may be none any more. */
export function isMdx({ path }: Post): boolean {
  return dialectOf(path) === 'mdx'
}
