/**
 * What the parser needs seconds for, measured: its time grows with the square of the depth of lists
 * (1,000 levels 3 s, 2,000 levels 20 s) and of the marks in one block (40,000 asterisks 75 s). A
 * megabyte of plain text takes it a second, and so do 10,000 links and words in italics. At each word
 * it looks for a bracket that is open, back to the start of the block: 10,000 words after one take
 * 10 s, 20,000 a minute. At each bracket that closes nothing it looks as far: 17,000 take 15 s. 8,000
 * comments that never close in one block take 6 s, 6,000 lines that underline a heading twice that.
 * Elements of HTML inside each other end the program at some thousands.
 */
const most = {
  length: 512 * 1024,
  lines: 20_000,
  depth: 100,
  brackets: 5_000,
  emphasis: 3_000,
  marks: 10_000,
  open: 4_000,
  comments: 1_000,
  underlines: 1_000,
  elements: 500,
}

const marker = /(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)|\[\^[^\]\s]{1,99}\]:/y
const rule = /^[ \t>]*(?:(?:-[ \t]*)+|(?:\*[ \t]*)+|(?:_[ \t]*)+)$/
const startsBlock = /^[ \t]*(?:[-*+][ \t]+\S|#{1,6}[ \t])/
const underline = /^[ \t>]*(?:=+|-+)[ \t]*$/
const comment = /<[!?]/g
/** Those without an end tag, or whose end tag may be left out, are inside nothing for long. */
const tag =
  /<(\/?)(?!(?:area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|option|p|source|t[dhr]|track|wbr)\b)[a-z][\w:-]{0,40}(?:\s[^<>]{0,1000})?>/gi
const fence = /^([ \t>]*)(`{3,}(?=[^`]*$)|~{3,})/

export interface TooComplex {
  /** Counts from 1. */
  readonly line: number
  readonly why: string
}

/** Why a markdown text is not parsed, with the line that shows it; null when it may be. Linear. */
export function tooComplex(markdown: string): TooComplex | null {
  if (markdown.length > most.length) {
    const kib = Math.ceil(markdown.length / 1024).toLocaleString('en')
    return { line: 1, why: `The text is ${kib} KiB long; at most 512 KiB are read` }
  }
  if (!mayBe(markdown)) return null
  const seen: Seen = {
    lists: [],
    fence: null,
    blank: true,
    ...emptyBlock,
    marks: 0,
    underlines: 0,
    elements: 0,
  }
  let line = 0
  for (const text of lines(markdown)) {
    line += 1
    const why = look(text, seen) ?? (line > most.lines ? say('lines', 'lines') : null)
    if (why !== null) return { line, why }
  }
  return null
}

/** What a deep line begins with: each level takes a character at least. */
const deepLine = /^[ \t>\-*+\d.)]{101}/m

/** A quick look that rules out nearly every text. */
function mayBe(markdown: string): boolean {
  return (
    occurrences(markdown, '\n') >= most.lines ||
    occurrences(markdown, '[') > most.brackets ||
    occurrences(markdown, ']') > most.brackets ||
    occurrences(markdown, '<!') + occurrences(markdown, '<?') > most.comments ||
    occurrences(markdown, '<') > most.elements ||
    occurrences(markdown, '\n=') + occurrences(markdown, '\n-') > most.underlines ||
    occurrences(markdown, '*') + occurrences(markdown, '_') + occurrences(markdown, '~') >
      most.emphasis ||
    occurrences(markdown, ']:') > most.depth ||
    deepLine.test(markdown) ||
    goesOnAfterBracket(markdown)
  )
}

/** A word takes two characters at least. */
function goesOnAfterBracket(text: string): boolean {
  for (let at = text.indexOf('['); at !== -1; ) {
    const blank = text.indexOf('\n\n', at)
    const end = blank === -1 ? text.length : blank
    if (end - at > most.open * 2) return true
    at = text.indexOf('[', end)
  }
  return false
}

function occurrences(text: string, character: string): number {
  let found = 0
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) found += 1
  return found
}

interface Seen {
  /** Columns of the open list items. */
  readonly lists: number[]
  fence: string | null
  blank: boolean
  /** In the present block: those that open, and those that close nothing. */
  brackets: number
  comments: number
  emphasis: number
  /** Brackets that are not closed, and the words after them. */
  open: number
  after: number
  /** Brackets and emphasis in the whole text. */
  marks: number
  /** Lines of the whole text that underline a heading, or would. */
  underlines: number
  /** Elements of HTML that are open. */
  elements: number
}
const emptyBlock = { brackets: 0, comments: 0, emphasis: 0, open: 0, after: 0 }

function look(text: string, seen: Seen): string | null {
  const edge = text.match(fence)
  if (seen.fence !== null) {
    if (edge?.[2]?.startsWith(seen.fence)) seen.fence = null
    return null
  }
  if (edge !== null && edge[1]!.length < (seen.lists.at(-1) ?? -2) + 6) {
    seen.fence = edge[2]!
    return null
  }
  const depth = openContainers(text, seen)
  seen.blank = text.trim() === ''
  if (seen.blank || startsBlock.test(text)) Object.assign(seen, emptyBlock)
  if (underline.test(text)) seen.underlines += 1
  count(text, seen)
  for (const [whole, close] of text.matchAll(tag))
    if (!whole.endsWith('/>')) seen.elements = Math.max(0, seen.elements + (close === '' ? 1 : -1))
  if (seen.elements > most.elements) return `HTML is nested more than ${most.elements} levels deep`
  if (depth > most.depth) return `Lists or quotes are nested more than ${most.depth} levels deep`
  if (seen.brackets > most.brackets) return say('brackets', 'square brackets', 'one block')
  if (seen.emphasis > most.emphasis) return say('emphasis', 'emphasis marks', 'one block')
  if (seen.comments > most.comments) return say('comments', 'comments', 'one block')
  if (seen.underlines > most.underlines) return say('underlines', 'lines that underline a heading')
  if (seen.after > most.open) return say('open', 'words after a square bracket', 'one block')
  if (seen.marks > most.marks) return say('marks', 'links and emphasis marks')
  return null
}

function say(limit: keyof typeof most, what: string, where = 'the text'): string {
  return `There are more than ${most[limit].toLocaleString('en')} ${what} in ${where}`
}

/** Keeps the open list items; returns how deep the line is nested. */
function openContainers(text: string, { lists, blank }: Seen): number {
  let quotes = 0
  let found = false
  let at = 0
  while (at < text.length) {
    const character = text[at]
    if (character === ' ' || character === '\t') at += 1
    else if (character === '>') {
      quotes += 1
      at += 1
    } else {
      marker.lastIndex = at
      const match = marker.exec(text)
      if (match === null || (!found && rule.test(text))) break
      while (lists.length > 0 && lists.at(-1)! >= at) lists.pop()
      lists.push(at)
      found = true
      at += match[0].length
    }
  }
  if (!found && blank && at === 0 && text !== '') lists.length = 0
  return quotes + lists.length
}

function count(text: string, seen: Seen): void {
  const { brackets, emphasis } = seen
  seen.comments += text.match(comment)?.length ?? 0
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]
    if (character === '[') {
      seen.brackets += 1
      seen.open += 1
    } else if (character === ']') {
      if (seen.open === 0) seen.brackets += 1
      else seen.open -= 1
      if (seen.open === 0) seen.after = 0
    } else if (character === '*' || character === '_' || character === '~') seen.emphasis += 1
    else if (seen.open > 0 && isWord(text, at) && !isWord(text, at - 1)) seen.after += 1
    if (seen.after > most.open) return
  }
  seen.marks += seen.brackets - brackets + seen.emphasis - emphasis
}

function isWord(text: string, at: number): boolean {
  return /[a-z\d]/i.test(text[at] ?? '')
}

function* lines(text: string): Generator<string> {
  let start = 0
  while (start <= text.length) {
    const end = text.indexOf('\n', start)
    yield text.slice(start, end === -1 ? text.length : end)
    if (end === -1) return
    start = end + 1
  }
}
