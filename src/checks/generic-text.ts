/** Texts that say nothing about where they lead: Google’s and Lighthouse’s examples, and the like. */
const generic = new Set([
  'article',
  'check it out',
  'click here',
  'click this',
  'here',
  'in this article',
  'in this post',
  'learn more',
  'link',
  'more',
  'more details',
  'more info',
  'more information',
  'over here',
  'read more',
  'right here',
  'see here',
  'see more',
  'the link',
  'this',
  'this article',
  'this blog post',
  'this link',
  'this one',
  'this page',
  'this post',
  'this site',
  'this website',
  'website',
])

/** Would this text fit any link? */
export function isGenericText(text: string): boolean {
  if (text.length > 30) return false
  return generic.has(
    text
      .toLowerCase()
      .replace(/[\s.…:!→»>]+$/u, '')
      .replace(/\s+/g, ' ')
      .trim(),
  )
}
