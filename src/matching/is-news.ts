import type { Post } from '../domain.ts'
import { phrases } from '../text/phrases.ts'

const said = phrases(
  String.raw`
  \b(?:releas(?:ed|ing)|release (?:notes|candidate)|changelog|announc(?:e|es|ed|ing|ement))\b
  \b(?:(?:now|generally) available|general availability)\b
  \bcall for (?:papers|proposals|participation|testing)\b
  \b(?:release|beta)$|\bupdates?(?:$|:)|\b(?:is|are) (?:here|out)\b|^introducing\b|\bwhat['’]s new in\b
  \b(?:sneak peek|end of (?:life|support)|(?:discontinuing|sunsetting|retiring) \w+)\b
  (?:\d[\w.]*|['’]s|\bour|\bpublic) roadmap\b|^roadmap\b
  `,
  '',
  '',
)
/** A name and its version: “React v0.12.2”, “7.3.0: Named groups”; “Rust 1.40 by hand” is none. */
const versioned =
  /^(?:[^\s:]+ ){0,3}(?:v?\d+\.\d+[\w.]*(?: (?:alpha|beta|rc) ?\d*)?(?:$|[:,]| [-–—(&]| and )|v\d+[\d.]*(?:$|[:,])|\d+ (?:alpha|beta|rc|preview)\b)/i
const tags = new Set(['release', 'releases', 'announcement', 'announcements', 'changelog'])

/** Does a post tell news, of a release for instance, by its title or tags? Such a post is soon old. */
export function isNews({ title, tags: given }: Pick<Post, 'title' | 'tags'>): boolean {
  if (given.some(tag => tags.has(tag.toLowerCase()))) return true
  return said.test(title) || versioned.test(title.trim())
}

const version =
  /(?<![\w.])v?\d+\.\d+(?:\.(\d+))?(?:[-. ]?(alpha|beta|rc|release candidate|preview)\b)?/i

/**
 * Is it the notes of a release that adds little: one that mends, a candidate, a list of changes? Those
 * who follow the project are told of it by the project.
 */
export function isSmallRelease(post: Pick<Post, 'title' | 'tags'>): boolean {
  if (!isNews(post)) return false
  if (/\b(?:release notes|changelog|release candidate)\b/i.test(post.title)) return true
  const [, mends = '0', before] = version.exec(post.title) ?? []
  return mends !== '0' || before !== undefined
}
