import type { Node, Outbound } from '../../domain.ts'
import { code, percent } from '../safe.ts'
import { type Cut, placeOf } from './cut.ts'

interface Seen {
  readonly text: string
  readonly settings: Outbound
  readonly fence: number
}

/** Fenced text that GitHub does not show as text. */
const drawn = new Set(['mermaid', 'geojson', 'topojson', 'stl', 'math', 'suggestion'])

/** What is wrong with a node that is no text and no HTML. */
export function editAddress(node: Node, seen: Seen): Cut[] {
  const { start, end } = placeOf(node)
  switch (node.type) {
    case 'link':
      return seen.text[start] === '[' ? editLink(node, seen) : editBare(node, seen)
    case 'image':
    case 'imageReference':
    case 'definition':
    case 'footnoteDefinition':
    case 'footnoteReference':
      return [{ start, end: start, text: '\\' }]
    case 'inlineCode':
      return seen.text.slice(start, end).includes('\n') ? [onOneLine(node, seen)] : []
    case 'code':
      return drawn.has(node.lang?.toLowerCase() ?? '') ? [withoutLanguage(node, seen.text)] : []
    default:
      return []
  }
}

/** `[text](address)`: only its text stays where the address may not be. A title is never ours. */
function editLink(node: Node, { text, settings }: Seen): Cut[] {
  const { start, end } = placeOf(node)
  const last = node.children?.at(-1)
  const tail = text.indexOf('](', last === undefined ? start : placeOf(last).end)
  const url = lead(node.url ?? '', settings, true)
  if (url === null)
    return [
      { start, end: start + 1, text: '' },
      { start: tail, end, text: '' },
    ]
  if (url === node.url && node.title == null) return []
  return [{ start: tail, end, text: `](${escaped(new URL(url).href)})` }]
}

/** `<address>`: a link to the last character, or code. */
function editBare(node: Node, { settings, fence }: Seen): Cut[] {
  const { start, end } = placeOf(node)
  const { url = '' } = node
  const to = lead(url, settings, false)
  if (to === url) return []
  return [{ start, end, text: to === null ? code(url, fence).markdown : `<${to}>` }]
}

/**
 * Where a link may lead: the address as it is, its quiet form, or nowhere. A link to an issue on
 * github.com makes a back reference there and some bare addresses are drawn as a player or a piece of
 * code; through the redirect host neither happens. Lines of a file ping nobody, and a server of one's
 * own has no such host.
 */
function lead(url: string, { github }: Outbound, hasText: boolean): string | null {
  if (!URL.canParse(url)) return null
  const parsed = new URL(url)
  if (!/^(?:https?|mailto):$/.test(parsed.protocol)) return null
  if (parsed.username !== '' || parsed.password !== '') return null
  const { hostname, port, pathname, search, hash } = parsed
  const isGitHub = /^(?:www\.)?github\.com\.?$/.test(hostname) && port === ''
  if (!isGitHub || github !== 'github.com') return url
  if (hasText && /^\/[^/]+\/[^/]+\/blob\//.test(pathname)) return url
  return escaped(`https://redirect.github.com${pathname}${search}${hash}`)
}

const escaped = (url: string) => url.replace(/[()<>\\`*]/g, percent)

/** A span over lines that GitHub's parser might take for those of a table. */
function onOneLine(node: Node, { fence }: Seen): Cut {
  return { ...placeOf(node), text: code(node.value ?? '', fence).markdown }
}

function withoutLanguage(node: Node, text: string): Cut {
  const { start } = placeOf(node)
  const line = text.indexOf('\n', start)
  const opening = text.slice(start, line === -1 ? text.length : line)
  const fence = /^(?:`+|~+)/.exec(opening)?.[0].length ?? 0
  return { start: start + fence, end: start + opening.length, text: '' }
}
