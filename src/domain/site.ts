/** The site and its addresses. */

import type { Post } from './posts.ts'
import type { Repo } from './repository.ts'

/** How a blog turns its files into pages; made by the generator that was detected. */
export interface Site {
  readonly generator: string
  /** The folder the site lives in, '' for the top of the repository. */
  readonly root: string
  /** Scheme, host and base path without a final slash; null when it stands nowhere. */
  readonly url: string | null
  /** What gave the generator away, a file for instance. */
  readonly why: string
  /** The posts, as paths. */
  readonly posts: readonly string[]
  locate(post: Post): Address
}

/** Where a post is, or will be, on the web. A `null` with a why rather than a guess. */
export interface Address {
  readonly url: string | null
  readonly how: 'frontmatter' | 'generator' | 'config' | 'template' | 'sitemap' | 'feed' | 'unknown'
  readonly certain: boolean
  readonly why?: string
  /** Where files and settings leave no doubt that it is, when its canonical spells another address. */
  readonly derived?: string
}

/** A generator: one file in `sites/`, pure over the repository. `S` is what its settings decide. */
export interface Generator<S extends { readonly url: string | null }> {
  readonly id: string
  readonly title: string
  /** Where its permalink rules are documented. */
  readonly docs: string
  /** The file that gives it away below `root`, or null. */
  detect(repo: Repo, root: string): string | null
  settings(repo: Repo, root: string): S
  content(repo: Repo, root: string, settings: S): readonly string[]
  /** The path on the site, beginning with a slash; a why when it cannot be derived. */
  url(post: Post, settings: S, root: string): { readonly path: string } | { readonly why: string }
}
