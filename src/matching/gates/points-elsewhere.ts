import type { Post } from '../../domain.ts'
import { hostOf } from '../../formats/url.ts'
import { linesOfCode } from '../../markdown/lines-of-code.ts'
import { perContent } from '../../markdown/per-content.ts'
import { defineGate } from '../define-gate.ts'
import { isNews } from '../is-news.ts'

/** Words; habits. What says that something has moved says little more; news may be short. */
const longest = { move: 120, news: 150, link: 250 } as const
/** What a line of code and a picture are worth in words: they say or show something. */
const worth = { line: 3, picture: 10 } as const
/** The slides of a talk are no article. */
const mostPictures = 5

/** Who follows a proposal wants to read something there, and this sends them on. */
export default defineGate({
  id: 'points-elsewhere',
  title: 'All places, for a post that only says where something is: it has moved, or is elsewhere',
  shut({ post, ownHosts }) {
    const { words, links } = post.content
    if (words === 0) return 'there is nothing to read in the file of your post'
    const all = substance(post.content).words
    if (all < longest.move && isMove(post)) return 'your post only says that something has moved'
    const leads = links.some(({ url }) => isElsewhere(url, ownHosts))
    return all < (isNews(post) ? longest.news : longest.link) && leads
      ? `your post has ${words} words, and leads on to other pages`
      : null
  },
})

const substance = perContent((content): { readonly words: number } => {
  const { words, images } = content
  const shown = Math.min(images.length, mostPictures)
  return { words: words + worth.line * linesOfCode(content) + worth.picture * shown }
})

const inTitle = /[([](?:has )?moved[)\]]|^moved:|\b(?:has|have) moved$/i
const inText =
  /\b(?:has|have|['’]ve|['’]s) (?:now |been |all )*moved\b|\b(?:is|are|was|were|['’]re) (?:now |being |all )*mov(?:ed|ing)\b|\b(?:can (?:now )?be found|now lives?) (?:at|on|in|under)\b/i

function isMove({ title, content: { prose } }: Post): boolean {
  return inTitle.test(title) || inText.test(prose.slice(0, 2).join(' '))
}

function isElsewhere(url: string, ownHosts: readonly string[]): boolean {
  const host = hostOf(url)
  return host !== null && !ownHosts.includes(host)
}
