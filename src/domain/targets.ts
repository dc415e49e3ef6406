/** Targets and opportunities. */
import type { Day } from './verdict.ts'

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
  /** A post of this blog. */
  readonly yours?: true
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
  /** How the JSON is sent; by POST when left out. */
  readonly method?: 'PUT'
  /** The field of the answer in which the service says for how many seconds it wants no more. */
  readonly pauseIn?: string
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
  /** What the gate stopped of the answer of a model. */
  readonly stopped?: Stopped
}
/** Ids of the rules that stopped sentences of a model, and of the one that stopped all of its answer. */
export interface Stopped {
  readonly sentences: readonly string[]
  readonly whole?: string
}
export interface Author {
  readonly name?: string | undefined
  readonly url?: string | undefined
  /** A sentence for places that ask who you are. */
  readonly disclosure?: string | undefined
  /** Who speaks in the drafts; as in the post when it is left out. */
  readonly voice?: 'I' | 'we' | undefined
}
