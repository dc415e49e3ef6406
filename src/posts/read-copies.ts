import type { Copy } from '../domain.ts'
import { hostOf, parseUrl } from '../formats/url.ts'
import { asText, fold, isRecord } from './fields.ts'

/** Names under which blogs keep where else a post stands; the platform, where the name says it. */
const places: ReadonlyMap<string, string | null> = new Map([
  ...['medium', 'mediumurl', 'mediumlink', 'mediumid', 'mediumpostid', 'mediumarticle'].map(
    name => [name, 'medium'] as const,
  ),
  ...['devto', 'devtourl', 'devtoid', 'devtolink', 'devarticleid', 'devarticleurl', 'devurl'].map(
    name => [name, 'devto'] as const,
  ),
  ...['devid', 'devpostid'].map(name => [name, 'devto'] as const),
  ...['hashnode', 'hashnodeurl', 'hashnodeid', 'hashnodelink', 'cuid'].map(
    name => [name, 'hashnode'] as const,
  ),
  ...['crosspost', 'crossposturl', 'crossposts', 'crossposted', 'crosspostedto'].map(
    name => [name, null] as const,
  ),
  ...['publishedto', 'republishedto', 'republished', 'alsoon', 'copies'].map(
    name => [name, null] as const,
  ),
  ...['syndication', 'syndicatedto', 'syndicationlinks', 'syndicate'].map(
    name => [name, null] as const,
  ),
])
/** Levels of lists and maps that hold addresses. */
const deepest = 3

/** Where the frontmatter says that the post stands already, each place once. */
export function copiesIn(values: Readonly<Record<string, unknown>>): readonly Copy[] {
  const copies: Copy[] = []
  for (const key in values) {
    const platform = places.get(fold(key))
    if (platform !== undefined) copies.push(...copiesOf(values[key], platform))
  }
  const article = devArticle(values)
  if (article !== null) copies.push(article)
  return distinct(copies)
}

/** The copies that a value of a field, or of a table, tells of. */
export function copiesOf(value: unknown, platform: string | null): Copy[] {
  const copies: Copy[] = []
  collect(value, platform, copies, 0)
  return copies
}

function collect(value: unknown, platform: string | null, copies: Copy[], depth: number): void {
  const text = asText(value)
  if (text !== undefined) {
    const copy = copyOf(text, platform)
    if (copy !== null) copies.push(copy)
  } else if (depth >= deepest) return
  else if (Array.isArray(value)) {
    for (const one of value) collect(one, platform, copies, depth + 1)
  } else if (isRecord(value)) {
    for (const [key, one] of Object.entries(value))
      collect(one, platform ?? platformCalled(key), copies, depth + 1)
  }
}

/** An address, or an id where the name says whose; `medium: true` is a wish, not a copy. */
function copyOf(text: string, platform: string | null): Copy | null {
  const host = hostOf(text)
  if (host !== null) {
    const found = platformAt(host, text) ?? platform ?? host
    return isArticle(found, text) ? { platform: found, url: text } : null
  }
  if (platform === null || !/^(?=.*\d)[\w-]{5,40}$/.test(text)) return null
  return { platform, id: text }
}

/** A profile, `https://medium.com/@name`, is no copy. */
function isArticle(platform: string, url: string): boolean {
  const path = parseUrl(url)?.pathname ?? ''
  if (platform === 'medium')
    return /[-/][0-9a-f]{10,12}\/?$/.test(path) || !/\/@[^/]+\/?$/.test(path)
  const names = path.split('/').filter(name => name !== '')
  return names.length >= (platform === 'devto' ? 2 : 1)
}

function platformCalled(name: string): string | null {
  const plain = name.toLowerCase().replace(/[^a-z]/g, '')
  if (/^dev(?:to|community)?$/.test(plain)) return 'devto'
  return ['medium', 'hashnode'].find(id => plain === id || plain === `${id}com`) ?? null
}

/** Medium ends the addresses of its posts with ten to twelve hexadecimal digits, on any host. */
export function platformAt(host: string, url: string): string | null {
  if (host === 'dev.to') return 'devto'
  if (/(?:^|\.)medium\.com$/.test(host)) return 'medium'
  if (/(?:^|\.)hashnode\.(?:com|dev)$/.test(host)) return 'hashnode'
  return /-[0-9a-f]{10,12}\/?$/.test(parseUrl(url)?.pathname ?? '') ? 'medium' : null
}

/** Tools that publish to DEV write the number of the article back, as `id`, beside DEV's own fields. */
function devArticle(values: Readonly<Record<string, unknown>>): Copy | null {
  const id = asText(values.id)
  if (id === undefined || !/^\d{3,9}$/.test(id)) return null
  const ours = ['published', 'canonical_url', 'cover_image', 'series'].filter(
    name => values[name] !== undefined,
  )
  return ours.length >= 2 ? { platform: 'devto', id } : null
}

/** Each place once. */
export function distinct(copies: readonly Copy[]): readonly Copy[] {
  if (copies.length < 2) return copies
  const seen = new Map(copies.map(copy => [`${copy.platform} ${copy.url ?? copy.id}`, copy]))
  return [...seen.values()]
}
