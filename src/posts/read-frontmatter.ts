import type { Frontmatter, Problem } from '../domain.ts'
import { nothingRead } from '../formats/reading.ts'
import { type Dialect, readBlock } from './gray-matter.ts'
import { readBraces } from './read-braces.ts'
import { readHeaders } from './read-headers.ts'

/** UTF-16 units. */
const maxBlock = 32 * 1024
const opening = /^(---|\+\+\+|;;;)(-*)[ \t]*([a-z][\w-]*)?[ \t]*$/i

export interface Split {
  readonly frontmatter: Frontmatter
  readonly body: string
  /** The line of the file on which the body begins. */
  readonly bodyLine: number
}

/**
 * Cuts a file (ends of lines are `\n`, no byte order mark) into frontmatter and body. One linear
 * scan: a fence is a line of its own, `---` within a value closes nothing, and nothing is executed.
 */
export function splitFrontmatter(text: string): Split {
  const start = firstLine(text)
  const match = start.text.match(opening)
  if (match === null) return unfenced(text)
  const [, fence = '', more = '', named] = match
  const odd = start.line > 1 || more !== ''
  if (odd && !beginsWithField(text, start)) return withoutFrontmatter(text)
  const close = findClosing(text, start, fence)
  if (close === null) {
    const meant = named !== undefined || beginsWithField(text, start)
    return meant ? notClosed(text, start, fence) : withoutFrontmatter(text)
  }
  const rest = { body: text.slice(close.end + 1), bodyLine: close.line + 1 }
  const dialect = dialectOf(fence, named)
  if (dialect === null) return { ...rest, frontmatter: unread(notExecuted(start, named ?? '')) }
  const block = text.slice(start.end + 1, Math.max(start.end + 1, close.start - 1))
  if (block.length > maxBlock) return { ...rest, frontmatter: unread(tooLarge(block, start.line)) }
  const reading = readBlock(dialect, block, start.line + 1)
  const tolerated = [
    ...(odd ? [oddOpening(text, start, fence, more)] : []),
    ...reading.tolerated,
    ...invisible(block, start.line + 1),
    ...secondBlock(rest.body, rest.bodyLine),
  ]
  return { ...rest, frontmatter: { dialect, ...reading, tolerated } }
}

/** Bare `Title: …` lines, a bare `{…}`, or a text and nothing else. */
function unfenced(text: string): Split {
  const found = text.startsWith('{') ? readBraces(text) : readHeaders(text)
  if (found === null) return withoutFrontmatter(text)
  const { frontmatter, lines, length } = found
  return { frontmatter, body: text.slice(length), bodyLine: lines + 1 }
}

interface Line {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly line: number
}

/** The first line that is not blank. */
function firstLine(text: string): Line {
  let at = lineAt(text, 0)
  for (let line = 1; line <= 10 && at !== null; line += 1) {
    if (at.text.trim() !== '') return { ...at, line }
    at = lineAt(text, at.end + 1)
  }
  return { text: '', start: 0, end: 0, line: 1 }
}

function lineAt(text: string, start: number): Omit<Line, 'line'> | null {
  if (start > text.length) return null
  const found = text.indexOf('\n', start)
  const end = found === -1 ? text.length : found
  return { text: text.slice(start, end), start, end }
}

/** A lone `---` on top of a text is a rule across the page, not a fence. */
function beginsWithField(text: string, fence: Line): boolean {
  const next = lineAt(text, fence.end + 1)
  return next !== null && /^[ \t]*(?:["']?[\w-]+["']?[ \t]*[:=]|\{)/.test(next.text)
}

function findClosing(text: string, open: Line, fence: string): Line | null {
  let line = open.line
  for (let at = lineAt(text, open.end + 1); at !== null; at = lineAt(text, at.end + 1)) {
    line += 1
    const mark = at.text.trimEnd()
    if (mark === fence || (mark === '...' && fence === '---')) return { ...at, line }
  }
  return null
}

function dialectOf(fence: string, named: string | undefined): Dialect | null {
  if (named === undefined) return fence === '+++' ? 'toml' : fence === ';;;' ? 'json' : 'yaml'
  const name = named.toLowerCase()
  if (name === 'yml') return 'yaml'
  return name === 'yaml' || name === 'toml' || name === 'json' ? name : null
}

function withoutFrontmatter(text: string): Split {
  return { frontmatter: { dialect: 'none', ...nothingRead() }, body: text, bodyLine: 1 }
}

function unread(problem: Problem): Frontmatter {
  return { dialect: 'none', ...nothingRead(problem) }
}

function notClosed(text: string, start: Line, fence: string): Split {
  const problem = {
    message: `The frontmatter opens with ${start.text.trim()} on line ${start.line} and is not closed: no line holds only ${fence}`,
    fix: `Put a line ${fence} after the last field`,
    place: { line: start.line, column: 1 },
  }
  return { frontmatter: unread(problem), body: text.slice(start.end + 1), bodyLine: start.line + 1 }
}

function notExecuted(start: Line, named: string): Problem {
  return {
    message: `Frontmatter in “${named}” is not read; nothing was executed`,
    fix: 'Write the fields in YAML between two lines of ---',
    place: { line: start.line, column: 1 },
  }
}

function tooLarge(block: string, line: number): Problem {
  const kib = Math.ceil(block.length / 1024).toLocaleString('en')
  return {
    message: `The frontmatter is ${kib} KiB long, or closed too late; at most 32 KiB are read`,
    fix: 'Close it after the last field, and move long text into the body',
    place: { line, column: 1 },
  }
}

/** A line separator is no end of a line for YAML, and one for JavaScript and for people. */
function invisible(block: string, firstLine: number): Problem[] {
  const at = block.search(/[\u2028\u2029]/)
  if (at === -1) return []
  const before = block.slice(0, at)
  const name =
    block.charAt(at) === '\u2028' ? 'line separator, U+2028' : 'paragraph separator, U+2029'
  return [
    {
      message: `The frontmatter holds an invisible ${name}; readers disagree on whether a line ends there`,
      fix: 'Delete it, or write a space in its place',
      place: {
        line: firstLine + before.split('\n').length - 1,
        column: at - before.lastIndexOf('\n'),
      },
    },
  ]
}

/** Tools that read a body for frontmatter once more would execute this one. */
function secondBlock(body: string, bodyLine: number): Problem[] {
  const start = firstLine(body)
  const named =
    /^---[ \t]*(js|javascript|jsx?|tsx?|typescript|coffee|coffeescript|cson)[ \t]*$/i.exec(
      start.text,
    )?.[1]
  if (named === undefined) return []
  return [
    {
      message: `A second block, in “${named}”, follows the frontmatter; it is text, and nothing was executed`,
      fix: 'Delete it, or put it in a code block',
      place: { line: bodyLine + start.line - 1, column: 1 },
    },
  ]
}

function oddOpening(file: string, start: Line, fence: string, more: string): Problem {
  const { line, text } = start
  const place = { line, column: 1 }
  const from = file.slice(0, start.start + fence.length + more.length)
  const edits = [{ line: 1, from, to: fence }]
  if (more !== '') {
    return {
      message: `The frontmatter opens with ${text.trim()}; most generators see it only after ${fence}`,
      fix: `Write ${fence}, and nothing else, on line ${line === 1 ? 1 : '1, where blank lines are now'}`,
      place,
      edits,
    }
  }
  return {
    message: `The frontmatter begins on line ${line}; many generators look for it on line 1 only`,
    fix: line === 2 ? 'Delete the blank line above it' : 'Delete the blank lines above it',
    place,
    edits,
  }
}
