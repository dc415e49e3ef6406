/** What a change moves. */

import type { Config } from './events.ts'
import type { Post } from './posts.ts'
import type { Repo } from './repository.ts'
import type { Address } from './site.ts'

/** Where a change started from: the tree, and the settings that held there. */
export interface Base {
  readonly repo: Repo
  readonly config: Config
  /** The path of the config file. */
  readonly configFile: string
  /** Paths whose content differs, is new, or is gone. */
  readonly differs: readonly string[]
}

/** A post as it was before the change. */
export interface Before {
  readonly post: Post
  readonly address: Address
  /** Null: it stayed where it was, readers are sent on, or nobody can tell. */
  readonly move: Move | null
}

/** A published post that leaves its address, and nothing sends readers on. */
export interface Move {
  readonly from: string
  readonly to: string
  /** Only the spelling differs, a final slash for instance. */
  readonly respelled: boolean
  /** Its canonical still names the address that it leaves. */
  readonly staleCanonical: boolean
  /** What alone moved it, as far as that can be told. */
  readonly cause: Cause | null
  /** A line of frontmatter that keeps the old address, tried against the rules of the site. */
  readonly keep: string | null
  readonly redirect: Redirect | null
  readonly onMedium: boolean
  /** Many moved for one reason, which is said once. */
  readonly together: boolean
}
/** What was put back, and the post was at its old address again. */
export interface Cause {
  readonly by: 'field' | 'title' | 'file' | 'settings'
  /** The frontmatter key, the title of the generator, the file as it was, the settings file. */
  readonly name: string
  /** Null where it was not there, and for settings. */
  readonly was: string | null
  /** The first line of the settings file that differs. */
  readonly line?: number
}
/** A line that sends readers on, and the file that it belongs into; null: the post itself. */
export interface Redirect {
  readonly line: string
  readonly file: string | null
}

/** Posts that one thing moved. */
export interface MovedTogether {
  readonly cause: Cause | null
  readonly respelled: boolean
  /** Where to say it. */
  readonly path: string
  readonly posts: readonly { readonly post: Post; readonly move: Move }[]
}
/** A post that was out and is so no more, and nothing sends its readers on. */
export interface Removed {
  /** As it was. */
  readonly post: Post
  /** Where to say it: its path now, where the file is still there. */
  readonly path: string
  /** Null when its address is not certain. */
  readonly url: string | null
  readonly onMedium: boolean
  /** The file of the repository in which redirects stand. */
  readonly redirectsIn: string | null
}
