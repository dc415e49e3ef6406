import { isHomepage } from './homepage.ts'
import { previewOf } from './preview-host.ts'
import { hostOf, parseUrl } from './url.ts'

/** The three meanings of a declared canonical: the post's own address, somebody else's, garbage. */
export type Declared =
  | { readonly kind: 'own'; readonly url: string }
  | { readonly kind: 'foreign'; readonly host: string }
  | { readonly kind: 'unusable'; readonly why: string; readonly garbage: boolean }
  | { readonly kind: 'none' }

/** Whose the site is, as far as it is known. */
export interface Owner {
  /** Scheme, host and base path of the site; null when unknown. */
  readonly siteUrl: string | null
  /** Hosts that are the author's, without `www.`; that of the site need not be among them. */
  readonly ownHosts: readonly string[]
}

/**
 * Decides once what a canonical means. `why` goes on after “its canonical …”; `garbage` where no
 * site would have such an address, whoever owns it.
 */
export function judge(canonical: string | undefined, owner: Owner): Declared {
  if (canonical === undefined) return { kind: 'none' }
  const { siteUrl } = owner
  const own = ownHostsOf(owner)
  const trouble = garbageIn(canonical)
  if (trouble !== null) return unusable(trouble, true)
  if (isRooted(canonical)) {
    if (siteUrl === null) return unusable(unknownSite)
    return judgeOwn(new URL(canonical, siteUrl).href, siteUrl)
  }
  const host = hostOf(canonical)
  if (host === null) return unusable('is not an http(s) address', true)
  if (own.length === 0) return unusable(unknownSite)
  if (!own.includes(host)) return judgeOther(canonical, host, own)
  if (siteUrl !== null && host === hostOf(siteUrl)) return judgeOwn(canonical, siteUrl)
  return siteUrl === null
    ? unusable(unknownSite)
    : unusable(`is on ${host}, another host of the author`)
}

const unknownSite = 'cannot be judged while the address of the site is unknown'

function unusable(why: string, garbage = false): Declared {
  return { kind: 'unusable', why, garbage }
}

function ownHostsOf({ siteUrl, ownHosts }: Owner): string[] {
  const host = siteUrl === null ? null : hostOf(siteUrl)
  return [...(host === null ? [] : [host]), ...ownHosts]
}

/** `/blog/batching`: on the site itself, whichever that is. */
function isRooted(canonical: string): boolean {
  return /^\/(?!\/)/.test(canonical.trim())
}

/** What a template leaves behind that joined values which were not there. */
function garbageIn(canonical: string): string | null {
  if (/[{}<>]|%7B|\s/i.test(canonical.trim())) return 'is not the address of one page'
  const parsed = parseUrl(canonical)
  if (parsed !== null && parsed.username !== '') return 'holds the name of a user'
  const path = parsed?.pathname ?? canonical
  const word = /\/(undefined|null|NaN)(?:\/|$)/.exec(path)?.[1]
  return word === undefined ? null : `holds “${word}”`
}

function judgeOther(canonical: string, host: string, own: readonly string[]): Declared {
  if (previewOf(host) !== null) return unusable(`is on a preview, ${host}`)
  if (isHomepage(canonical, null)) return unusable(`is the home page of ${host}`)
  return own.some(mine => related(host, mine))
    ? unusable(`is on ${host}, a neighbour of the site`)
    : { kind: 'foreign', host }
}

function judgeOwn(canonical: string, siteUrl: string): Declared {
  const parsed = parseUrl(canonical)
  if (parsed === null) return unusable('is not an http(s) address', true)
  if (parsed.hash !== '') return unusable('is not the address of one page', true)
  if (parsed.pathname.includes('//')) return unusable('holds two slashes in a row', true)
  const base = parseUrl(siteUrl)?.pathname ?? '/'
  const isHome =
    [base, '/'].some(home => bare(parsed.pathname) === bare(home)) && parsed.search === ''
  return isHome ? unusable('is the home page') : { kind: 'own', url: canonical }
}

/** A site and its subdomains belong to one owner, as far as we can tell. */
export function related(a: string, b: string): boolean {
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`)
}

function bare(path: string): string {
  return path.replace(/(?:\/index\.html?|\/)$/, '')
}
