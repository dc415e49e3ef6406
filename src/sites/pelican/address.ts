import type { Post } from '../../domain.ts'
import { below, fileOf, folderOf, withoutExtension } from '../../formats/path.ts'
import {
  dayName,
  dayOfYear,
  monthName,
  readDate,
  type WrittenDate,
} from '../../formats/written-date.ts'
import type { Located } from '../define-generator.ts'
import { partsOf } from './name-pattern.ts'
import type { PelicanSettings } from './settings.ts'
import { slugify } from './slug.ts'

type Facts = ReadonlyMap<string, string>

/** `url` of its head, else ARTICLE_URL filled with what head, name and folder say. */
export function addressOf(post: Post, settings: PelicanSettings): Located {
  const rest = below(settings.source, post.path)
  if (rest === null) return { why: `the file lies outside the content folder ${settings.source}` }
  const facts = factsOf(post, rest, settings)
  const own = facts.get('url')
  if (own !== undefined) return { path: `/${own.replace(/^\/+/, '')}`, rule: 'url of its head' }
  const status = facts.get('status')?.toLowerCase()
  if (status === 'skip')
    return { why: 'its status is skip: Pelican makes no page of it', final: true }
  const [name, pattern] =
    status === 'draft'
      ? ['DRAFT_URL', settings.draftPattern]
      : isTranslation(facts, settings)
        ? ['ARTICLE_LANG_URL', settings.languagePattern]
        : ['ARTICLE_URL', settings.pattern]
  if (pattern === null) return { why: `${name} of ${settings.file} is made by code` }
  return filled(pattern, post, facts, settings, `${name} ${pattern} of ${settings.file}`)
}

function isTranslation(facts: Facts, { language }: PelicanSettings): boolean {
  const own = facts.get('lang')
  return own !== undefined && own.toLowerCase() !== language.toLowerCase()
}

/** The head > the file name > the path > the folder; names in lower case. */
function factsOf(post: Post, rest: string, settings: PelicanSettings): Facts {
  const name = withoutExtension(fileOf(rest))
  const folder = fileOf(folderOf(rest))
  const facts = new Map<string, string>()
  const put = (key: string, value: string) => facts.has(key) || facts.set(key, value)
  for (const [key, value] of Object.entries(post.frontmatter.values)) {
    if (typeof value === 'string' || typeof value === 'number')
      put(key.toLowerCase(), String(value))
  }
  for (const [key, value] of Object.entries(partsOf(settings.fileName, name))) put(key, value)
  for (const [key, value] of Object.entries(partsOf(settings.filePath, rest))) put(key, value)
  if (settings.folderIsCategory && folder !== '') put('category', folder)
  put('category', settings.category)
  return facts
}

function filled(
  pattern: string,
  post: Post,
  facts: Facts,
  settings: PelicanSettings,
  rule: string,
): Located {
  let why: string | null = null
  const path = pattern.replace(
    /\{(\w+)(?::([^}]*))?\}/g,
    (match, name: string, format?: string) => {
      const value = partOf(name, format, post, facts, settings)
      if (typeof value === 'string') return value
      why ??= value.why
      return match
    },
  )
  if (why !== null) return { why }
  return { path: `/${path.replace(/^\/+/, '').replace(/(^|\/)index\.html$/, '$1')}`, rule }
}

function partOf(
  name: string,
  format: string | undefined,
  post: Post,
  facts: Facts,
  settings: PelicanSettings,
): string | { readonly why: string } {
  if (name === 'slug') return slugOf(post, facts, settings)
  if (name === 'date') {
    const date = readDate(facts.get('date') ?? post.date ?? '')
    const text = date === null ? null : format === undefined ? null : dateText(date, format)
    return (
      text ?? { why: `its address needs the date as ${format ?? 'written'}, which cannot be read` }
    )
  }
  if (name === 'lang') return facts.get('lang') ?? settings.language
  const value = facts.get(name) ?? (name === 'author' ? post.authors[0] : undefined)
  if (value === undefined) return { why: `its address needs ${name}, and the post does not say it` }
  if (name !== 'category' && name !== 'author') return value
  return slugified(value, settings)
}

function slugOf(post: Post, facts: Facts, settings: PelicanSettings) {
  const own = facts.get('slug')
  if (own !== undefined) return own
  if (settings.fileName === 'unsafe' || settings.filePath === 'unsafe')
    return {
      why: `FILENAME_METADATA or PATH_METADATA of ${settings.file} is too involved to be read`,
    }
  if (settings.slugSource === 'basename')
    return slugified(withoutExtension(fileOf(post.path)), settings)
  return slugified(facts.get('title') ?? post.title, settings)
}

function slugified(text: string, settings: PelicanSettings): string | { readonly why: string } {
  if (settings.ownSubstitutions)
    return { why: `${settings.file} replaces signs in slugs in its own way` }
  return (
    slugify(text, settings) ?? {
      why: `how Pelican writes “${text}” in Latin letters is not known: set a slug`,
    }
  )
}

/** strftime, as far as addresses use it; null for what is not known. */
function dateText(date: WrittenDate, format: string): string | null {
  const two = (value: number) => String(value).padStart(2, '0')
  const parts: Readonly<Record<string, string>> = {
    '%Y': String(date.year),
    '%y': two(date.year % 100),
    '%m': two(date.month),
    '%d': two(date.day),
    '%-m': String(date.month),
    '%-d': String(date.day),
    '%b': monthName(date).slice(0, 3),
    '%B': monthName(date),
    '%a': dayName(date).slice(0, 3),
    '%A': dayName(date),
    '%H': two(date.hour),
    '%M': two(date.minute),
    '%j': String(dayOfYear(date)).padStart(3, '0'),
  }
  const text = format.replace(/%-?[A-Za-z]/g, token => parts[token] ?? '%')
  return text.includes('%') ? null : text
}
