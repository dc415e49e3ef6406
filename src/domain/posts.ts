/** Posts. */

import type { Problem } from './checks.ts'
import type { Node } from './repository.ts'

/** A spot in a file: line and column count from 1; `field` names the frontmatter key. */
export interface Place {
  readonly line: number
  readonly column?: number
  readonly field?: string
}

export interface Frontmatter {
  /** `headers`: bare `Title: …` lines without a fence, as Pelican reads them; their values are text. */
  readonly dialect: 'yaml' | 'toml' | 'json' | 'headers' | 'none'
  /** The values as written; dates stay strings. Null prototype, so no key is inherited. */
  readonly values: Readonly<Record<string, unknown>>
  /** Where each top-level key stands. */
  readonly places: Readonly<Record<string, Place>>
  /** What could not be read; the rest of the post goes on. */
  readonly problems: readonly Problem[]
  /** What was read all the same, and other readers may stop at or read otherwise. */
  readonly tolerated: readonly Problem[]
}

/** A copy of a post elsewhere, as its frontmatter records it. */
export interface Copy {
  /** `medium`, `devto`, `hashnode`, else the host. */
  readonly platform: string
  readonly url?: string
  readonly id?: string
}

/** A markdown file that is, or will be, a page of the blog. `content` is parsed on first use. */
export interface Post {
  readonly path: string
  /** Of the text, ends of lines and Unicode normalised: 16 hexadecimal digits. */
  readonly hash: string
  readonly frontmatter: Frontmatter
  /** The frontmatter title, else the first heading, else the file name. */
  readonly title: string
  readonly description?: string
  readonly tags: readonly string[]
  /** As written in the frontmatter, or the day in the file name. */
  readonly date?: string
  readonly slug?: string
  /** The name that its author gave it for good (`id`, `uid`, `guid`), whatever becomes of the file. */
  readonly id?: string
  /** Where it stands already, by its frontmatter. */
  readonly copies: readonly Copy[]
  /** The canonical as declared, not judged. */
  readonly canonical?: string
  readonly cover?: string
  readonly authors: readonly string[]
  /** BCP 47 primary language as declared, `en` for instance. */
  readonly language?: string
  /** False for drafts; `held` says by what. */
  readonly published: boolean
  readonly held?: string
  /** Its file could not be read: only its path is known. */
  readonly unread?: true
  /** `postrider: false` in the frontmatter. */
  readonly optedOut: boolean
  readonly body: string
  /** The line of the file on which the body begins. */
  readonly bodyLine: number
  readonly content: Content
}

/** What stands in a body. Lines count in the file, not in the body. */
export interface Content {
  readonly tree: Node
  /** Prose in reading order, a block each, without code. */
  readonly prose: readonly string[]
  /** Words of prose. */
  readonly words: number
  readonly headings: readonly Heading[]
  readonly links: readonly Link[]
  readonly images: readonly Image[]
}
export interface Heading {
  readonly depth: number
  readonly text: string
  readonly line: number
}
export interface Link {
  readonly url: string
  readonly text: string
  readonly line: number
  readonly column: number
  /** The other words of the block that the link stands in. */
  readonly context: string
}
export interface Image {
  readonly url: string
  readonly alt: string
  readonly line: number
  readonly column: number
}
