import type { Post } from '../../domain.ts'
import { parseUrl } from '../../formats/url.ts'
import type { Located } from '../define-generator.ts'
import { dateOf, datePart, type HugoDate } from './dates.ts'
import { type HugoPage, pageOf } from './page.ts'
import { inPermalink, sanitize } from './sanitize.ts'
import type { HugoSettings, Permalink } from './settings.ts'

/** `url` of the frontmatter > the permalinks of the section > folders and slug or file name. */
export function addressOf(post: Post, settings: HugoSettings): Located {
  const page = pageOf(post, settings)
  if (page === null) return { why: 'the file lies outside the content folders of Hugo' }
  const hidden = notRendered(page, settings)
  if (hidden !== null) return { why: hidden }
  const date = dateOf(page, settings)
  const own = textOf(page.values.url)
  if (own !== undefined) return explicit(own, page, date, settings)
  const permalink = page.list ? null : permalinkOf(page, settings)
  if (permalink === null) return fromFolders(page, date, settings)
  const expanded = expand(permalink.pattern, page, date, settings)
  if ('why' in expanded) return expanded
  const path = finished(sanitize(expanded.path, settings), page, settings)
  const rule = `permalinks ${permalink.pattern} of ${settings.file}`
  return { path, rule, ...doubtful(expanded.dated ? date.doubt : undefined) }
}

function notRendered(page: HugoPage, { languages }: HugoSettings): string | null {
  const build = page.values.build ?? page.values._build
  const render =
    typeof build === 'object' && build !== null ? (build as { render?: unknown }).render : undefined
  if (
    page.values.headless === true ||
    render === 'never' ||
    render === 'link' ||
    render === false
  ) {
    return 'its frontmatter tells Hugo not to render it'
  }
  const language = languages.get(page.language)
  if (language?.disabled) return `the language ${page.language} is disabled in the settings`
  if (languages.size > 0 && [...languages.values()].some(({ url }) => url !== null)) {
    return 'each language has an address of its own in the settings, and only one can be followed'
  }
  return null
}

/** `/path` is taken as it stands, `path` gets the prefix of the language. */
function explicit(url: string, page: HugoPage, date: HugoDate, settings: HugoSettings): Located {
  if (parseUrl(url) !== null) return { why: `its url “${url}” names a host; Hugo takes a path` }
  const expanded = expand(url, page, date, settings)
  if ('why' in expanded) return expanded
  const { path } = expanded
  const slashed = path.endsWith('/') || path.includes('.') ? path : `${path}/`
  const prefixed = path.startsWith('/') ? slashed : `${prefix(page, settings)}/${slashed}`
  const noExtension = !path.endsWith('/') && path.includes('.') && !/\.\w{2,5}$/.test(path)
  const doubt = noExtension
    ? 'versions of Hugo differ on a url with a dot and no extension'
    : undefined
  return { path: single(prefixed), rule: 'url of its frontmatter', ...doubtful(doubt) }
}

function fromFolders(page: HugoPage, date: HugoDate, settings: HugoSettings): Located {
  const slug = page.list ? undefined : slugOf(page, date)
  const folders = page.bundle && slug !== undefined ? page.folders.slice(0, -1) : page.folders
  const last = slug ?? (page.bundle || page.list ? '' : page.name)
  const path = sanitize(single(`/${[...folders, last].join('/')}`), settings)
  const rule = slug === undefined ? 'folders and file name' : 'folders and slug'
  return { path: finished(path, page, settings), rule }
}

function permalinkOf(page: HugoPage, settings: HugoSettings): Permalink | null {
  const own = settings.languages.get(page.language)?.permalinks ?? []
  const folders = page.folders.join('/').toLowerCase()
  const inSection = !page.bundle || page.folders.length > 1
  return (
    [...own, ...settings.permalinks].find(({ section }) => {
      if (section === '/') return page.folders.length === 0 || !inSection
      return section === '' || folders === section || folders.startsWith(`${section}/`)
    }) ?? null
  )
}

type Expanded = { readonly path: string; readonly dated: boolean } | { readonly why: string }

function expand(pattern: string, page: HugoPage, date: HugoDate, settings: HugoSettings): Expanded {
  let why: string | null = null
  let dated = false
  const escaped = pattern.replaceAll('\\:', '\u0000')
  const path = escaped.replace(/:\w+(?:\[[^\]]+\])?/g, match => {
    const name = match.slice(1)
    const value = namePart(name, page, date, settings)
    if (value !== null) return value
    const printed = datePart(name, date.date)
    dated ||= printed !== null
    if (printed === null) why ??= unknown(name, page)
    return printed ?? match
  })
  return why === null ? { path: path.replaceAll('\u0000', ':'), dated } : { why }
}

/** A part that a date does not fill; null when the name is none of these, or its value is missing. */
function namePart(
  name: string,
  page: HugoPage,
  date: HugoDate,
  settings: HugoSettings,
): string | null {
  const put = (text: string | undefined) =>
    text === undefined ? null : inPermalink(text, settings)
  const title = textOf(page.values.title)
  const slug = slugOf(page, date)
  const file = page.bundle ? (page.folders.at(-1) ?? page.name) : page.name
  if (name.startsWith('sections[')) return slice(page.sections, name.slice(9, -1)).join('/')
  switch (name) {
    case 'title':
      return put(title)
    case 'slug':
      return put(slug ?? title)
    case 'filename':
    case 'contentbasename':
      return put(file)
    case 'slugorfilename':
    case 'slugorcontentbasename':
      return put(slug ?? file)
    case 'section':
      return page.sections[0] ?? ''
    case 'sections':
      return page.sections.join('/')
    default:
      return null
  }
}

function unknown(name: string, page: HugoPage): string {
  if (name === 'title' || name === 'slug')
    return `the permalink needs a :${name}, and its frontmatter has no title`
  if (name.startsWith('sectionslug'))
    return `the permalink takes :${name} from the pages of sections`
  return `the permalink has a part that Hugo does not know: :${name} (${page.name})`
}

/** `[1:]`, `[:2]`, `[0]`, `[last]` of the sections; bounds are forgiven. */
function slice(sections: readonly string[], cut: string): readonly string[] {
  const [low = '', high] = cut.toLowerCase().split(':')
  const at = (text: string, other: number) =>
    text === ''
      ? other
      : text === 'last'
        ? sections.length - 1
        : Math.max(0, Number.parseInt(text, 10) || 0)
  const from = at(low, 0)
  return high === undefined
    ? sections.slice(from, from + 1)
    : sections.slice(from, at(high, sections.length))
}

function slugOf(page: HugoPage, date: HugoDate): string | undefined {
  return textOf(page.values.slug) ?? (date.slug === '' ? undefined : date.slug)
}

/** With the prefix of the language, and a final slash or `.html`. */
function finished(path: string, page: HugoPage, settings: HugoSettings): string {
  const { ugly } = settings
  const isUgly = typeof ugly === 'boolean' ? ugly : ugly.has((page.sections[0] ?? '').toLowerCase())
  const bare = path.replace(/^\/+|\/+$/g, '')
  const whole = single(`${prefix(page, settings)}/${bare}`)
  if (bare === '') return whole.endsWith('/') ? whole : `${whole}/`
  return isUgly ? `${whole}.html` : `${whole}/`
}

function prefix(page: HugoPage, { defaultLanguage, defaultInSubfolder }: HugoSettings): string {
  return page.language === defaultLanguage && !defaultInSubfolder ? '' : `/${page.language}`
}

function single(path: string): string {
  return path.replace(/\/{2,}/g, '/')
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

function doubtful(doubt: string | undefined): { doubt?: string } {
  return doubt === undefined ? {} : { doubt }
}
