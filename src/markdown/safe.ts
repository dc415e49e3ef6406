/**
 * The only way text leaves the house: what comes from posts, pages, lists and people is data until
 * it has passed through here. `md` escapes every interpolated string; `Markdown` values are kept.
 * `outbound.ts` looks at the whole once more, and leads links to GitHub where they ping nobody.
 */
export interface Markdown {
  readonly markdown: string
}

const invisible =
  // Controls but tab and newline, soft hyphen, zero-width, bidirectional, tag characters, BOM.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: this is the list of what to remove
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu
const address = /https?:\/\/[^\s<>"“”'`\\^{|}[\]*]*[^\s<>"“”'`\\^{|}[\]*.,;:!?)_~]/gi

/** Markdown with every interpolated string made harmless. */
export function md(
  strings: TemplateStringsArray,
  ...values: readonly (Markdown | string | number)[]
): Markdown {
  let markdown = strings[0] ?? ''
  values.forEach((value, i) => {
    markdown += typeof value === 'object' ? value.markdown : plain(String(value)).markdown
    markdown += strings[i + 1] ?? ''
  })
  return { markdown }
}

/** Text on one line, shown as written: no markup, mention, reference or HTML survives. */
export function plain(text: string): Markdown {
  const parts = visible(text).replace(/\s+/g, ' ').split(exact)
  const markdown = parts
    .map((part, i) => (i % 2 === 1 ? asWritten(part) : withLinks(part)))
    .reduce(beside, '')
  return { markdown: markdown.replace(lineStart, '$1\\$2') }
}

/** What somebody is to read or write to the letter: no address in it becomes a link. */
const exact = /(`[^`]+`|“[^\s“”]*https?:\/\/[^\s“”]*”)/i

function asWritten(part: string): string {
  const span = code(part.slice(1, -1)).markdown
  return part.startsWith('`') ? span : `“${span}”`
}

/** @param fence the least number of backticks around code */
export function withLinks(text: string, fence = 1): string {
  let markdown = ''
  let end = 0
  for (const match of text.matchAll(address)) {
    markdown = beside(markdown, escapeText(text.slice(end, match.index), fence))
    markdown = beside(markdown, bare(match[0], fence).markdown)
    end = match.index + match[0].length
  }
  return beside(markdown, escapeText(text.slice(end), fence))
}

/** Two spans of code that touch would be neither. */
function beside(a: string, b: string): string {
  return a.endsWith('`') && b.startsWith('`') ? `${a} ${b}` : a + b
}

/** A link; the text is escaped, the address kept whole. Without a usable address, the text alone. */
export function link(text: string | Markdown, url: string | null): Markdown {
  const label = typeof text === 'string' ? plain(text.replace(/https?:\/\//gi, '').trim()) : text
  const href = url === null ? null : usable(url)
  if (href === null) return label
  return { markdown: `[${label.markdown}](${href.replace(/[()]/g, percent)})` }
}

/** A link to a line of the blog's own repository: nobody is pinged there, so it may lead straight. */
export function lineLink(text: string, url: string | null): Markdown {
  if (url === null || !URL.canParse(url)) return plain(text)
  return {
    markdown: `[${plain(text).markdown}](${new URL(url).href.replace(/[()<>\\`*]/g, percent)})`,
  }
}

/** An address in angle brackets: a link to its last character, whatever stands beside it. Else code. */
export function bare(url: string, fence = 1): Markdown {
  const href = usable(url)
  return href === null ? code(url, fence) : { markdown: `<${href}>` }
}

/** A code span that its content cannot close. @param least backticks on each side */
export function code(text: string, least = 1): Markdown {
  const clean = uncommented(visible(text)).replace(/\s+/g, ' ').trim()
  const fence = '`'.repeat(Math.max(least, longestRun(clean) + 1))
  const pad = clean.startsWith('`') || clean.endsWith('`') ? ' ' : ''
  return { markdown: clean === '' ? '` `' : `${fence}${pad}${clean}${pad}${fence}` }
}

/** Nothing in code can be escaped, and what strips comments does not look whether it is code. */
const uncommented = (text: string) => text.replaceAll('<!--', '< !--')

/** A fenced block that its content cannot close. */
export function block(text: string): Markdown {
  const clean = uncommented(visible(text))
  const fence = '`'.repeat(Math.max(3, longestRun(clean) + 1))
  return { markdown: `${fence}\n${clean}\n${fence}` }
}

/** A block quote of paragraphs, so that a draft wraps on a phone. */
export function quote(paragraphs: readonly (string | Markdown)[]): Markdown {
  const lines = paragraphs.map(p => `> ${(typeof p === 'string' ? plain(p.trim()) : p).markdown}`)
  return { markdown: lines.join('\n>\n') }
}

/** A folded part; nothing when there is nothing in it. */
export function fold(summary: string, ...parts: readonly Markdown[]): Markdown {
  const body = paragraphs(...parts)
  if (body.markdown === '') return body
  const head = visible(summary).split(' ').map(htmlWord).join(' ')
  return { markdown: `<details><summary>${head}</summary>\n\n${body.markdown}\n\n</details>` }
}

/** Parts with an empty line between them; empty ones are left out. */
export function paragraphs(...parts: readonly Markdown[]): Markdown {
  const shown = parts.map(part => part.markdown).filter(markdown => markdown.trim() !== '')
  return { markdown: shown.join('\n\n') }
}

/** Parts on a line each. */
export function lines(...parts: readonly Markdown[]): Markdown {
  const shown = parts.map(part => part.markdown).filter(markdown => markdown.trim() !== '')
  return { markdown: shown.join('\n') }
}

export function bullets(items: readonly Markdown[]): Markdown {
  return lines(...items.map(item => ({ markdown: `- ${item.markdown}` })))
}

/** A row of a table: no cell can end it or begin another one. */
export function row(...cells: readonly Markdown[]): Markdown {
  const shown = cells.map(({ markdown }) =>
    markdown.replace(/(?<!\\)\|/g, '\\|').replace(/\n/g, ' '),
  )
  return { markdown: `| ${shown.join(' | ')} |` }
}

/** The same lines, moved to the right: the inside of a list item. */
export function indent(part: Markdown, spaces: number): Markdown {
  const pad = ' '.repeat(spaces)
  return { markdown: part.markdown.replace(/^(?=.)/gm, () => pad) }
}

export const nothing: Markdown = { markdown: '' }

/** Text without what nobody sees and some obey: controls, zero-width and bidirectional characters. */
export function visible(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/\r\n?/g, '\n')
    .replace(invisible, '')
}

/** Of backticks. */
export function longestRun(text: string): number {
  return [...text.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 0)
}

/**
 * What GitHub turns into a mention, a reference or a commit. It knows only the letters of ASCII: in
 * `café@octocat` it sees a mention. Seven digits alone are a number, seven letters alone a word.
 */
const live = new RegExp(
  [
    String.raw`(?<![A-Za-z0-9])@[\p{L}\p{N}]`,
    // An e-mail address may end, and a mention begin.
    String.raw`@[^\s@]*@[\p{L}\p{N}]`,
    String.raw`#\d`,
    String.raw`(?<![A-Za-z0-9])[Gg][Hh]-\d`,
    '(?<![A-Za-z0-9])(?=[A-Fa-f]*[0-9])(?=[0-9]*[A-Fa-f])[0-9A-Fa-f]{7,40}(?![A-Za-z0-9])',
    '[A-Za-z0-9_.-]@[0-9A-Fa-f]{7,40}(?![A-Za-z0-9])',
  ].join('|'),
  'u',
)
/** Addresses that GitHub finds, and `md` does not write as such. */
const otherAddress = /ftp:\/\/|(?:mailto|xmpp):\w/i

/** Would GitHub act upon this text, in a paragraph of its own? */
export const isLive = (text: string): boolean => live.test(text) || otherAddress.test(text)

/** A word that would be live goes into a code span, whole: the one form that no reader re-arms. */
function escapeText(text: string, fence: number): string {
  return text
    .split(' ')
    .map(word => escapeWord(word, fence))
    .join(' ')
}

/** What would begin a list, a heading or a quote. */
const lineStart = /^(\s*\d{0,9})([-+#>=]|[.)](?=\s|$))/

function escapeWord(word: string, fence: number): string {
  if (!isLive(word)) return escapeMarkup(word)
  const [before, core, after] = inPunctuation(word)
  return escapeMarkup(before) + code(core, fence).markdown + escapeMarkup(after)
}

/** The same for the line of a summary, which is HTML: no markdown works there. */
export function htmlWord(word: string): string {
  const [before, core, after] = isLiveInHtml(word) ? inPunctuation(word) : [word, '', '']
  return (
    escapeHtml(before) + (core === '' ? '' : `<code>${escapeHtml(core)}</code>`) + escapeHtml(after)
  )
}
/** An address in HTML is no link, and may still be taken for a reference. */
export const isLiveInHtml = (text: string): boolean => isLive(text) || /https?:\/\//i.test(text)
const escapeHtml = (text: string) => text.replace(/[&<>]/g, char => `&#${char.charCodeAt(0)};`)

/** A word, and the punctuation before and after it. */
function inPunctuation(word: string): [string, string, string] {
  const start = Math.max(0, word.search(/[@#\p{L}\p{N}]/u))
  let end = word.length
  while (end > start && !/[\p{L}\p{N}]/u.test(lastCharacter(word, end))) end -= 1
  return [word.slice(0, start), word.slice(start, end), word.slice(end)]
}

function lastCharacter(word: string, end: number): string {
  const unit = word.charCodeAt(end - 1)
  return word.slice(unit >= 0xdc00 && unit <= 0xdfff ? end - 2 : end - 1, end)
}

function escapeMarkup(text: string): string {
  return (
    text
      .replace(/[\\`*[\]|~]/g, char => `\\${char}`)
      .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
      .replace(/&(?=#?\w+;)/g, '&amp;')
      // Not a backslash: what strips comments without reading markdown would see one begin.
      .replace(/<(?!\s)/g, '&lt;')
      .replace(/www\.(?=\w)/gi, 'www\\.')
  )
}

/** Only http and https, no blanks or brackets. */
function usable(url: string): string | null {
  if (!URL.canParse(url)) return null
  const parsed = new URL(url)
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') return null
  if (parsed.username !== '' || parsed.password !== '') return null
  return parsed.href.replace(/[<>\\`*]/g, percent)
}

export function percent(char: string): string {
  return `%${char.charCodeAt(0).toString(16).toUpperCase()}`
}
