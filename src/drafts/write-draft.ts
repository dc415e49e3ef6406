import type { Author, Channel, Draft, Opportunity, Post } from '../domain.ts'
import { channels } from './channels/registry.ts'

export type Matched = Omit<Opportunity, 'draft'>

/** Opportunity → text a person edits and sends, by the first channel that fits the place. */
export function writeDraft(matched: Matched, post: Post, url: string, author: Author): Draft {
  return channelFor(matched).write(matched, post, url, author)
}

function channelFor({ target }: Matched): Channel {
  const channel = channels.find(({ fits }) => fits(target))
  if (channel === undefined) throw new Error(`No channel writes to a ${target.kind}`)
  return channel
}
