import type { Author, Draft, Post } from '../domain.ts'
import { letter } from './letter.ts'

/** The one nudge that is fine: short, with a way out, and the last word. */
export function writeFollowUp(post: Post, url: string, author: Author): Draft {
  const nudge =
    `One nudge about “${post.title}”, then I will leave it. ` +
    'If it is not for you, that is fine.'
  return { channel: 'follow-up', text: letter([nudge], url, author), checklist: [] }
}
