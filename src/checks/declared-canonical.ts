import type { Address, Blog, Place, Post, PostSubject } from '../domain.ts'
import { judge } from '../formats/canonical.ts'
import { fieldPlace } from './field-place.ts'

/** Where the frontmatter declares the canonical. */
export function canonicalPlace(post: Post): Place {
  return fieldPlace(post, ['canonical', 'canonical_url', 'canonicalUrl'], post.canonical ?? '')
}

/** The canonical in full, where it is an address of the site that a post may have; else null. */
export function ownCanonical({ post, blog }: Pick<PostSubject, 'post' | 'blog'>): string | null {
  const declared = judge(post.canonical, blog)
  return declared.kind === 'own' ? declared.url : null
}

/** The fragment of a canonical that is fine without it; null where there is none. */
export function fragmentOf(post: Post, blog: Blog): string | null {
  const [before, fragment] = /^([^#]*)(#.*)$/s.exec(post.canonical ?? '')?.slice(1) ?? []
  if (before === undefined || fragment === undefined) return null
  return judge(before, blog).kind === 'own' ? fragment : null
}

/** Where files and settings put a post, whatever its canonical says; null where they leave doubt. */
export function ruledAddress({ how, url, certain, derived }: Address): string | null {
  if (how === 'frontmatter') return derived ?? null
  return certain ? url : null
}
