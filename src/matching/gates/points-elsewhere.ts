import type { Post } from '../../domain.ts'
import { hostOf } from '../../formats/url.ts'
import { perContent } from '../../markdown/per-content.ts'
import { walk } from '../../markdown/walk.ts'
import { defineGate } from '../define-gate.ts'

/** Words; habits. What says that something has moved says little more. */
const longest = { move: 120, link: 80 } as const

/** Who follows a proposal wants to read something there, and this sends them on. */
export default defineGate({
  id: 'points-elsewhere',
  title: 'All places, for a post that only says where something is: it has moved, or is elsewhere',
  shut({ post, ownHosts }) {
    const { words, links } = post.content
    if (words === 0) return 'there is nothing to read in the file of your post'
    if (holdsMore(post.content).is) return null
    if (words < longest.move && isMove(post)) return 'your post only says that something has moved'
    const leads = links.some(({ url }) => isElsewhere(url, ownHosts))
    return words < longest.link && leads
      ? `your post has ${words} words, and leads on to other pages`
      : null
  },
})

/** Code says more than words do; a table or a picture shows something. */
const holdsMore = perContent(({ tree, images }): { readonly is: boolean } => {
  if (images.length > 1) return { is: true }
  for (const { type } of walk(tree)) if (type === 'code' || type === 'table') return { is: true }
  return { is: false }
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
