import type { Post } from '../../domain.ts'
import { hostOf, parseUrl } from '../../formats/url.ts'

/** A declared canonical, judged: the post's own address, somebody else's, or unusable. */
export type Declared =
  | { readonly kind: 'own'; readonly url: string }
  | { readonly kind: 'foreign'; readonly host: string }
  | { readonly kind: 'unusable'; readonly why: string }
  | { readonly kind: 'none' }

/** @param siteUrl scheme, host and base path of the site; null when unknown */
export function judgeCanonical({ canonical }: Post, siteUrl: string | null): Declared {
  if (canonical === undefined) return { kind: 'none' }
  const unusable = (why: string): Declared => ({
    kind: 'unusable',
    why: `its canonical ${canonical} ${why}`,
  })
  const parsed = parseUrl(canonical)
  const host = hostOf(canonical)
  if (parsed === null || host === null) return unusable('is not an http(s) address')
  if (siteUrl === null) return unusable('cannot be judged while the address of the site is unknown')
  if (host !== hostOf(siteUrl)) return { kind: 'foreign', host }
  if (parsed.hash !== '' || /[{}<>]|%7B/i.test(canonical))
    return unusable('is not the address of one page')
  if (/\/(?:undefined|null|NaN)(?:\/|$)/.test(parsed.pathname)) return unusable('holds “undefined”')
  if (parsed.pathname.includes('//')) return unusable('holds two slashes in a row')
  const base = parseUrl(siteUrl)?.pathname ?? '/'
  const isHome =
    [base, '/'].some(home => bare(parsed.pathname) === bare(home)) && parsed.search === ''
  return isHome ? unusable('is the home page') : { kind: 'own', url: canonical }
}

function bare(path: string): string {
  return path.replace(/(?:\/index\.html?|\/)$/, '')
}
