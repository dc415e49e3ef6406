import type { Post } from '../../domain.ts'
import { fileOf, folderOf, withoutExtension } from '../../formats/path.ts'
import { inZone, readDate, type WrittenDate } from '../../formats/written-date.ts'
import type { Located } from '../define-generator.ts'
import type { JekyllSettings } from './settings.ts'
import { slugify } from './slug.ts'
import { dateToken, expand, isDateToken } from './tokens.ts'

/** A file of `_posts` or `_drafts`. */
export interface Dated {
  /** Below the source and the folder of collections. */
  readonly path: string
  readonly type: 'posts' | 'drafts'
  /** The file name without day and extension. */
  readonly name: string
  readonly day: string | null
  readonly categories: readonly string[]
}

const styles: Readonly<Record<string, string>> = {
  date: '/:categories/:year/:month/:day/:title:output_ext',
  pretty: '/:categories/:year/:month/:day/:title/',
  ordinal: '/:categories/:year/:y_day/:title:output_ext',
  weekdate: '/:categories/:year/W:week/:short_day/:title:output_ext',
  none: '/:categories/:title:output_ext',
}

export function datedAddress(post: Post, file: Dated, settings: JekyllSettings): Located {
  // To the defaults, a draft is of the type posts.
  const { pattern, from } = patternOf(post, file.path, 'posts', settings)
  const slug = textOf(post.frontmatter.values.slug) ?? file.name
  const date = dateOf(post, file, settings)
  const expanded = expand(pattern, name => nameToken(name, slug, file) ?? dateToken(name, date.at))
  if ('unknown' in expanded) return { why: whyNot(expanded.unknown, file, date) }
  const dated = expanded.used.some(name => isDateToken(name))
  const rule = `permalink ${pattern} of ${from}`
  return dated && date.doubt !== undefined
    ? { path: expanded.path, rule, doubt: date.doubt }
    : { path: expanded.path, rule }
}

/** A page, or a document of a collection. */
export function pageAddress(post: Post, path: string, settings: JekyllSettings): Located {
  const label = path.match(/^_([^/]+)\//)?.[1]
  if (label !== undefined && !settings.collections.has(label)) {
    return {
      why: `Jekyll leaves out the folder _${label}: ${settings.file} lists no such collection`,
    }
  }
  const inside = label === undefined ? path : path.slice(label.length + 2)
  const basename = fileOf(withoutExtension(inside))
  const type = label ?? 'pages'
  const template =
    label !== undefined
      ? suffixed('/:collection/:path', settings.permalink)
      : basename === 'index'
        ? '/:path/'
        : suffixed('/:path/:basename', settings.permalink)
  const own = patternOf(post, path, type, { ...settings, permalink: template })
  const pattern =
    label === undefined || own.own ? own.pattern : (settings.collections.get(label) ?? template)
  const slug = textOf(post.frontmatter.values.slug) ?? basename
  const date = readDate(post.date ?? '')
  const tokens = new Map([
    ['collection', label ?? ''],
    ['path', label === undefined ? folderOf(inside) : withoutExtension(inside)],
    ['basename', basename],
    ['name', slugify(basename, 'default')],
    ['title', slugify(slug, 'pretty', true)],
    ['slug', slugify(slug, 'default')],
    ['output_ext', '.html'],
  ])
  const expanded = expand(pattern, name => tokens.get(name) ?? dateToken(name, date))
  if ('unknown' in expanded)
    return { why: `the permalink ${pattern} has a part that is not known: :${expanded.unknown}` }
  return { path: expanded.path, rule: `permalink ${pattern} of ${own.from}` }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

/** Frontmatter > defaults > the collection > the site. */
function patternOf(post: Post, path: string, type: string, settings: JekyllSettings) {
  const own = textOf(post.frontmatter.values.permalink)
  if (own !== undefined) return { pattern: own, from: 'its frontmatter', own: true }
  const preset = textOf(settings.defaultsFor(path, type).permalink)
  if (preset !== undefined)
    return { pattern: preset, from: `the defaults of ${settings.file}`, own: true }
  const collection = type === 'posts' ? settings.collections.get('posts') : null
  const { permalink } = settings
  return { pattern: collection ?? styles[permalink] ?? permalink, from: settings.file, own: false }
}

function suffixed(template: string, style: string): string {
  if (style === 'pretty' || style.endsWith('/')) return `${template}/`
  const withExtension = ['date', 'ordinal', 'none'].includes(style) || style.endsWith(':output_ext')
  return withExtension ? `${template}:output_ext` : template
}

interface Dating {
  readonly at: WrittenDate | null
  readonly doubt?: string
}

/** The frontmatter's date beats the file's; both on the clocks of the site. */
function dateOf(post: Post, file: Dated, { timezone }: JekyllSettings): Dating {
  const written = textOf(post.frontmatter.values.date)
  const date = readDate(written ?? '')
  if (date === null) {
    const day = file.day?.replace(/^\d{2}(?=-)/, '20$&')
    return { at: day === undefined ? null : readDate(day) }
  }
  // YAML reads a time to the second without a zone as UTC; Ruby then moves it to the site's zone.
  const moves = date.offset !== null || (date.exact === 'second' && timezone !== null)
  if (!moves) return { at: date }
  const moved = inZone(date, timezone ?? 'UTC')
  if (moved === null)
    return { at: date, doubt: `nobody knows the time zone ${timezone} of the settings` }
  if (timezone !== null || moved.day === date.day) return { at: moved }
  const doubt = `the day of ${written} depends on the time zone of the machine that builds; set timezone in _config.yml`
  return { at: moved, doubt }
}

function whyNot(token: string, file: Dated, date: Dating): string {
  const unknownDay = date.at === null && isDateToken(token)
  if (unknownDay && file.type === 'drafts')
    return 'Jekyll leaves drafts out, and this one will have the day of its publication in its address'
  if (unknownDay) return `its date cannot be read, and the permalink needs :${token}`
  return `the permalink has a part that Jekyll does not know: :${token}`
}

function nameToken(name: string, slug: string, file: Dated): string | undefined {
  switch (name) {
    case 'categories':
      return [...new Set(file.categories.map(one => one.toLowerCase()))].join('/')
    case 'slugified_categories':
      return [...new Set(file.categories.map(one => slugify(one, 'default')))].join('/')
    case 'title':
      return slugify(slug, 'pretty', true)
    case 'slug':
      return slugify(slug, 'default')
    case 'name':
      return slugify(fileOf(withoutExtension(file.path)), 'default')
    case 'path':
      return withoutExtension(
        file.path.slice(file.path.indexOf(`_${file.type}/`) + file.type.length + 2),
      )
    case 'collection':
      return 'posts'
    case 'output_ext':
      return '.html'
    default:
      return undefined
  }
}
