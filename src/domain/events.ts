/** What happened, what is wanted. */

import type { OptionValues, Severity } from './checks.ts'
import type { Author, TargetKind } from './targets.ts'
import type { Day } from './verdict.ts'

/** Why the run started, reduced to what it decides. */
export type Event =
  | {
      readonly kind: 'push'
      readonly defaultBranch: boolean
      readonly changed: readonly string[] | null
    }
  | {
      readonly kind: 'pull-request'
      readonly number: number
      readonly changed: readonly string[] | null
      readonly readOnly: boolean
    }
  | { readonly kind: 'sweep' }
  /** Somebody wrote in or below an issue: only what people did there is worked on. */
  | { readonly kind: 'issue'; readonly number: number }
  /** A run that was started again after the branch had moved on. */
  | { readonly kind: 'old-run' }
  /** Findings only, in the posts that these paths name, files or folders; null: in all. */
  | { readonly kind: 'check'; readonly paths: readonly string[] | null }
  /** Every published post, as on a laptop; only so many of the newest where a number is given. */
  | { readonly kind: 'preview'; readonly newest?: number }
  | { readonly kind: 'other'; readonly name: string }

export type Setting = 'off' | Severity

/** What a config says of one check. */
export interface CheckSetting {
  readonly severity?: Setting | undefined
  /** Globs of posts that it leaves alone. */
  readonly ignore: readonly string[]
  readonly options: OptionValues
}

/** Path of a post → what was found in it before; such findings stay quiet. */
export type Baseline = Readonly<Record<string, readonly string[]>>

export const catalogueForms = ['opml', 'csv', 'json', 'markdown', 'feed'] as const
export type CatalogueForm = (typeof catalogueForms)[number]
/** A list of places of the user's own: a file of the repository, an address, or a repository. */
export interface CatalogueSetting {
  readonly from: string
  /** Told by its name or its content where it is left out. */
  readonly as?: CatalogueForm | undefined
  /** What its places are, where it does not say. */
  readonly kind?: TargetKind | undefined
  readonly topics: readonly string[]
}

/** `.github/postrider.yml` with its defaults filled in. */
export interface Config {
  readonly site: {
    readonly url?: string | undefined
    readonly generator?: string | undefined
    readonly root?: string | undefined
    readonly permalink?: string | undefined
  }
  readonly posts: readonly string[]
  readonly ignore: readonly string[]
  readonly since?: Day | undefined
  /** Own names for our fields: `{ canonical: 'original_url' }`. */
  readonly frontmatter: Readonly<Record<string, string>>
  readonly checks: Readonly<Record<string, CheckSetting>>
  /** Findings that were there before, from a file beside the config. */
  readonly baseline: Baseline
  readonly product?:
    | {
        readonly name?: string | undefined
        readonly url?: string | undefined
        readonly description?: string | undefined
        readonly keywords: readonly string[]
        readonly brand: readonly string[]
        readonly competitors: readonly string[]
      }
    | undefined
  readonly author: Author
  /** Medium is a hand-off to a person; on DEV, a draft is made by its API. */
  readonly platforms: { readonly medium: boolean; readonly devto: boolean }
  /** Pages are told to IndexNow where it is set. */
  readonly indexnow?:
    | { readonly key: string; readonly keyLocation?: string | undefined }
    | undefined
  readonly drafts: {
    /** As its provider names it; without one, drafts are templates. */
    readonly model?: string | undefined
    /** A server that speaks as OpenAI’s does; theirs when left out. */
    readonly baseUrl?: string | undefined
    /** Tokens of a run, at most. */
    readonly tokens: number
    /** Money a million tokens, and what a run may cost, in the currency of the prices. */
    readonly price?: { readonly input: number; readonly output: number } | undefined
    readonly cost?: number | undefined
    /** Parameters for the link in letters. */
    readonly parameters: Readonly<Record<string, string>>
  }
  readonly matching: {
    /** A model that turns texts into vectors, as its provider names it; none is asked without. */
    readonly model?: string | undefined
    /** As in `drafts`. */
    readonly baseUrl?: string | undefined
  }
  readonly sources: {
    /** A list in the config: only these are asked. */
    readonly only?: readonly string[] | undefined
    /** Source id → on or off; the address of the server of those that ask one of your choice. */
    readonly set: Readonly<Record<string, boolean | string>>
  }
  /** Lists of places of your own. */
  readonly catalogues: readonly CatalogueSetting[]
  readonly suppress: readonly string[]
  /** An author as the frontmatter names them → the login that a new issue is assigned to. */
  readonly authors: Readonly<Record<string, string>>
  /** What a sweep may take. */
  readonly sweep: {
    /** Posts that it looks at in turn, at most. */
    readonly posts: number
    /** Minutes in which it may ask the web. */
    readonly minutes: number
  }
  readonly tracker: {
    readonly off: boolean
    /** `owner/name` of the repository that keeps the issues; undefined: the one of the blog. */
    readonly repo?: string | undefined
    readonly labels: readonly string[]
    readonly maxNewIssues: number
    /** One issue over all: from the third tracked post. */
    readonly index: boolean
    /** A comment a week below the index issue, when there is something for the person. */
    readonly digest: boolean
    /** Days without a tick after which an issue closes itself. */
    readonly closeAfter: number
    /** Everybody can read the issues; undefined: as GitHub says of the repository. */
    readonly public?: boolean | undefined
  }
}
