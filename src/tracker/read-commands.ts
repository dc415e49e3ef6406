import type { Command, Comment, Day, StatusCommand } from '../domain.ts'
import { hostOf, parseUrl } from '../formats/url.ts'
import { readDay } from '../text/days.ts'

/** A comment that asks for something; `misread` counts its lines that say nothing we know. */
export interface Asked {
  readonly comment: Comment
  readonly commands: readonly Command[]
  readonly misread: number
}

/** `/postrider replied 2`, a line each; what is quoted or code is not asked. Programs ask nothing. */
export function readCommands(comments: readonly Comment[]): Asked[] {
  return comments.flatMap(comment => {
    const asked = comment.bot ? [] : spokenLines(comment.body).map(line => read(line, comment.day))
    if (asked.length === 0) return []
    const commands = asked.filter(command => command !== null)
    return [{ comment, commands, misread: asked.length - commands.length }]
  })
}

function spokenLines(body: string): string[] {
  let fence: string | null = null
  return body.split(/\r\n?|\n/).flatMap(line => {
    const [, mark] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? []
    if (mark !== undefined) {
      if (fence === null) fence = mark
      else if (mark.startsWith(fence)) fence = null
      return []
    }
    const words = /^ {0,3}\/postrider(?:\s+(.*))?$/i.exec(line)
    return fence === null && words !== null ? [words[1]?.trim() ?? ''] : []
  })
}

function read(line: string, today: Day): Command | null {
  const [verb = '', ...rest] = line.split(/\s+/)
  const word = verb.toLowerCase()
  switch (word) {
    case 'sent':
    case 'replied':
    case 'won':
    case 'declined':
    case 'skip':
    case 'todo':
    case 'never':
      return readStatus(word, rest, today)
    case 'snooze':
      return readSnooze(rest)
    case 'another':
      return readAnother(rest)
    case 'handed-off':
    case 'devto':
    case 'refresh':
      return rest.length === 0 ? { do: word } : null
    case 'published':
      return readPublished(rest)
    case 'suppress':
      return readSuppress(rest)
    case 'digest':
      return rest.length === 1 && /^(on|off)$/i.test(rest[0] ?? '')
        ? { do: 'digest', on: rest[0]?.toLowerCase() === 'on' }
        : null
    default:
      return null
  }
}

function readStatus(
  word: StatusCommand['do'],
  words: readonly string[],
  today: Day,
): StatusCommand | null {
  const [number, ...rest] = words
  const item = readNumber(number)
  const url = word === 'won' ? readUrl(rest[0]) : null
  const spoken = rest.slice(url === null ? 0 : 1).join(' ')
  const day = spoken === '' ? undefined : readDay(spoken, today)
  if (item === null || day === null || (day !== undefined && day > today)) return null
  return { do: word, item, ...(url !== null && { url }), ...(day !== undefined && { day }) }
}

/** Days without a year are read as the nearest ones: half a year is as far as that goes. */
const longestSnooze = 180

function readSnooze([number, span = '', ...rest]: readonly string[]): Command | null {
  const item = readNumber(number)
  const days = /^\d{1,3}d$/i.test(span) ? Number.parseInt(span, 10) : 0
  if (item === null || days < 1 || days > longestSnooze || rest.length > 0) return null
  return { do: 'snooze', item, days }
}

function readAnother([number, ...rest]: readonly string[]): Command | null {
  const item = readNumber(number)
  return item === null || rest.length > 0 ? null : { do: 'another', item }
}

function readNumber(word: string | undefined): number | null {
  return /^#?\d{1,6}$/.test(word ?? '') ? Number(word?.replace('#', '')) : null
}

function readUrl(word: string | undefined): string | null {
  const url = parseUrl(word?.replace(/^<(.*)>$/, '$1') ?? '')
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '') return null
  return url.href
}

/** The end of the address of every story: a custom domain is known by it. */
const storyId = /(?:^|[-/])[0-9a-f]{8,12}$/

/** Without query and fragment: the key of a friend link stays out of the issue. */
function readPublished(words: readonly string[]): Command | null {
  const url = parseUrl(readUrl(words[0]) ?? '')
  if (words.length !== 1 || url === null || url.protocol !== 'https:') return null
  const onMedium = /^(?:.+\.)?medium\.com$/.test(url.hostname)
  if (url.pathname === '/' || !(onMedium || storyId.test(url.pathname))) return null
  return { do: 'published', url: `${url.origin}${url.pathname}` }
}

function readSuppress(words: readonly string[]): Command | null {
  const [word = ''] = words
  const host = hostOf(/^https?:/i.test(word) ? word : `https://${word}`)
  const isHost = host !== null && /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host)
  return words.length === 1 && isHost ? { do: 'suppress', host } : null
}
