/** What a post says about itself, and the names that blogs give it; the first that is there wins. */
const names = {
  title: ['title'],
  description: [
    'description',
    'excerpt',
    'summary',
    'teaser',
    'spoiler',
    'meta',
    'metaDescription',
    'tldr',
    'subtitle',
    'seoDescription',
    'lead',
    'deck',
    'abstract',
    'intro',
    'seo.description',
    'head.description',
  ],
  tags: ['tags', 'tag', 'topics', 'taxonomies.tags', 'taxonomies.tag', 'keywords'],
  date: [
    'date',
    'pubDate',
    'pubDatetime',
    'publishDate',
    'datePublished',
    'publishedAt',
    'publishedOn',
    'published',
    'publicationDate',
    'added',
    'created',
    'createdAt',
    'posted',
    'head.article:published_time',
  ],
  slug: ['slug'],
  canonical: [
    'canonicalUrl',
    'canonical',
    'canonicalLink',
    'canonicalHref',
    'relCanonical',
    'seo.canonical',
    'seo.canonicalUrl',
    'seo.canonical_url',
    'head.canonical',
    'head.og:url',
  ],
  cover: [
    'image',
    'images',
    'cover',
    'coverImage',
    'banner',
    'bannerCloudinaryId',
    'featuredImage',
    'featureImage',
    'headerImage',
    'headerImg',
    'heroImage',
    'hero',
    'ogImage',
    'mainImage',
    'header',
    'thumbnail',
    'socialImage',
    'socialMediaImage',
    'previewImage',
    'shareImage',
    'photos',
    'seo.image',
    'head.og:image',
  ],
  authors: ['authors', 'author', 'by', 'byline', 'writer', 'writers', 'taxonomies.authors'],
  language: ['lang', 'language', 'locale'],
  id: ['id', 'uid', 'guid', 'uuid', 'postId', 'cuid', 'devArticleId'],
  draft: ['draft', 'isDraft'],
  published: ['published', 'publish', 'isPublished'],
  status: ['status'],
  permalink: ['permalink'],
} as const

/** Names as compared, by names as written. */
const known = new Map<string, string>()
/** Names that are kept: posts of a blog share theirs, and a hostile one has more. */
const maxKnown = 1000

export type Field = keyof typeof names
export const fieldNames = Object.keys(names) as readonly Field[]
/** Below these, generators and themes keep fields that are not their own: Zola, Hugo. */
const containers = ['extra', 'params'] as const

/** Where a name leads: a field, how far back among its names, and the names inside the value. */
interface Lead {
  readonly field: Field
  readonly rank: number
  readonly inside: readonly string[]
}
const leads = leadsOf(Object.entries(names) as [Field, readonly string[]][])
/** No field has as many names; the fields of containers rank behind all others. */
const behind = 100

/** All values under the names of a field, the preferred first; empty ones are left out. */
export type Fields = (field: Field) => readonly unknown[]

/**
 * Looks fields up whatever the spelling: `canonical_url`, `canonicalUrl`, `Canonical-URL` are one
 * name. @param own the blog's names for our fields, `{ canonical: 'original_url' }`; they win
 */
export function fieldsOf(
  values: Readonly<Record<string, unknown>>,
  own: Readonly<Record<string, string>> = {},
): Fields {
  const found: Found = {}
  collect(values, headIn(values.head), 0, found)
  for (const [at, name] of containers.entries()) {
    const value = values[name]
    if (isRecord(value)) collect(value, null, behind * (at + 1), found)
  }
  return field => {
    const given = (found[field] ?? []).filter(isGiven)
    const name = Object.hasOwn(own, field) ? own[field] : undefined
    const first = name === undefined ? undefined : (values[name] ?? valueAt(values, pathOf(name)))
    return isGiven(first) ? [first, ...given] : given
  }
}

/** By rank, with holes. */
type Found = { [F in Field]?: unknown[] }

/** @param head what stands in place of the value of `head`; null: the value itself */
function collect(
  values: Readonly<Record<string, unknown>>,
  head: Readonly<Record<string, unknown>> | null,
  from: number,
  found: Found,
): void {
  for (const key in values) {
    const name = fold(key)
    for (const { field, rank, inside } of leads.get(name) ?? []) {
      const ranked = found[field] ?? []
      found[field] = ranked
      // Of two spellings of a name the first counts.
      if (from + rank in ranked) continue
      ranked[from + rank] = within(name === 'head' ? (head ?? values[key]) : values[key], inside)
    }
  }
}

function within(value: unknown, path: readonly string[]): unknown {
  let inner = value
  for (const name of path) inner = isRecord(inner) ? inner[name] : undefined
  return inner
}

/** The value at a name of the blog's own, whatever its spelling. */
function valueAt(values: Readonly<Record<string, unknown>>, [first, ...path]: string[]): unknown {
  const key = Object.keys(values).find(name => fold(name) === first)
  if (key === undefined) return undefined
  return within((first === 'head' ? headIn(values.head) : null) ?? values[key], path)
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== ''
}

/** VitePress: `head: [['meta', { property: 'og:url', content: '…' }]]` → `{ 'og:url': '…' }`. */
function headIn(head: unknown): Record<string, unknown> | null {
  if (!Array.isArray(head)) return null
  const found = Object.create(null) as Record<string, unknown>
  for (const tag of head) {
    const attributes: unknown = Array.isArray(tag) ? tag[1] : undefined
    if (!isRecord(attributes)) continue
    const { name, property, content, rel, href } = attributes
    const key = asText(property ?? name ?? rel)
    if (key !== undefined) found[key] ??= content ?? href
  }
  return found
}

function leadsOf(fields: readonly [Field, readonly string[]][]): ReadonlyMap<string, Lead[]> {
  const found = new Map<string, Lead[]>()
  for (const [field, list] of fields) {
    for (const [rank, name] of list.entries()) {
      const [first = '', ...inside] = pathOf(name)
      found.set(first, [...(found.get(first) ?? []), { field, rank, inside }])
    }
  }
  return found
}

/** The first name as compared, those inside it as written. */
function pathOf(name: string): string[] {
  const [head = '', ...rest] = name.split('.')
  return [fold(head), ...rest]
}

/** A name as compared: case, hyphens and underscores do not count. */
export function fold(name: string): string {
  const before = known.get(name)
  if (before !== undefined) return before
  const folded = name.replace(/[._-]/g, '').toLowerCase()
  if (known.size < maxKnown) known.set(name, folded)
  return folded
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Text on one line; numbers as they are written; undefined for all else. */
export function asText(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  const text = onOneLine(String(value))
  return text === '' ? undefined : text
}

/** Most values are on one line already, and asking is cheaper than writing them anew. */
function onOneLine(text: string): string {
  return (/[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text).trim()
}

/** `true`, `yes`, `on`, `1`, written as a boolean, a number or text. */
export function isYes(value: unknown): boolean {
  return value === true || /^(?:true|yes|on|y|1)$/i.test(asText(value) ?? '')
}

export function isNo(value: unknown): boolean {
  return value === false || /^(?:false|no|off|n|0)$/i.test(asText(value) ?? '')
}
