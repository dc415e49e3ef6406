import type { Author, Draft, Post } from '../domain.ts'
import { signature, voiceOf } from './author-voice.ts'
import { titled } from './letter.ts'

/** The one nudge that is fine: short, with a way out, and the last word. */
export function writeFollowUp(post: Post, url: string, author: Author): Draft {
  const we = voiceOf(author, post)
  return short('follow-up', post, url, author, [
    `One nudge about ${titled(post)}, then ${we} will leave it.`,
    'If it is not for you, that is fine.',
  ])
}

/** For a link that somebody gave: thanks, and nothing else. */
export function writeThanks(post: Post, url: string, author: Author): Draft {
  const thanks =
    voiceOf(author, post) === 'we'
      ? 'We saw it, and it means something to us.'
      : 'I saw it, and it means something to me.'
  return short('thanks', post, url, author, [`Thank you for the link to ${titled(post)}.`, thanks])
}

function short(channel: string, post: Post, url: string, author: Author, said: string[]): Draft {
  const name = signature(author, post)
  const parts = ['Hello,', said.join(' '), url, ...(name === undefined ? [] : [name])]
  return { channel, text: parts.join('\n\n'), checklist: [] }
}
