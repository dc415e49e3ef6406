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
  ],
  tags: ['tags', 'tag', 'topics', 'taxonomies.tags', 'keywords'],
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
  ],
  slug: ['slug'],
  canonical: ['canonicalUrl', 'canonical', 'canonicalLink', 'seo.canonical'],
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
    'heroImage',
    'hero',
    'ogImage',
    'mainImage',
    'header',
    'thumbnail',
    'socialImage',
  ],
  authors: ['authors', 'author', 'by'],
  language: ['lang', 'language', 'locale'],
  draft: ['draft'],
  published: ['published'],
  status: ['status'],
} as const

export type Field = keyof typeof names
const paths = new Map<string, readonly (readonly string[])[]>(
  Object.entries(names).map(([field, list]) => [field, list.map(pathOf)]),
)

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
  const folded = new Map<string, unknown>()
  for (const [key, value] of Object.entries(values)) {
    const name = fold(key)
    if (!folded.has(name)) folded.set(name, value)
  }
  return field => {
    const ownName = Object.hasOwn(own, field) ? own[field] : undefined
    const found = (paths.get(field) ?? []).map(path => lookUp(folded, path))
    if (ownName !== undefined) found.unshift(values[ownName] ?? lookUp(folded, pathOf(ownName)))
    return found.filter(value => value !== undefined && value !== null && value !== '')
  }
}

function lookUp(
  folded: ReadonlyMap<string, unknown>,
  [head = '', ...rest]: readonly string[],
): unknown {
  let value = folded.get(head)
  for (const key of rest) value = isRecord(value) ? value[key] : undefined
  return value
}

/** The first name as compared, those inside it as written. */
function pathOf(name: string): string[] {
  const [head = '', ...rest] = name.split('.')
  return [fold(head), ...rest]
}

function fold(name: string): string {
  return name.replace(/[_-]/g, '').toLowerCase()
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Text on one line; numbers as they are written; undefined for all else. */
export function asText(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  const text = String(value).replace(/\s+/g, ' ').trim()
  return text === '' ? undefined : text
}

/** `true`, `yes`, `on`, `1`, written as a boolean, a number or text. */
export function isYes(value: unknown): boolean {
  return value === true || /^(?:true|yes|on|y|1)$/i.test(asText(value) ?? '')
}

export function isNo(value: unknown): boolean {
  return value === false || /^(?:false|no|off|n|0)$/i.test(asText(value) ?? '')
}
