/** Checks, and what they find. */

import type { Config } from './events.ts'
import type { Before, Move, MovedTogether, Removed } from './moves.ts'
import type { Page, SiteTold } from './page.ts'
import type { Place, Post } from './posts.ts'
import type { Address } from './site.ts'
import type { Day, Verdict } from './verdict.ts'

export type Severity = 'error' | 'warning' | 'note'

/** What a check yields. `message` says the problem with the actual value, `fix` is an imperative. */
export interface Problem {
  readonly message: string
  readonly fix?: string
  readonly place?: Place
  /** The fix as changes of the file, where a program can make it without harm. */
  readonly edits?: readonly Edit[]
}

/** A change of a file: the first `from` that begins on this line, at or after this column, becomes `to`. */
export interface Edit {
  /** Counts from 1. */
  readonly line: number
  /** Counts from 1; the start of the line where it is left out. */
  readonly column?: number
  readonly from: string
  readonly to: string
}

/** A problem with identity: stable over runs as long as it stands in the same place. */
export interface Finding extends Problem {
  readonly key: string
  readonly check: string
  readonly title: string
  readonly severity: Severity
  /** `medium`: only matters when the post is taken there. */
  readonly concerns: Concern
  readonly path: string
  readonly place: Place
  /** The baseline has it: it is told in the issue of its post only. */
  readonly known?: true
  /** It was not there before the change; undefined where there is nothing to compare with. */
  readonly isNew?: boolean
}
export type Concern = 'post' | 'medium'

/** What a check may look at. */
export interface Blog {
  /** Hosts that are the author's own, without `www.`. */
  readonly ownHosts: readonly string[]
  /** The address of the site, when known. */
  readonly siteUrl: string | null
  /** Paths of all posts of the blog with their address. */
  readonly posts: readonly { readonly post: Post; readonly address: Address }[]
  /** Paths of those that the run asks about: of the others less need be found. Undefined: all. */
  readonly asked?: ReadonlySet<string>
  readonly today: Day
  /** What the blog is for, by the config. */
  readonly product?: Config['product']
  /** The ids of all checks, for those that look at what a post silences. */
  readonly checkIds: readonly string[]
  /** What the sites of the blog told in this run. */
  readonly told?: readonly SiteTold[]
  /** What a change did to posts that were out; undefined where there is nothing to compare with. */
  readonly change?: {
    readonly together: readonly MovedTogether[]
    readonly removed: readonly Removed[]
  }
  /** Does a file of the repository (or of its public folders) stand behind a root-relative path? */
  hasAsset(path: string, from: string): Verdict
}

export interface CheckFacts {
  /** The name of its file; never renamed after a release. */
  readonly id: string
  /** Begins with Require, Disallow or Warn; no full stop. */
  readonly title: string
  readonly severity: Severity
  readonly concerns: Concern
  /** One paragraph for the person who reads the report. */
  readonly why: string
  /** Every claim has a source. */
  readonly evidence: readonly string[]
  /** What a config may set, by name. */
  readonly options?: Options
  /** When a blog does well to switch it off, a sentence. */
  readonly offWhen?: string
  /**
   * A cheap look, without the content, at whether a post may have it. What most posts of a blog have
   * is its habit, and told once, at the newest.
   */
  habit?(post: Post, options: OptionValues, blog: Blog): boolean
  /** Off until a config sets a severity: right for some blogs only. */
  readonly optional?: boolean
  /** It compares a post with what it was before a change. */
  readonly ofChange?: boolean
  /** Of an optional one: a platform whose name in the config switches it on, too. */
  readonly onFor?: keyof Config['platforms']
  /** Documentation and tests at once. */
  readonly examples: { readonly pass: readonly Example[]; readonly fail: readonly FailingExample[] }
}
export type Options = Readonly<Record<string, Option>>
/** One thing that a config may set of a check: a number, yes or no, or a list of words. */
export interface Option {
  readonly default: OptionValue
  /** What it decides, with its unit. */
  readonly says: string
  /** Of a number; 0 where none is given. */
  readonly least?: number
}
export type OptionValue = number | boolean | readonly string[]
export type OptionValues = Readonly<Record<string, OptionValue>>

/** A post in an example: a whole file, and what is known of it. */
export interface Example {
  readonly name: string
  readonly file: string
  readonly path?: string
  readonly url?: string | null
  readonly page?: Partial<Page>
  /** What the page answers, read like any other; `page` adds what it does not say itself. */
  readonly html?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Options that the config sets. */
  readonly options?: OptionValues
  readonly product?: Partial<NonNullable<Config['product']>>
  /** Other posts of the blog. */
  readonly others?: readonly {
    readonly path: string
    readonly file: string
    readonly url: string
    readonly before?: ExampleBefore
  }[]
  /** The post before the change. */
  readonly before?: ExampleBefore
  /** Posts that the change removes. */
  readonly removed?: readonly {
    readonly path: string
    readonly file: string
    readonly url: string
    readonly redirectsIn?: string
  }[]
  readonly assets?: readonly string[]
}
/** What is not said is as it is after the change. */
export interface ExampleBefore extends Partial<Pick<Move, 'cause' | 'keep' | 'redirect'>> {
  readonly file?: string
  readonly path?: string
  readonly url: string
}
export interface FailingExample extends Example {
  /** The exact messages. */
  readonly says: readonly string[]
}
export interface PostSubject {
  readonly post: Post
  readonly address: Address
  readonly blog: Blog
  /** The same post before the change; undefined where it is new, or nothing is compared. */
  readonly before?: Before
}
export interface PageSubject extends PostSubject {
  readonly page: Page
}
/** A problem of the blog as a whole, with the file that it is said of. */
export interface BlogProblem extends Problem {
  readonly path: string
}
/** `needs: 'page'` is skipped, and said so, where no page was looked at. */
export type Check =
  | (CheckFacts & {
      readonly needs: 'post'
      run(subject: PostSubject, options: OptionValues): Iterable<Problem>
    })
  | (CheckFacts & {
      readonly needs: 'page'
      run(subject: PageSubject, options: OptionValues): Iterable<Problem>
    })
  | (CheckFacts & {
      readonly needs: 'blog'
      run(blog: Blog, options: OptionValues): Iterable<BlogProblem>
    })
