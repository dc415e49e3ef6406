import { asText, type Fields, isNo, isRecord, isYes } from './fields.ts'

/** Keys under which objects keep their main value. */
const insides = {
  cover: [
    'path',
    'src',
    'url',
    'href',
    'file',
    'large',
    'feature',
    'image',
    'overlay_image',
    'teaser',
    'og_image',
  ],
  date: ['created', 'date', 'published', 'posted', 'publish', 'start'],
  author: ['name', 'displayName', 'title', 'login'],
} as const

export function textIn(field: readonly unknown[]): string | undefined {
  for (const value of field) {
    const text = asText(value)
    if (text !== undefined) return text
  }
  return undefined
}

/** An array, or text parted by commas, else by spaces; each once, in order. */
export function tagsIn(field: readonly unknown[]): string[] {
  for (const value of field) {
    const tags = listOf(value)
    if (tags.length > 0) return tags
  }
  return []
}

function listOf(value: unknown): string[] {
  const parts = Array.isArray(value)
    ? value.flatMap(item => asText(isRecord(item) ? inside(item, insides.author) : item) ?? [])
    : splitText(asText(value) ?? '')
  const tags = parts.map(part => part.replace(/^#(?=\p{L})/u, '').trim())
  return [...new Set(tags.filter(tag => tag !== ''))]
}

function splitText(text: string): string[] {
  return text.includes(',') ? text.split(',') : text.split(' ')
}

/** `published: true` is no date; `{ created: … }` is one. */
export function dateIn(field: readonly unknown[]): string | undefined {
  for (const value of field) {
    const text = asText(isRecord(value) ? inside(value, insides.date) : value)
    if (text !== undefined && /\d{4}|\d{1,2}[/.]\d{1,2}/.test(text)) return text
  }
  return undefined
}

export function coverIn(field: readonly unknown[]): string | undefined {
  for (const value of field) {
    const first: unknown = Array.isArray(value) ? value[0] : value
    const found: unknown = isRecord(first) ? inside(first, insides.cover) : first
    if (typeof found === 'string' && found.trim() !== '') return found.trim()
  }
  return undefined
}

export function authorsIn(field: readonly unknown[]): string[] {
  for (const value of field) {
    const list: readonly unknown[] = Array.isArray(value) ? value : [value]
    const names = list.flatMap(
      item => asText(isRecord(item) ? inside(item, insides.author) : item) ?? [],
    )
    if (names.length > 0) return [...new Set(names)]
  }
  return []
}

/** The primary subtag: `pt` of `pt_BR`. */
export function languageIn(field: readonly unknown[]): string | undefined {
  return textIn(field)
    ?.match(/^[a-z]{2,3}(?=$|[-_])/i)?.[0]
    .toLowerCase()
}

/** Words for “not live”; other values of `status` have other meanings on many blogs. */
const notLive =
  /^(?:draft|drafting|hidden|idea|in[- ]?progress|in[- ]?review|pending|private|scheduled|todo|trash|unpublished|wip)$/i

/** What keeps a post back, in words; undefined when nothing does. */
export function heldBy(path: string, fields: Fields): string | undefined {
  const draft = fields('draft').find(isYes)
  if (draft !== undefined) return `draft: ${String(draft)}`
  const unpublished = fields('published').find(isNo)
  if (unpublished !== undefined) return `published: ${String(unpublished)}`
  if (fields('permalink').includes(false)) return 'permalink: false'
  const status = textIn(fields('status').filter(value => typeof value === 'string'))
  if (status !== undefined && notLive.test(status)) return `status: ${status}`
  if (/(?:^|\/)_drafts\//.test(path)) return 'the folder _drafts'
  return undefined
}

function inside(value: Readonly<Record<string, unknown>>, keys: readonly string[]): unknown {
  const key = keys.find(name => asText(value[name]) !== undefined)
  return key === undefined ? undefined : value[key]
}
