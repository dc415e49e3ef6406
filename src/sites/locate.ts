import type { Address, Post } from '../domain.ts'
import { joinUrl, normalAddress, parseUrl } from '../formats/url.ts'
import type { AnyGenerator, Located } from './define-generator.ts'
import type { Hosting } from './evidence/hosting.ts'
import { type Declared, judgeCanonical } from './evidence/own-canonical.ts'
import { fillPermalink } from './evidence/permalink.ts'

/** What is known of the site when a post is located. */
export interface Ground {
  readonly url: string | null
  /** Nothing in the repository speaks against the address of the site. */
  readonly sure: boolean
  /** The canonicals of the posts told it, and how. */
  readonly home?: string
  readonly root: string
  readonly generator: AnyGenerator
  readonly permalink: string | undefined
  readonly hosting?: Hosting
  readonly locate: (post: Post) => Located
}

/** What the other posts and a sitemap say of one post. */
export interface Evidence {
  /** The page that is this post, and the sitemap or feed that lists it. */
  readonly listed?: {
    readonly url: string
    readonly from: string
    readonly how: 'sitemap' | 'feed'
  }
  /** A sitemap is at hand, and this post is not in it. */
  readonly unlisted?: string
  readonly learned?: { readonly path: string; readonly rule: string }
}

type Known = Address & { readonly why: string }

const setUrl = 'the site’s address stands nowhere: set site.url in .github/postrider.yml'

/**
 * Its own canonical, else the sitemap's page, else the generator's rule, else a template learned
 * from links, else the config's permalink, else null with a why. Certain when two of them agree, or
 * when settings and files leave the rule no choice.
 */
export function locate(post: Post, ground: Ground, evidence: Evidence = {}): Address {
  const derived = derive(post, ground, evidence)
  const declared = ownAddress(judgeCanonical(post, ground.url), derived, ground)
  const { listed } = evidence
  if (listed !== undefined) return byList(listed, declared, derived)
  if (declared.kind === 'own') {
    if (derived.url === null || !isAbove(declared.url, derived.url))
      return byFrontmatter(declared.url, derived, ground)
    return { ...derived, why: `${derived.why}; its canonical ${declared.url} is a page above it` }
  }
  const why = declared.kind === 'unusable' ? `${derived.why}; ${declared.why}` : derived.why
  return { ...derived, why }
}

/** A canonical that the host sends on to another page is read as that page. */
function ownAddress(declared: Declared, derived: Known, { hosting, url }: Ground): Declared {
  if (declared.kind !== 'own' || url === null || hosting === undefined) return declared
  if (derived.url !== null && same(declared.url, derived.url)) return declared
  const path = parseUrl(declared.url)?.pathname ?? ''
  const moved = hosting.moved(path)
  return moved === null ? declared : { kind: 'own', url: joinUrl(originOf(declared.url), moved) }
}

/** What files and settings say, whatever the post declares. */
function derive(post: Post, ground: Ground, evidence: Evidence): Known {
  const { url, permalink } = ground
  const ruled = ground.locate(post)
  const set = permalink === undefined ? null : fillPermalink(permalink, post, ground.root)
  if (url === null)
    return unknown(
      'path' in ruled || set !== null
        ? setUrl
        : ruled.final === true
          ? ruled.why
          : `${ruled.why}; ${setUrl}`,
    )
  if ('path' in ruled) return byRule(url, ruled, set, ground, evidence)
  if (evidence.learned !== undefined && ruled.final !== true)
    return byTemplate(url, evidence.learned, set, ground, ruled.why)
  if (set === null) return unknown(ruled.why)
  if (!('path' in set)) return unknown(set.why)
  return {
    url: joinUrl(url, set.path),
    how: 'config',
    certain: true,
    why: set.rule ?? 'the config',
  }
}

function byRule(
  url: string,
  ruled: Extract<Located, { readonly path: string }>,
  set: Located | null,
  { generator, sure, hosting }: Ground,
  { learned, unlisted }: Evidence,
): Known {
  const address = joinUrl(url, hosting?.spell(ruled.path) ?? ruled.path)
  const rule = `${generator.title}: ${ruled.rule ?? 'its default rule'}`
  const how = 'generator'
  const against = [
    set !== null && 'path' in set ? { rule: set.rule, url: joinUrl(url, set.path) } : null,
    learned === undefined ? null : { rule: learned.rule, url: joinUrl(url, learned.path) },
  ].find(other => other !== null && !same(other.url, address))
  if (against != null) {
    const why = `${rule}; ${against.rule} says ${against.url}`
    return { url: address, how, certain: false, why }
  }
  const doubt = ruled.doubt ?? (sure ? undefined : `${url} may not be where the site is served`)
  if (doubt !== undefined && ruled.doubt !== undefined && learned !== undefined && sure)
    return { url: address, how, certain: true, why: `${rule}; ${learned.rule} agrees` }
  const doubts = [doubt, unlisted === undefined ? undefined : `${unlisted} does not list it`]
  const said = doubts.filter(text => text !== undefined)
  const why = said.length === 0 ? rule : `${rule}; but ${said.join(', and ')}`
  return { url: address, how, certain: said.length === 0, why }
}

function byTemplate(
  url: string,
  learned: { readonly path: string; readonly rule: string },
  set: Located | null,
  { hosting }: Ground,
  why: string,
): Known {
  const address = joinUrl(url, hosting?.spell(learned.path) ?? learned.path)
  const config = set !== null && 'path' in set ? joinUrl(url, set.path) : null
  const agrees = config !== null && same(config, address)
  const also =
    config === null ? why : `${set !== null && 'path' in set ? set.rule : ''} says ${config}`
  return {
    url: address,
    how: 'template',
    certain: agrees,
    why: agrees ? `${learned.rule}, and ${also}` : `${learned.rule}; ${also}`,
  }
}

function unknown(why: string): Known {
  return { url: null, how: 'unknown', certain: false, why }
}

/** The spelling is the sitemap's. A canonical alone against sitemap and rule is an old one. */
function byList(
  { url, from, how }: NonNullable<Evidence['listed']>,
  declared: Declared,
  derived: Known,
): Address {
  const canonical = declared.kind === 'own' ? declared.url : null
  const agrees = derived.url !== null && same(derived.url, url)
  if (canonical !== null && same(canonical, url))
    return { url, how: 'frontmatter', certain: true, why: `its canonical, and ${from} lists it` }
  if (canonical !== null && !agrees && !isAbove(canonical, url)) {
    const why = `its canonical; ${from} lists ${url}`
    return { url: canonical, how: 'frontmatter', certain: false, why }
  }
  const against =
    canonical !== null
      ? `; its canonical says ${canonical}`
      : derived.url !== null && !agrees
        ? `; ${derived.why} says ${derived.url}`
        : ''
  const also = agrees ? `, and ${derived.why}` : ''
  return { url, how, certain: against === '', why: `${from} lists it${also}${against}` }
}

function byFrontmatter(url: string, derived: Known, { home }: Ground): Address {
  const how = 'frontmatter'
  // They tell the host; the page is still its word alone.
  if (home !== undefined) return { url, how, certain: false, why: `its canonical; ${home}` }
  if (derived.url === null)
    return { url, how, certain: false, why: `its canonical; nothing confirms it: ${derived.why}` }
  const other = derived.certain && derived.url !== url ? { derived: derived.url } : {}
  if (same(url, derived.url))
    return { url, how, certain: true, why: `its canonical, and ${derived.why}`, ...other }
  const why = `its canonical; ${derived.why} says ${derived.url}`
  return { url, how, certain: false, why, ...other }
}

function originOf(url: string): string {
  return parseUrl(url)?.origin ?? url
}

/** A list of posts, for instance: no post is at an address that others lie below. */
function isAbove(url: string, below: string): boolean {
  return bare(below).startsWith(`${bare(url)}/`)
}

/** A final slash and `.html` are spellings of one page. */
function same(a: string, b: string): boolean {
  return bare(a) === bare(b)
}
function bare(url: string): string {
  return normalAddress(url).replace(/(?:\/index\.html?|\.html?|\/)$/, '')
}
