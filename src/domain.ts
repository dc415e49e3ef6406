/**
 * The nouns of Postrider, in the order the pipeline makes them.
 *
 * event → posts → findings, page, candidates → opportunities → drafts → report → changes
 *
 * This file imports nothing; everything else may import it.
 */

/** Every question to the world has one of three answers. "inconclusive" is never read as a failure. */
export type Verdict = 'pass' | 'fail' | 'inconclusive'

/** An ISO 8601 calendar day, `2026-11-22`. */
export type Day = string

// ── The repository ────────────────────────────────────────────────────────────────────────────────

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
}

/** Larger than 1 MiB, a symbolic link, not UTF-8, or the system does not let us. */
export type Unread = 'large' | 'link' | 'encoding' | 'locked'

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

// ── Posts ─────────────────────────────────────────────────────────────────────────────────────────

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

// ── The site and its addresses ────────────────────────────────────────────────────────────────────

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

// ── What a change moves ───────────────────────────────────────────────────────────────────────────

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

// ── The page ──────────────────────────────────────────────────────────────────────────────────────

/** The post as the web serves it, when it was looked at. What is not there, is not known. */
export interface Page {
  readonly url: string
  /** pass: answered 200 with HTML; fail: a clear no; inconclusive: we could not tell. */
  readonly live: Verdict
  readonly status?: number
  /** In plain words, when `live` is not a pass. */
  readonly why?: string
  /** The address after redirects. */
  readonly finalUrl?: string
  /** The redirects that led there, in order. */
  readonly hops?: readonly Hop[]
  /** The canonical that counts, absolute: of the head, else of the Link header; null when there is none. */
  readonly canonical?: string | null
  /** All that it names, those that search engines ignore too, in order. */
  readonly canonicals?: readonly NamedCanonical[]
  /** Where its canonical spells the same page in another way: what is there. */
  readonly original?: Pick<Page, 'live' | 'why' | 'noindex'>
  readonly noindex?: boolean
  /** Does robots.txt let Googlebot ask for it? */
  readonly crawlable?: Verdict
  /** What the sitemap of the site has for it, where that could be read to its end. */
  readonly sitemap?: { readonly from: string; readonly entry: string | null }
  /** Of its `title` element. */
  readonly title?: string
  /** Open Graph, `og:title` for instance; the first of each counts. */
  readonly openGraph?: Readonly<Record<string, string>>
  /** When it came out, as the page says it for machines; null when it does not. */
  readonly date?: string | null
  /** The same in other languages, as it says. */
  readonly alternates?: readonly { readonly language: string; readonly url: string }[]
  readonly article?: Article
  /** Of the post's runs of five words, the share that is in the HTML: 0 to 1. Not there for short posts. */
  readonly holds?: number
  /** What a reader such as an import takes from it; null when it finds no article. */
  readonly imported?: Imported | null
  /** It shows another text than the post, which has just changed: the deployment may be under way. */
  readonly awaited?: true
}
export interface Hop {
  readonly status: number
  readonly to: string
}
export interface NamedCanonical {
  /** As written. */
  readonly href: string
  /** Absolute; null when it is no address. */
  readonly url: string | null
  readonly by: 'head' | 'body' | 'header'
  /** Attributes for which search engines pass it over: `hreflang`, `lang`, `media`, `type`. */
  readonly besides: readonly string[]
}
/** The text of a page without its navigation, as it comes without scripts. */
export interface Article {
  /** What marks it in the HTML; null: nothing does. */
  readonly element: string | null
  readonly text: string
  readonly words: number
  readonly images: readonly PageImage[]
  /** The text of its `pre` elements. */
  readonly code: readonly string[]
}
export interface PageImage {
  /** As written. */
  readonly src: string | null
  /** It has its picture from a script: `src` is missing, or stands in for another one. */
  readonly lazy: boolean
}
export interface Imported {
  readonly text: string
  readonly code: readonly string[]
}

/** What a site tells of all its pages. */
export interface SiteTold {
  readonly home: string
  /** The text of its robots.txt, empty where there is none; null: we could not tell. */
  readonly robots: string | null
  /** Its sitemap where all of it was read. */
  readonly sitemap: { readonly from: string; readonly pages: readonly string[] } | null
}

/** What Search Console tells the owner of a site about an address: its index, not a test of the page. */
export interface Inspection {
  /** pass: it is in Google; fail: it cannot be; inconclusive: not yet, or Google does not say. */
  readonly verdict: Verdict
  /** The address that Google takes for the original. */
  readonly googleCanonical: string | null
  /** Why Google may not have it, or could not fetch it, in plain words; null when it could. */
  readonly obstacle: string | null
  readonly crawled: Day | null
  /** The same answer in Search Console. */
  readonly link: string | null
}
/** Whether Google knows the page, and how we know. */
export interface IndexState {
  readonly state: 'confirmed' | 'likely' | 'waiting' | 'blocked' | 'unknown'
  /** A sentence for a person, without its full stop. */
  readonly why: string
  /** The other address that Google takes for the original. */
  readonly chosen?: string
  /** Where a reader sees it too. */
  readonly evidence: string | null
  /** Without Search Console it is known no earlier than that. */
  readonly notBefore?: Day
}
/** What Search Console said last of a page, as its issue remembers it. */
export interface Recalled {
  readonly state: IndexState['state']
  readonly chosen?: string
  /** Days after the copy came out at which Google was asked again. */
  readonly look?: number
}

// ── Checks ────────────────────────────────────────────────────────────────────────────────────────

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

// ── Platforms ─────────────────────────────────────────────────────────────────────────────────────

/** Something that a platform drops or changes: found, said and replaced in one file. */
export interface Loss {
  readonly id: string
  readonly title: string
  readonly severity: Severity
  readonly why: string
  readonly evidence: readonly string[]
  /** Is it gone from the copy, or there in another form? */
  readonly fate: Fate
  /** The places where it stands, in order. Of the subject, what the content does not hold. */
  find(content: Content, subject: PostSubject): readonly Spot[]
  /** "Two tables", for these spots. */
  say(spots: readonly Spot[]): string
  /** What to put there, as an imperative, for these spots. */
  replace(spots: readonly Spot[]): string
  readonly habit?: CheckFacts['habit']
  readonly examples: CheckFacts['examples']
}
export type Fate = 'changed' | 'dropped'
export interface Spot {
  readonly line: number
  readonly what: string
}

/** A place where a copy is republished. */
export interface Platform {
  readonly id: string
  readonly title: string
  readonly maxTags: number
  readonly maxTagLength: number
  readonly losses: readonly Loss[]
  handOff(subject: PostSubject): HandOff
}

/** What a person needs to take one post to a platform. */
export interface HandOff {
  readonly platform: string
  readonly importAt: string
  readonly url: string | null
  readonly title: string
  readonly subtitle: string
  readonly tags: readonly string[]
  readonly cover?: string
  /** Where the post came out first, when that is there: nothing is handed off then. */
  readonly original?: string
  /** Own links: those worth keeping, and the others. */
  readonly keep: readonly Link[]
  readonly unlink: readonly Link[]
  /** What should come along, in the order in which it is said. */
  readonly kept: readonly Kept[]
  readonly losses: readonly Lost[]
  readonly minutes: number
}
export const keptKinds = ['code', 'image', 'heading', 'quote', 'list', 'link'] as const
export interface Kept {
  readonly what: (typeof keptKinds)[number]
  readonly count: number
  /** “four code blocks in go and sh”. */
  readonly say: string
  /** Where they stand, each once. */
  readonly lines: readonly number[]
}
export interface Lost {
  readonly fate: Fate
  /** Of a note: people may well leave it as it comes. */
  readonly severity: Severity
  readonly count: number
  readonly say: string
  readonly lines: readonly number[]
  readonly replace: string
}

// ── Targets and opportunities ─────────────────────────────────────────────────────────────────────

export const targetKinds = [
  'newsletter',
  'community',
  'publication',
  'list',
  'thread',
  'writer',
  'podcast',
  'call-for-papers',
] as const
export type TargetKind = (typeof targetKinds)[number]

/** A place to reach. `id` is stable: its address without scheme, `www.` and final slash. */
export interface Target {
  readonly id: string
  readonly kind: TargetKind
  readonly name: string
  readonly url: string
  readonly description?: string
  readonly topics: readonly string[]
  readonly headings?: readonly string[]
  /** What it linked or published before. */
  readonly samples?: readonly Sample[]
  /** Where it tells what is new: RSS, Atom or JSON Feed. */
  readonly feed?: string
  /** Hosts of competitors that it links to; it links to none of our own. */
  readonly linksTo?: readonly string[]
  readonly route?: Route
  /** For a list: what its section for writing took, and when. */
  readonly takesWriting?: {
    readonly heading: string
    readonly newest: Day
    readonly lastYear: number
  }
  readonly deadline?: Day
  /** `unpublished`: only work that stands nowhere yet; `links`: a link, and words from people only. */
  readonly wants?: 'unpublished' | 'links'
  /** Why it takes nothing at present. */
  readonly closed?: string
  /** Of a publication on Medium: which stories it takes; empty where its page does not say. */
  readonly accepts?: readonly ('draft' | 'published')[]
  /** It takes the blog as a whole, once; never an opportunity of a post. */
  readonly for?: 'site'
  /** BCP 47 primary language, where it is not English. */
  readonly language?: string
  readonly licence?: string
}
export interface Sample {
  readonly title: string
  readonly note?: string
  readonly url?: string
  readonly date?: Day
}
/** How a person reaches the place. Only facts that somebody can open. */
export interface Route {
  readonly how: 'form' | 'pull-request' | 'e-mail' | 'comment' | 'submit' | 'call-for-papers'
  readonly url: string
  readonly rules?: readonly string[]
  readonly checked?: Day
}

/** A target as a source brought it, not judged yet. */
export interface Candidate {
  readonly target: Target
  readonly source: string
  /** Other sources that told of it as well. */
  readonly also?: readonly string[]
}

/** What is asked for: by one post, or by all posts of a run together. */
export interface Query {
  /** The words that tell most, as the posts spell them; those of the newest post first. */
  readonly terms: readonly string[]
  readonly ownHosts: readonly string[]
  /** Older things are not asked for. */
  readonly since: Day
  /** Where the blog is; null where nobody knows. */
  readonly site: string | null
  /** Names of the product. */
  readonly brand: readonly string[]
  /** Hosts of competitors, without `www.`. */
  readonly competitors: readonly string[]
  /** Known places that share a term and have a feed, nearest first. */
  readonly nearby: readonly Target[]
  /** Of the source that is asked: the server that the config names, else its usual one. */
  readonly server?: string
}
export interface Ask {
  readonly url: string
  readonly accept?: string
  /**
   * The robots.txt of strangers is asked and obeyed. Two kinds of hosts are asked without: the user's
   * own site, at the user's wish, and an API that is documented for programs.
   */
  readonly robots?: 'ignore'
  /** An answer that was kept is confirmed by the host, however long it says that it holds. */
  readonly confirm?: true
  /** Most bytes of the answer, decoded; 3 MB when left out. */
  readonly largest?: number
  /** Of the header `Authorization`: sent to this origin only, and its answer is not kept. */
  readonly authorization?: string
  /** JSON to send: such an ask is a POST, to a documented API, and never repeated or kept. */
  readonly body?: string
  /** A secret that goes along where we hold it; its value never comes here. */
  readonly key?: AskKey
  /** The answer is text, a feed for instance; else it is JSON. */
  readonly text?: true
  /** The place that is asked about, where the answer does not say it. */
  readonly about?: Target
}
/** How a secret is sent: in a header, or in a parameter where the service knows no other way. */
export type AskKey = { readonly secret: string } & (
  | { readonly header: string; readonly scheme?: string }
  | { readonly parameter: string }
)
/** A place to look for targets: `ask`, `read` and `next` are pure, the runner owns the world. */
export interface Source {
  readonly id: string
  readonly title: string
  readonly docs: string
  /** What it asks for and what it makes of the answer; a sentence or two. */
  readonly about: string
  readonly brings: readonly TargetKind[]
  /** Names of the secrets without which it is not asked. */
  readonly needs: readonly string[]
  /** `run`: asked once for all posts; `post`: once for each. */
  readonly scope: 'run' | 'post'
  /** Requests in one run at most, and what the service allows. */
  readonly limit: { readonly requests: number; readonly says: string }
  /** What the place asks of those who come. */
  readonly manners: string
  /** Off until a config switches it on, and why. */
  readonly offBecause?: string
  /** It asks a server that a config may choose: the usual one; null: there is none, so it is off. */
  readonly server?: string | null
  /** Statuses that are no news there, in calm words. */
  readonly silence?: Readonly<Record<number, string>>
  /** Statuses that say: there is nothing at this address. */
  readonly absent?: readonly number[]
  ask(query: Query): readonly Ask[]
  /** Throws when the payload is not what the service documents: an outage, not an empty answer. */
  read(payload: unknown, ask: Ask, query: Query): readonly Target[]
  /** What to ask after this answer: its next page, or the feed of what it found. */
  next?(payload: unknown, ask: Ask, query: Query): readonly Ask[]
}

/** A reason in words with something a reader can open. */
export interface Because {
  readonly signal: string
  readonly text: string
  readonly evidence: string | null
}
/** A post and a target, with the reasons that ranked it. */
export interface Opportunity {
  readonly target: Target
  readonly source: string
  readonly also?: readonly string[]
  readonly score: number
  readonly fit: 'good' | 'possible'
  readonly because: readonly Because[]
  /** Words that the post and the target share, strongest first. */
  readonly terms: readonly string[]
  readonly draft: Draft
}
/** What ranked high and was not proposed, with the rule or date that decided. */
export interface LeftOut {
  readonly target: Target
  readonly gate: string
  readonly why: string
}

/** What a sentence of a draft may rest on. */
export interface Evidence {
  /** `post:12.1` (line and sentence), `reason:0`, `place:name`, `author:name`. */
  readonly id: string
  readonly text: string
}
/** A sentence of a draft, and the ids of its evidence; a courtesy claims nothing and has none. */
export interface Claim {
  readonly text: string
  readonly from: readonly string[]
}
/** Text that a person edits and sends. `text` is null where the place wants none from a machine. */
export interface Draft {
  readonly channel: string
  readonly subject?: string
  readonly text: string | null
  /** What to mind, a line each: the place's rules. */
  readonly checklist: readonly string[]
  /** The sentences of the text, in order. */
  readonly claims?: readonly Claim[]
  /** The issue shows a text for this place, which is not written anew. */
  readonly stands?: true
}
export interface Author {
  readonly name?: string | undefined
  readonly url?: string | undefined
  /** A sentence for places that ask who you are. */
  readonly disclosure?: string | undefined
  /** Who speaks in the drafts; as in the post when it is left out. */
  readonly voice?: 'I' | 'we' | undefined
}

// ── Life, report, changes ─────────────────────────────────────────────────────────────────────────

export const stages = [
  'unpublished',
  'not-live',
  'live',
  'waiting-index',
  'ready',
  'handed-off',
  'on-medium',
  'verified',
  'drifted',
  'lost',
] as const
export type Stage = (typeof stages)[number]

/** What an issue knows of a post: what a person has done, by its boxes, and what was seen before. */
export interface Done {
  readonly handedOff: boolean
  readonly published: boolean
  /** The page was live when it was last seen. */
  readonly live: boolean
  /** Of the copy on Medium: the day from which on it is there, and its address. */
  readonly since?: Day
  readonly copy?: string
  /** Its canonical link was checked by a person. */
  readonly verified?: boolean
  /** A mark of the text that the copy is of. */
  readonly text?: string
  readonly google?: Recalled
}

/** Where a post stands, and the one next step. */
export interface Life {
  readonly stage: Stage
  /** Is it known to be live? */
  readonly live: Verdict
  /** May it go to Medium? */
  readonly medium: 'ready' | 'blocked' | 'wait' | 'never' | 'done'
  readonly next: Step
}
export interface Step {
  /** An imperative, no full stop. */
  readonly text: string
  readonly minutes?: number
  readonly notBefore?: Day
}

/** The world did not answer: data, shown to the person, never an empty list. */
export interface Outage {
  readonly from: string
  readonly why: string
  /** Its id, where it is a source that was asked for places. */
  readonly source?: string
}

/** A conversation on what a post is about, at a place where sources look. */
export interface Thread {
  readonly title: string
  readonly url: string
  /** Name of the place. */
  readonly source: string
  readonly date?: Day
}

/** All that a run found out about one post. */
export interface Report {
  readonly post: Post
  readonly address: Address
  readonly page: Page | null
  /** Null: it has no address that Google could know. */
  readonly index: IndexState | null
  /** For the next run; undefined: Search Console never said anything. */
  readonly google?: Recalled | undefined
  readonly life: Life
  readonly findings: readonly Finding[]
  readonly handOff: HandOff | null
  readonly opportunities: readonly Opportunity[]
  /** What to send to a place that has not answered; null where nothing can be sent yet. */
  readonly followUp: Draft | null
  /** What to send to a place that gave a link. */
  readonly thanks?: Draft
  /** Short texts for the author’s own accounts; the subject says for which networks. */
  readonly ownAccounts?: readonly Draft[]
  readonly leftOut: readonly LeftOut[]
  /** Of a new post in a pull request: where people talked about the same in the last year. */
  readonly asked: readonly Thread[]
  readonly outages: readonly Outage[]
  /** What was looked through: "1,214 in the bundled list", and what answered. */
  readonly looked: readonly string[]
}

// ── The tracker ───────────────────────────────────────────────────────────────────────────────────

/** An issue of the tracking repository. */
export interface Issue {
  readonly number: number
  readonly title: string
  readonly body: string
  readonly state: 'open' | 'closed'
  readonly labels: readonly string[]
  readonly createdAt: string
  readonly url: string
  /** Opened by us or by somebody with write access; anything else is not believed. */
  readonly trusted: boolean
  /** How many comments it has. */
  readonly comments: number
}

/** What somebody said below an issue. */
export interface Comment {
  /** Grows with time over the whole repository. */
  readonly id: number
  readonly body: string
  readonly author: string
  readonly day: Day
  /** Written by a program: never a command. */
  readonly bot: boolean
  /** It bears one of the reactions with which commands are answered. */
  readonly answered: boolean
}

/** What became of a place. `todo` is an open box; a tick alone says `sent`. */
export const placeStatuses = [
  'todo',
  'sent',
  'replied',
  'won',
  'declined',
  'skipped',
  'never',
] as const
export type PlaceStatus = (typeof placeStatuses)[number]

/** A place that was written to is not suggested again for so long, for any post. */
export const cooldownDays = 100

/** What search engines are told of a link. */
export type LinkKind = 'nofollow' | 'sponsored' | 'ugc'
/** Whether a page links to the post, when it was looked at. */
export interface LinkLook {
  readonly there: Verdict
  readonly rel?: LinkKind
}
/** A link to the post that runs saw at a place: there since that day, or gone since. */
export interface Linked {
  readonly there: boolean
  readonly since: Day
  readonly rel?: LinkKind
}

/** What the visible text of an issue says about one of its places. */
export interface Standing {
  readonly status: PlaceStatus
  /** The day of the status; not there for `todo`, and where a person wrote none. */
  readonly since?: Day
  /** The day on which it was sent. */
  readonly sent?: Day
  /** Put off until this day. */
  readonly until?: Day
  /** Where the link stands that was won. */
  readonly link?: string
  readonly linked?: Linked
}

/** What a person with write access asks for in a comment: `/postrider won 2 https://…`. */
export type Command =
  | StatusCommand
  | { readonly do: 'snooze'; readonly item: number; readonly days: number }
  | { readonly do: 'handed-off' }
  | { readonly do: 'published'; readonly url: string }
  | { readonly do: 'suppress'; readonly host: string }
  | { readonly do: 'digest'; readonly on: boolean }
  | { readonly do: 'refresh' }
/** What became of a place. */
export interface StatusCommand {
  readonly do: Exclude<PlaceStatus, 'skipped'> | 'skip'
  readonly item: number
  readonly url?: string
  /** Where another day is named than that of the comment. */
  readonly day?: Day
}

/** What earlier outreach, over all issues, says of a place. */
export interface Contact {
  /** Of the place, as of `Target.id`; the host alone where all of it is meant. */
  readonly id: string
  /** Without `www.`. */
  readonly host: string
  readonly status: PlaceStatus
  /** The newest day on which anything happened; not there where nobody wrote one. */
  readonly day?: Day
  /** Where the link stands that was won. */
  readonly link?: string
  /** The number of the issue that says so. */
  readonly issue: number
}

/** What somebody made of a body and another write replaced. */
export interface LostEdit {
  readonly from: string
  readonly to: string
}
export type Update = Extract<Change, { do: 'update-issue' }>
/**
 * Plans an update again against a fresher body, with what this run knows; null when nothing is left
 * to write. `lost` edits are brought back first, oldest first. Pure.
 */
export type Replan = (change: Update, fresh: Issue, lost?: readonly LostEdit[]) => Update | null

/** A planned write. Dry run prints these; apply does them. */
export type Change =
  | {
      readonly do: 'open-issue'
      /** Of the post; null for the index issue. */
      readonly path: string | null
      readonly title: string
      readonly body: string
      readonly labels: readonly string[]
      readonly assignees: readonly string[]
    }
  | {
      readonly do: 'update-issue'
      readonly path: string | null
      readonly number: number
      /** The body that was planned against: when it has changed since, the change is planned again. */
      readonly seen: string
      readonly body: string
      /** It has come to its end: closed as completed with the same write. */
      readonly close?: true
    }
  | {
      readonly do: 'label-issue'
      readonly number: number
      readonly add: readonly string[]
      readonly remove: readonly string[]
    }
  /** The answer to a command: done, or not understood. */
  | {
      readonly do: 'react'
      readonly number: number
      readonly comment: number
      readonly with: '+1' | 'confused'
    }
  /** The weekly word to a person, below the index issue. */
  | { readonly do: 'comment'; readonly number: number; readonly body: string }
  | {
      readonly do: 'upsert-comment'
      readonly pullRequest: number
      readonly marker: string
      readonly body: string
      /** There is nothing to say to those to whom nothing was said before. */
      readonly onlyUpdate?: boolean
    }
  /** Two runs at once opened it for what the issue `of` follows already: that one goes on. */
  | {
      readonly do: 'close-duplicate'
      readonly path: string | null
      readonly number: number
      readonly of: number
    }
  | { readonly do: 'annotate'; readonly finding: Finding }
  | { readonly do: 'write-file'; readonly path: string; readonly text: string }

/** Two issues follow one post: the later one is closed. */
export type CloseDuplicate = Extract<Change, { readonly do: 'close-duplicate' }>

// ── What happened, what is wanted ─────────────────────────────────────────────────────────────────

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
  /** Findings only, in these posts; null: in all. */
  | { readonly kind: 'check'; readonly paths: readonly string[] | null }
  /** Every published post, as on a laptop. */
  | { readonly kind: 'preview' }
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
  readonly platforms: { readonly medium: boolean }
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

// ── Ports: the only ways to the world, implemented in io/ ─────────────────────────────────────────

/** An answer of the web: three-valued before anyone reads its status. */
export type Answer =
  | {
      readonly ok: true
      readonly status: number
      /** After redirects. */
      readonly url: string
      /** The redirects that led there, in order; none when left out. */
      readonly hops?: readonly Hop[]
      readonly headers: Readonly<Record<string, string>>
      readonly body: string
    }
  | { readonly ok: false; readonly why: string }

export interface Web {
  get(ask: Ask): Promise<Answer>
  /** Names of the secrets that it holds. */
  readonly keys?: ReadonlySet<string>
  /** Less is left of what a run may ask than one more post needs. */
  isSpent?(): boolean
  /**
   * Lets so much time pass, for what may be there a little later. False, at once: a run has waited as
   * long as it may, all its waiting together.
   */
  wait?(milliseconds: number): Promise<boolean>
}

/** What the owner of a site may ask Google: the JSON of its answer, or why there is none. */
export interface SearchConsole {
  inspect(url: string): Promise<{ readonly payload: unknown } | { readonly why: string }>
}

/** The tracking issues, wherever they live: GitHub, or a folder of files. */
export interface Issues {
  /** All that carry the label, oldest first; an outage when the list is not complete. */
  list(): Promise<readonly Issue[] | Outage>
  /** The comments of an issue with an id above `after`, oldest first. */
  comments(number: number, after: number): Promise<readonly Comment[] | Outage>
  /** Bodies that an issue had before, newest first; none where that cannot be had. */
  history(number: number): Promise<readonly string[]>
  /** May this login write here? inconclusive: nobody could tell. */
  mayWrite(login: string): Promise<Verdict>
}

/** An issue that a run opened or wrote, as the writer tells it. */
export interface OpenedIssue {
  readonly path: string
  readonly number: number
  readonly url: string
}
/** The issue over all posts, and the weekly word below it. */
export interface Overview {
  readonly changes: readonly Change[]
  readonly replan: Replan
}

/** What a model is asked. It gets no tools, no secrets and nothing of the environment. */
export interface Prompt {
  readonly instructions: string
  readonly input: string
}
/** As JSON of the shape that was asked for; else why not, as a clause. */
export type ModelAnswer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly why: string }
export interface Model {
  ask(prompt: Prompt): Promise<ModelAnswer>
  /** What it was asked and what that took, and why it did not answer: a sentence each. */
  tell(): readonly string[]
}

/** What a run came to: data to show, and the writes that it wants done. */
export interface Outcome {
  readonly site: Site
  readonly reports: readonly Report[]
  /** What concerns no single post. */
  readonly findings: readonly Finding[]
  readonly changes: readonly Change[]
  /** For the writer: an issue may have changed since it was read. */
  readonly replan: Replan
  /** Planned last, when what was opened has its numbers; not there where nothing is tracked. */
  overview?(opened: readonly OpenedIssue[]): Overview
  readonly outages: readonly Outage[]
  /** Ids of the sources that the places in the issues came from. */
  readonly inUse?: ReadonlySet<string>
  /** Sentences for the person who reads the log: what was not done, and why. */
  readonly notices: readonly string[]
}

export interface World {
  readonly repo: Repo
  /** Null: the network may not be used. */
  readonly web: Web | null
  /** Left out: nobody gave us access. */
  readonly searchConsole?: SearchConsole | undefined
  readonly issues: Issues
  /** Writes drafts where the config names one; they are templates otherwise. */
  readonly model?: Model
  /** Our comment on a pull request, by its first line; null where there is none, or nobody can tell. */
  comment?(pullRequest: number, marker: string): Promise<string | null>
  /** The address of a line of a file, for links; null where files have none. */
  lineUrl(path: string, line: number): string | null
  /**
   * Where the change that the run is about started from; a why when that cannot be had, null when
   * there is nothing to compare with. @param matters files whose content will be read
   */
  before(matters: (path: string) => boolean): Promise<Base | { readonly why: string } | null>
  /** The rows of the bundled catalogue, loaded when first needed. */
  catalogue(): readonly unknown[]
  /** Which lists link to which hosts; only for who names competitors. */
  linkedHosts?(): unknown
  /** What was read of these rows when they were bundled; without it they are read in the run. */
  readings?(): unknown
  readonly today: Day
  /** The number of this run on GitHub, higher than that of any earlier one. */
  readonly run?: number
  /** Everybody can read the issues. */
  readonly public?: boolean
  /** Left out: github.com, and a run that has no secrets of its own. */
  readonly outbound?: Outbound | undefined
}

/** What must be known to let markdown out. */
export interface Outbound {
  /** The host of the GitHub that shows it, `github.com`, else a server of one's own. */
  readonly github: string
  /** The text without the secrets of this run, and without what has the shape of one. */
  hide(text: string): string
}
