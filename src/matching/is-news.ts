import type { Post } from '../domain.ts'

const said =
  /\b(?:releas(?:ed|ing)|release notes|changelog|announc(?:e|es|ed|ing|ement)|(?:now|generally) available|general availability|call for (?:papers|proposals|participation))\b|\brelease$|\bupdates?(?:$|:)|\b(?:is|are) (?:here|out)\b|^introducing\b|\bwhat['’]s new in\b/i
/** A name and its version: “React v0.12.2”, “7.3.0: Named groups”; “Rust 1.40 by hand” is none. */
const versioned =
  /^(?:[^\s:]+ ){0,3}(?:v?\d+\.\d+[\w.]*(?: (?:alpha|beta|rc) ?\d*)?(?:$|[:,]| [-–—(&]| and )|v\d+[\d.]*(?:$|[:,])|\d+ (?:alpha|beta|rc|preview)\b)/i
const tags = new Set(['release', 'releases', 'announcement', 'announcements', 'changelog'])

/** Does a post tell news, of a release for instance, by its title or tags? Such a post is soon old. */
export function isNews({ title, tags: given }: Pick<Post, 'title' | 'tags'>): boolean {
  if (given.some(tag => tags.has(tag.toLowerCase()))) return true
  return said.test(title) || versioned.test(title.trim())
}
