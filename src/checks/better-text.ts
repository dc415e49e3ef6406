import type { Link, PostSubject } from '../domain.ts'
import { shorten } from '../text/say.ts'
import { ownPostBehind } from './own-post.ts'

/** A link to an own post, with the title of that post as its text; null where it leads elsewhere. */
export function betterText(link: Link, subject: PostSubject): string | null {
  const own = ownPostBehind(link.url, subject)
  if (own === undefined || own.post.path === subject.post.path) return null
  const title = shorten(own.post.title.replace(/[[\]`]/g, ''), 80)
  return `\`[${title}](${link.url})\``
}
