import { createHash } from 'node:crypto'
import type { Post } from '../../domain.ts'
import { below, fileOf, joinPath, withoutExtension } from '../../formats/path.ts'
import { dayOfYear } from '../../formats/written-date.ts'
import type { Located } from '../define-generator.ts'
import { type Dated, dateOf } from './dates.ts'
import { namedParts } from './name.ts'
import type { HexoSettings } from './settings.ts'
import { slugize } from './slug.ts'

/** Frontmatter `permalink` > the pattern of the settings. */
export function addressOf(post: Post, settings: HexoSettings): Located {
  const { source, pretty, permalink, file } = settings
  const name =
    below(joinPath(source, '_posts'), post.path) ?? below(joinPath(source, '_drafts'), post.path)
  if (name === null) return pageAddress(post.path, settings)
  const own = textOf(post.frontmatter.values.permalink)
  if (own !== undefined && own !== '') {
    const ended = /(?:\/|\.html)$/.test(own) ? own : `${own}/`
    return { path: prettied(`/${ended}`, pretty), rule: 'permalink of its frontmatter' }
  }
  const parts = namedParts(name, settings.newPostName)
  const filled = fill(permalink, post, parts, settings)
  if ('why' in filled) return filled
  return {
    ...filled,
    path: prettied(`/${filled.path}`, pretty),
    rule: `permalink ${permalink} of ${file}`,
  }
}

function pageAddress(path: string, { source, pretty }: HexoSettings): Located {
  const rest = below(source, path)
  if (rest === null) return { why: `the file lies outside ${source}, which Hexo reads` }
  return { path: prettied(`/${withoutExtension(rest)}.html`, pretty), rule: 'its place' }
}

function prettied(path: string, { index, html }: HexoSettings['pretty']): string {
  const plain = path.replace(/\/{2,}/g, '/')
  if (index && plain.endsWith('/index.html')) return plain.slice(0, -'index.html'.length)
  return html && !plain.endsWith('/index.html') ? plain.replace(/\.html$/, '') : plain
}

type Parts = Readonly<Record<string, string>> & { readonly title: string }
type Filled = { readonly path: string; readonly doubt?: string } | { readonly why: string }

function fill(pattern: string, post: Post, parts: Parts, settings: HexoSettings): Filled {
  const date = dateOf(post, parts, settings)
  let why: string | null = null
  let doubt: string | undefined
  const path = pattern.replace(/:(\w+)/g, (match, name: string) => {
    const ofDate = date === null ? {} : dateParts(date)
    const value =
      ofDate[name] ?? (name === 'hash' && date !== null ? hashOf(parts.title, date) : undefined)
    if (value !== undefined) {
      doubt ??= date?.doubt
      return value
    }
    const known = partOf(name, post, parts, settings)
    if (known === undefined) why ??= whyNot(name, settings.file)
    return known ?? match
  })
  if (why !== null) return { why }
  return doubt === undefined ? { path } : { path, doubt }
}

function dateParts(date: Dated): Readonly<Record<string, string>> {
  const two = (value: number) => String(value).padStart(2, '0')
  const { year, month, day, hour, minute, second } = date.at
  return {
    year: String(year).padStart(4, '0'),
    month: two(month),
    day: two(day),
    hour: two(hour),
    minute: two(minute),
    second: two(second),
    i_month: String(month),
    i_day: String(day),
    timestamp: String(date.seconds),
    dayOfYear: String(dayOfYear(date.at)),
  }
}

function hashOf(slug: string, { seconds }: Dated): string {
  return createHash('sha1').update(`${slug}${seconds}`).digest('hex').slice(0, 12)
}

const ofDate = /^(?:year|month|day|hour|minute|second|i_month|i_day|timestamp|dayOfYear|hash)$/

function whyNot(name: string, file: string): string {
  if (ofDate.test(name))
    return `the permalink of ${file} needs :${name}, and no date is written: Hexo takes the time of the file, which is that of the build; write a date`
  if (name === 'id')
    return `the permalink of ${file} needs :id, which stands in Hexo’s database: set permalink in the post`
  return `the permalink of ${file} needs :${name}, and the post does not say it`
}

function partOf(
  name: string,
  { frontmatter: { values } }: Post,
  parts: Parts,
  settings: HexoSettings,
): string | undefined {
  if (name === 'title') return parts.title
  if (name === 'name') return fileOf(parts.title)
  if (name === 'post_title') return slugize(textOf(values.title) ?? '', 1)
  if (name === 'category') return categoryOf(values.categories ?? values.category, settings)
  const given = [values[name], parts[name], settings.permalinkDefaults[name]]
  return ofDate.test(name) || name === 'id'
    ? undefined
    : given.map(textOf).find(text => text !== undefined)
}

/** The last category with those above it; of several lists, the last. */
function categoryOf(value: unknown, settings: HexoSettings): string {
  const list = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
  const last: unknown = list.at(-1)
  const names = (Array.isArray(last) ? last : list.some(Array.isArray) ? [last] : list).flatMap(
    name => textOf(name) ?? [],
  )
  if (names.length === 0) return settings.defaultCategory
  const slugs = names.map(
    name => textOf(settings.categoryMap[name]) ?? slugize(name, settings.filenameCase),
  )
  return slugs.join('/')
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}
