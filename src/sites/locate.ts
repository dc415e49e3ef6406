import type { Address, Post } from '../domain.ts'
import { joinUrl, normalAddress } from '../formats/url.ts'
import type { AnyGenerator, Located } from './define-generator.ts'
import { judgeCanonical } from './evidence/own-canonical.ts'
import { fillPermalink } from './evidence/permalink.ts'

/** What is known of the site when a post is located. */
export interface Ground {
  readonly url: string | null
  /** Nothing in the repository speaks against the address of the site. */
  readonly sure: boolean
  readonly root: string
  readonly generator: AnyGenerator
  readonly permalink: string | undefined
  readonly locate: (post: Post) => Located
}

const setUrl = 'the site’s address stands nowhere: set site.url in .github/postrider.yml'

/**
 * Its own canonical, else the generator's rule, else the config's template, else null with a why.
 * Certain when two of them agree, or when settings and files leave the rule no choice.
 */
export function locate(post: Post, ground: Ground): Address {
  const derived = derive(post, ground)
  const declared = judgeCanonical(post, ground.url)
  if (declared.kind === 'own') {
    if (derived.url === null || !isAbove(declared.url, derived.url))
      return byFrontmatter(declared.url, derived)
    return { ...derived, why: `${derived.why}; its canonical ${declared.url} is a page above it` }
  }
  const why = declared.kind === 'unusable' ? `${derived.why}; ${declared.why}` : derived.why
  return { ...derived, why }
}

/** What files and settings say, whatever the post declares. */
function derive(post: Post, ground: Ground): Address & { readonly why: string } {
  const { url, sure, generator, permalink } = ground
  const ruled = ground.locate(post)
  const set = permalink === undefined ? null : fillPermalink(permalink, post, ground.root)
  if (url === null)
    return unknown('path' in ruled || set !== null ? setUrl : `${ruled.why}; ${setUrl}`)
  if (!('path' in ruled)) {
    if (set === null) return unknown(ruled.why)
    if (!('path' in set)) return unknown(set.why)
    return {
      url: joinUrl(url, set.path),
      how: 'config',
      certain: true,
      why: set.rule ?? 'the config',
    }
  }
  const address = joinUrl(url, ruled.path)
  const rule = `${generator.title}: ${ruled.rule ?? 'its default rule'}`
  if (set !== null && 'path' in set && !same(joinUrl(url, set.path), address)) {
    return {
      url: address,
      how: 'generator',
      certain: false,
      why: `${rule}; ${set.rule} says ${joinUrl(url, set.path)}`,
    }
  }
  const doubt = ruled.doubt ?? (sure ? undefined : `${url} may not be where the site is served`)
  const why = doubt === undefined ? rule : `${rule}; but ${doubt}`
  return { url: address, how: 'generator', certain: doubt === undefined, why }
}

function unknown(why: string): Address & { readonly why: string } {
  return { url: null, how: 'unknown', certain: false, why }
}

function byFrontmatter(url: string, derived: Address & { readonly why: string }): Address {
  const how = 'frontmatter'
  if (derived.url === null)
    return { url, how, certain: false, why: `its canonical; nothing confirms it: ${derived.why}` }
  if (same(url, derived.url))
    return { url, how, certain: true, why: `its canonical, and ${derived.why}` }
  return { url, how, certain: false, why: `its canonical; ${derived.why} says ${derived.url}` }
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
