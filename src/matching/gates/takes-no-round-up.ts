import type { Post, TargetKind } from '../../domain.ts'
import { hostOf, parseUrl } from '../../formats/url.ts'
import { nodesIn } from '../../markdown/walk.ts'
import { phrases } from '../../text/phrases.ts'
import { defineGate } from '../define-gate.ts'
import { isNews } from '../is-news.ts'

const month =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december)'
const titles = phrases(
  String.raw`
  (?<!\b(?:i|we|to|you) )\bround[-\s]?ups?\b|\brecaps?\b|\bweek ?notes?\b|^(?:this|last) (?:week|month) (?:at|in|on|with)\b|\b(?:week|month) in review\b
  \b(?:weekly|monthly|daily) (?:links|digest|reading|review|update|notes)\b|\b(?:weekly|monthly) #?\d+$
  \b(?:links|reads|reading) (?:of|for|from) (?:the |this )?(?:week|month)\b
  \bresources(?: for [\p{L}.+# ]+| \d{4})?$
  \b(?:digest|newsletter|issue) ?#?\d+$|\b(?:meeting|meetup) (?:notes|minutes)\b|\bminutes of\b
  \b(?:news|newsletter|letter|dispatch|edition)(?:,| [-–—]|:)? (?:(?:of|for|from) )?${month}(?: \d{4})?$
  ^${month}(?: \d{4})? (?:at|news|newsletter|dispatch|edition)\b|^fresh \w+ on\b
  \bwhat (?:i|we)(?:['’]ve| have) been (?:reading|up to)\b|\bwhat i(?:['’]ve| have) been working on\b
  `,
  '',
  '',
)
/** What was seen at a meeting; beacons and silicon have a small c. */
const meeting = /^\p{Lu}\w*Conf?\b[\p{L} ]* \d{4}$/u
const tags = new Set(['round-up', 'roundup', 'recap', 'link roundup', 'weeknotes', 'week notes'])

/** There what is gathered is gathered again: they want each thing at its own address. */
const wantArticles: ReadonlySet<TargetKind> = new Set([
  'list',
  'newsletter',
  'publication',
  'podcast',
  'call-for-papers',
  'community',
])

export default defineGate({
  id: 'takes-no-round-up',
  title:
    'Lists, newsletters, publications, communities and stages, for a round-up, a recap or a digest',
  shut: ({ post, target: { kind } }) =>
    wantArticles.has(kind) && (isCalledOne(post) || gathersLinks(post))
      ? 'it wants articles, and your post gathers what was said elsewhere'
      : null,
})

function isCalledOne({ title, tags: given }: Post): boolean {
  return titles.test(title) || meeting.test(title) || given.some(tag => tags.has(tag.toLowerCase()))
}

/** A letter of a house has a title like any other, and hardly a sentence without a link; habits. */
const most = { wordsALink: 25, words: 600 } as const
const fewestLinks = 8
/** Share of its links. What leads to one site and another again and again is about these. */
const mostOfTwoSites = 2 / 3

/** Notes of a release name each change, so news may. */
function gathersLinks(post: Post): boolean {
  const { words, links } = post.content
  const leads = new Set(links.map(({ url }) => url))
  if (leads.size < fewestLinks || words > Math.min(most.words, leads.size * most.wordsALink))
    return false
  if (isNews(post) || nodesIn(post.content).some(({ type }) => type === 'code')) return false
  return ofTwoSites(leads) <= leads.size * mostOfTwoSites
}

/** How many of them lead to the two sites that have the most. */
function ofTwoSites(urls: Iterable<string>): number {
  const counts = new Map<string, number>()
  for (const url of urls) {
    const site = siteOf(url)
    counts.set(site, (counts.get(site) ?? 0) + 1)
  }
  const [first = 0, second = 0] = [...counts.values()].sort((a, b) => b - a)
  return first + second
}

/** On a host of many, such as GitHub, the first part of the path is whose it is. */
function siteOf(url: string): string {
  return `${hostOf(url) ?? ''}/${parseUrl(url)?.pathname.split('/')[1] ?? ''}`
}
