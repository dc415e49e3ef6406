/** Parameters that say where a reader came from, not what is read. */
const tracking = /^(?:utm_.*|gclid|fbclid|msclkid|mc_cid|mc_eid|ref|source)$/i

/**
 * An address as compared: scheme and host in lower case, no default port, fragment or tracking
 * parameters, dot segments resolved, percent escapes in upper case. The case of the path, the query
 * and the final slash stay. What is no URL is only trimmed.
 */
export function normalAddress(url: string): string {
  const parsed = parseUrl(url)
  if (parsed === null) return url.trim()
  // Setting a part takes longer than all else; most addresses have neither, nor an empty one.
  if (parsed.href.includes('#')) parsed.hash = ''
  if (parsed.href.includes('?')) parsed.search = untracked(parsed.search)
  return withUpperEscapes(parsed.href)
}

/** A query with its `?`, less its tracking parameters; empty when none is left. */
export function untracked(search: string): string {
  if (search === '') return ''
  const kept = search
    .slice(1)
    .split('&')
    .filter(part => !tracking.test(part.split('=')[0]!))
    .join('&')
  return kept === '' ? '' : `?${kept}`
}

/** Without percent escapes; as written where one of them is none. */
export function unescaped(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

export function withUpperEscapes(text: string): string {
  return text.includes('%') ? text.replace(/%[0-9a-f]{2}/gi, hex => hex.toUpperCase()) : text
}

/** The address as written, less its tracking parameters. */
export function withoutTracking(url: string): string {
  return withoutParameters(url, tracking)
}

/** The address as written, less the parameters with such a name. */
export function withoutParameters(url: string, names: RegExp): string {
  const [, before = url, query, fragment = ''] = /^([^?#]*)\?([^#]*)(#.*)?$/s.exec(url) ?? []
  if (query === undefined) return url
  const kept = query.split('&').filter(part => !names.test(part.split('=')[0]!))
  return `${before}${kept.length === 0 ? '' : `?${kept.join('&')}`}${fragment}`
}

export function sameAddress(a: string, b: string): boolean {
  return normalAddress(a) === normalAddress(b)
}

/** Nothing that a parser would write otherwise: most hosts are like that, and asked for often. */
const plainHost = /^https?:\/\/((?:[a-z0-9]+(?:-[a-z0-9]+)*\.)+[a-z]{2,})(?=[/?#]|$)/

/** The host in lower case without `www.`; null when it is not an http(s) address. */
export function hostOf(url: string): string | null {
  const [, plain] = plainHost.exec(url) ?? []
  if (plain !== undefined) return plain.replace(/^www\./, '')
  const parsed = parseUrl(url)
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return null
  return parsed.hostname.replace(/^www\./, '')
}

/** The parts of an address; null when it is none. (`URL.parse` is missing in Node 20.0.) */
export function parseUrl(url: string, base?: string): URL | null {
  try {
    return new URL(url.trim(), base)
  } catch {
    return null
  }
}

/** A path below a base address, percent-encoded; escapes that are there already stay. */
export function joinUrl(base: string, path: string): string {
  const below = path.startsWith('/') ? path : `/${path}`
  return base.replace(/\/+$/, '') + encodePath(below)
}

/** Encodes what may not stand in a path or query; `%` stays where it begins an escape. */
function encodePath(path: string): string {
  if (/^[\w\-.~!$&'()*+,;=:@/?#]*$/.test(path)) return path
  return path
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/%(?![0-9a-f]{2})/gi, '%25')
    .replace(/[^\w\-.~!$&'()*+,;=:@/%?#]/gu, character => encodeURIComponent(character))
}

/** An address with these parameters besides its own; what is there stays as it is written. */
export function withParameters(url: string, parameters: Readonly<Record<string, string>>): string {
  const more = new URLSearchParams(parameters).toString()
  if (more === '') return url
  const [page = '', ...fragment] = url.split('#')
  const by = !page.includes('?') ? '?' : /[?&]$/.test(page) ? '' : '&'
  return [`${page}${by}${more}`, ...fragment].join('#')
}
