/** The page, as the web serves it. */
import type { Day, Verdict } from './verdict.ts'

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
  /** What people searched for when they found the page, most clicks first. */
  readonly foundBy?: readonly string[]
}
