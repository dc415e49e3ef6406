import type { Content, Post, PostSubject } from '../../domain.ts'
import { walk } from '../../markdown/walk.ts'
import { blank } from './raw-tags.ts'

export interface TextLine {
  /** In the file, from 1. */
  readonly line: number
  readonly text: string
}

/** Blocks whose source is what the author wrote as text or as HTML. */
const written = new Set(['paragraph', 'heading', 'tableCell', 'html', 'definition'])
const comment = /<!--[\s\S]*?(?:-->|$)|\{\/\*[\s\S]*?(?:\*\/\}|$)/g
const known = new WeakMap<Content, readonly TextLine[]>()
const quotedHtml = /<(pre|code)\b[\s\S]{0,2000}?<\/\1\s*>/gi
const literal = /\{%-?\s*raw\s*-?%\}[\s\S]*?(?:\{%-?\s*endraw\s*-?%\}|$)/g

/**
 * The lines of a body as written, where markdown knows no node for what stands there: boxes,
 * shortcodes, components. Without code, comments and what a `raw` tag shows as it is.
 */
export function textLines(content: Content, { post }: PostSubject): readonly TextLine[] {
  const before = known.get(content)
  if (before !== undefined) return before
  const lines = readLines(content, post)
  known.set(content, lines)
  return lines
}

function readLines({ tree }: Content, post: Post): TextLine[] {
  const source = post.body.split(/\r?\n/)
  const shown = source.map(() => '')
  const codes = new Map<number, [from: number, to: number][]>()
  for (const node of walk(tree)) {
    if (node.position === undefined) continue
    const { start, end } = node.position
    for (let line = start.line; line <= end.line && written.has(node.type); line += 1) {
      shown[line - post.bodyLine] = source[line - post.bodyLine] ?? ''
    }
    if (node.type !== 'inlineCode') continue
    for (let line = start.line; line <= end.line; line += 1) {
      const from = line === start.line ? start.column - 1 : 0
      const to = line === end.line ? end.column - 1 : Number.POSITIVE_INFINITY
      const spans = codes.get(line) ?? []
      spans.push([from, to])
      codes.set(line, spans)
    }
  }
  const text = shown
    .map((line, at) => withoutSpans(line, codes.get(at + post.bodyLine) ?? []))
    .join('\n')
    .replace(comment, blank)
    .replace(literal, blank)
    .replace(quotedHtml, blank)
  return text
    .split('\n')
    .map((line, at) => ({ line: at + post.bodyLine, text: line }))
    .filter(line => line.text.trim() !== '')
}

/** The line with blanks for these spans, which are in order; its columns stay. */
function withoutSpans(line: string, spans: readonly (readonly [number, number])[]): string {
  const parts: string[] = []
  let at = 0
  for (const [from, to] of spans) {
    const end = Math.min(to, line.length)
    parts.push(line.slice(at, from), ' '.repeat(Math.max(0, end - from)))
    at = Math.max(at, end)
  }
  return [...parts, line.slice(at)].join('')
}
