import { createHash } from 'node:crypto'
import type { Content, Frontmatter, Post, Problem, Unread } from '../domain.ts'
import { dialectOf, parse } from '../markdown/parse.ts'
import { tooComplex } from '../markdown/too-complex.ts'
import { textOf } from '../markdown/walk.ts'
import { asText, fieldsOf, isNo } from './fields.ts'
import { readContent } from './read-content.ts'
import { copiesIn } from './read-copies.ts'
import { splitFrontmatter } from './read-frontmatter.ts'
import { authorsIn, coverIn, dateIn, heldBy, languageIn, tagsIn, textIn } from './read-values.ts'

/**
 * A file → a post. Never throws: what cannot be read is a problem of its frontmatter.
 * @param path POSIX, relative to the repository
 * @param names the blog's own names for our fields, `{ canonical: 'original_url' }`; they win
 */
export function readPost(
  path: string,
  text: string,
  names: Readonly<Record<string, string>> = {},
): Post {
  const clean = withLineFeeds(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text)
  const { frontmatter, body, bodyLine } = splitFrontmatter(clean)
  const fields = fieldsOf(frontmatter.values, names)
  const held = heldBy(path, fields)
  let problems: readonly Problem[] | undefined
  let content: Content | undefined
  let hash: string | undefined
  return {
    path,
    get hash() {
      hash ??= hashOf(clean)
      return hash
    },
    frontmatter: {
      ...frontmatter,
      get problems() {
        problems ??= [...frontmatter.problems, ...notRead(body, bodyLine)]
        return problems
      },
    },
    title: textIn(fields('title').map(wordOf)) ?? titleIn(frontmatter, body) ?? nameOf(path),
    copies: copiesIn(frontmatter.values),
    tags: tagsIn(fields('tags')),
    authors: authorsIn(fields('authors')),
    ...given({
      id: textIn(fields('id')),
      description: textIn(fields('description')),
      date: dateIn(fields('date')) ?? dayInPath(path),
      slug: textIn(fields('slug')),
      canonical: textIn(fields('canonical')),
      cover: coverIn(fields('cover')),
      language: languageIn(fields('language')),
      held,
    }),
    published: held === undefined,
    optedOut: isNo(frontmatter.values.postrider),
    body,
    bodyLine,
    get content() {
      content ??= readContent(body, bodyLine, dialectOf(path))
      return content
    },
  }
}

const unread: Readonly<Record<Unread, Omit<Problem, 'place'>>> = {
  large: {
    message: 'The file is larger than 1 MiB and was not read',
    fix: 'Split the post, or move pictures and data that stand in its text to files of their own',
  },
  link: {
    message: 'The file is a symbolic link, which is not followed',
    fix: 'Put the text itself here, or name the file under `ignore` in .github/postrider.yml',
  },
  folder: {
    message: 'It is no file and was not read',
    fix: 'Put the text itself here',
  },
  encoding: {
    message: 'The file is not UTF-8 and was not read',
    fix: 'Save it as UTF-8; give it another ending if it is no text',
  },
  locked: {
    message: 'The file cannot be opened',
    fix: 'Allow reading it',
  },
}

/** A post of which only the path is known, and why. */
export function unreadPost(path: string, why: Unread): Post {
  const post = readPost(path, '')
  const problems = [{ ...unread[why], place: { line: 1 } }]
  const frontmatter = { ...post.frontmatter, problems }
  return { ...post, frontmatter, hash: hashOf(`${why} ${path}`), unread: true }
}

function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}

function hashOf(text: string): string {
  return createHash('sha256').update(text.normalize('NFC')).digest('hex').slice(0, 16)
}

/** `title: true` is a word. */
function wordOf(value: unknown): unknown {
  return typeof value === 'boolean' ? String(value) : value
}

/** Without what the post does not say. */
function given<K extends string>(values: { [P in K]: string | undefined }): { [P in K]?: string } {
  const said: { [P in K]?: string } = {}
  for (const key in values) if (values[key] !== undefined) said[key] = values[key]
  return said
}

/** Why the body is not parsed; nothing when it is. */
function notRead(body: string, bodyLine: number): Problem[] {
  const complex = tooComplex(body)
  if (complex === null) return []
  return [
    {
      message: `The body is not read: ${complex.why.charAt(0).toLowerCase()}${complex.why.slice(1)}`,
      fix: 'Split the post, or write this part more simply',
      place: { line: complex.line + bodyLine - 1, column: 1 },
    },
  ]
}

/** Exports without frontmatter (Hashnode's backups) begin with their title as a heading of any level. */
function titleIn({ dialect, problems }: Frontmatter, body: string): string | undefined {
  const first =
    dialect === 'none' && problems.length === 0
      ? /^\s*#{2,3}[ \t]+([^\n]*)/.exec(body)?.[1]
      : undefined
  return first === undefined ? firstHeading(body) : asText(plainText(first.trim()))
}

/** The first H1 outside code, without parsing the whole body. */
function firstHeading(body: string): string | undefined {
  let fence: string | null = null
  let before = ''
  for (const line of body.split('\n')) {
    const mark = line.match(/^ {0,3}(`{3,}|~{3,})/)?.[1]
    if (mark !== undefined) {
      fence = fence === null ? mark : mark.startsWith(fence) ? null : fence
    } else if (fence === null) {
      const found =
        line.match(/^ {0,3}#[ \t]+(.*)$/)?.[1] ?? (underlined(before, line) ? before : null)
      if (found !== null) return asText(plainText(found.trim()))
    }
    before = line
  }
  return undefined
}

/** A heading without its markup; most have none, and need no parser. */
function plainText(heading: string): string {
  return /^[\p{L}\p{N} ,.:;?!'’“”"()/+%…–—-]*$/u.test(heading)
    ? heading
    : textOf(parse(`# ${heading}`))
}

function underlined(before: string, line: string): boolean {
  return /^=+\s*$/.test(line) && /^ {0,3}\S/.test(before)
}

function dayInPath(path: string): string | undefined {
  const match = path.match(/(?:^|\/)(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)[^/]*(?:\/[^/]*)?$/)
  if (match === null) return undefined
  const [, year, month = '', day = ''] = match
  if (Number(month) > 12 || Number(day) > 31) return undefined
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** `posts/2024-05-01-hello-world/index.md` → “Hello world”. */
function nameOf(path: string): string {
  const parts = path.replace(/\.[^./]+$/, '').split('/')
  const last = parts.at(-1) ?? path
  const name = /^_?index$/i.test(last) && parts.length > 1 ? parts.at(-2)! : last
  const words = name
    .replace(/^\d{4}-\d{1,2}-\d{1,2}[-_]?/, '')
    .replace(/[-_\s]+/g, ' ')
    .trim()
  const readable = words === '' ? name : words
  return readable.charAt(0).toUpperCase() + readable.slice(1)
}
