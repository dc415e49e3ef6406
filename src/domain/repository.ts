/** The repository. */

/**
 * A checkout as Postrider sees it: regular files, and markdown files that are links, which are
 * listed and not followed. POSIX paths relative to its top, sorted.
 */
export interface Repo {
  readonly files: readonly string[]
  /** The text of a file; `undefined` where there is none, or `why` says why not. */
  read(path: string): string | undefined
  /** Why a file that is there is not read; null when it is. */
  why(path: string): Unread | null
  /** It is in git and not on the disk, as in a sparse checkout; left out: nobody can tell. */
  leavesOut?(path: string): boolean
}

/** Larger than 1 MiB, a symbolic link, no file, not UTF-8, or the system does not let us. */
export type Unread = 'large' | 'link' | 'folder' | 'encoding' | 'locked'

/** A node of a markdown tree; structurally the mdast of the unified collective. */
export interface Node {
  readonly type: string
  readonly children?: readonly Node[]
  readonly value?: string
  readonly url?: string
  readonly alt?: string | null
  readonly title?: string | null
  readonly depth?: number
  readonly lang?: string | null
  readonly ordered?: boolean | null
  readonly checked?: boolean | null
  readonly identifier?: string
  /** Of an element in MDX; null for a fragment. */
  readonly name?: string | null
  readonly attributes?: readonly Attribute[]
  readonly position?: { readonly start: Point; readonly end: Point }
}
/** An attribute in MDX: plain text, or an object where a program computes it; a spread has no name. */
export interface Attribute {
  readonly name?: string
  readonly value?: string | object | null
}
export interface Point {
  readonly line: number
  readonly column: number
  readonly offset?: number
}
