import type { Post } from '../domain.ts'
import { leadOf } from '../markdown/lead-of.ts'
import { perContent } from '../markdown/per-content.ts'
import { phrases } from '../text/phrases.ts'

const said = phrases(
  String.raw`
  \b(?:releas(?:ed|ing)|release (?:notes|candidate)|changelog|announc(?:e|es|ed|ing|ement))\b
  \b(?:(?:now|generally) available|general availability|security advisor(?:y|ies)|security incident|(?<!it )com(?:es|ing) to(?! terms| life))\b
  \bcall for (?:papers|proposals|participation|testing)\b
  (?:^|: )malicious (?:crates?|packages?|gems?|extensions?)\b|\b(?:release|beta)$|\bupdates?(?:$|:)|\b(?:is|are) (?:here|out)\b|^(?:introducing|launching)\b|\bwhat['’]s new in\b
  \bRFC$|\b(?:sneak peek|end[- ]of[- ](?:life|support)|(?:discontinuing|sunsetting|retiring) \w+|breaking change to)\b
  \b(?:deprecation|retirement)(?:$|:)|^(?:deprecation|retirement) of\b|(?:^|: )deprecating\b|\bnow (?:officially )?(?:allows?|supports?)\b
  (?:\d[\w.]*|['’]s|\bour|\bpublic) roadmap\b|^roadmap\b
  `,
  '',
  '',
)
/** A name and its version: “React v0.12.2”, “7.3.0: Named groups”; “Rust 1.40 by hand” is none. */
const versioned =
  /^(?:[^\s:]+ ){0,3}(?:v?\d+\.\d+[\w.]*(?: (?:alpha|beta|rc) ?\d*)?(?:$|[:,]| [-–—(&]| and )|v\d+[\d.]*(?:$|[:,])|\d+ (?:alpha|beta|rc|preview)\b)/i
const tags = new Set(['release', 'releases', 'announcement', 'announcements', 'changelog'])

/** Who brings news says so in the beginning, whatever the title is. */
const first = phrases(String.raw`
  (?:i|we|team)(?:['’]re| are|['’]m| am| is)? (?:\w+ )?(?:happy|excited|pleased|proud|thrilled|delighted|glad) to (?:announce|introduce|launch|release|share)
  today,? (?:i|we)(?:['’]re| are|['’]m| am)? (?:announc\w+|introduc\w+|launch\w*|releas\w+|open[- ]sourc\w+)
  (?:i|we|team|committee)(?:['’]re| are|['’]m| am| is) (?:announcing|launching)
  (?:in|with|from) [\p{L}.]+ v?\d+\.\d+[\w.]*,? [^.]{0,90}\bwill (?:be|become|now|no longer|drop|remove|require)
`)
/** Words; a habit. */
const longestLead = 60

/** Does a post tell news, of a release for instance, by title, tags or beginning? It is soon old. */
export function isNews(post: Pick<Post, 'title' | 'tags' | 'content'>): boolean {
  return isCalledNews(post) || beginsAsNews(post.content).asNews
}

function isCalledNews({ title, tags: given }: Pick<Post, 'title' | 'tags'>): boolean {
  if (given.some(tag => tags.has(tag.toLowerCase()))) return true
  return said.test(title) || versioned.test(title.trim())
}

const beginsAsNews = perContent(content => ({
  asNews: first.test(leadOf(content, longestLead)),
}))

const released = /^(.*?\bv?\d+\.\d+[\w.]*(?: released)?)(?::| [-–—(]) *(.+)$/i

/** “Sorter 7.4: named groups” → what is released, and what is in it; null for no such title. */
export function partsOfRelease(
  title: string,
): { readonly name: string; readonly has: string } | null {
  const [, name, has] = isCalledNews({ title, tags: [] }) ? (released.exec(title) ?? []) : []
  return name === undefined || has === undefined ? null : { name, has }
}

const version =
  /(?<![\w.])v?\d+\.(\d+)(?:\.(\d+))?(?:[-. ]?(alpha|beta|rc|release candidate|preview)\b)?/i

/** How much a release tells those who do not follow the project: little, but for what is explained. */
interface SmallRelease {
  /** It mends, or is a list of changes by its title; it comes before the release; it adds to one. */
  readonly is: 'mending' | 'candidate' | 'minor'
  /** What stands before its number. */
  readonly name: string
}

/** Null for a major release, and for what is none. */
export function smallReleaseOf(post: Pick<Post, 'title' | 'tags'>): SmallRelease | null {
  if (!isCalledNews(post)) return null
  const { title } = post
  const found = version.exec(title)
  const [, adds = '0', mends = '0', before] = found ?? []
  const name = title.slice(0, found?.index ?? 0)
  if (mends !== '0' || /\b(?:release notes|changelog)\b/i.test(title))
    return { is: 'mending', name }
  if (before !== undefined || /\brelease candidate\b/i.test(title)) return { is: 'candidate', name }
  return /^0+$/.test(adds) ? null : { is: 'minor', name }
}
