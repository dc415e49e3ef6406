import type { Author, Draft, Post } from '../domain.ts'
import { channels } from './channels/registry.ts'
import type { Brief, Channel, Letter, Matched } from './define-channel.ts'
import { gatherEvidence, voiceOf } from './evidence.ts'
import { type Judged, judge } from './gate/judge.ts'
import { inEnglish, writeOutline } from './outline.ts'
import { pickerFor, type Used } from './pick-passages.ts'

/** What the drafts of one post have in common. */
export interface Desk {
  readonly post: Post
  readonly url: string
  /** Parameters for the link of letters, by name; a line for a list never has any. */
  readonly parameters?: Readonly<Record<string, string>>
  readonly author: Author
}

/** A draft for each place, in its order. No two of them say the same. */
export function writeDrafts(found: readonly Matched[], desk: Desk): Draft[] {
  const used: Used = new Map()
  const turns = new Map<string, number>()
  const shown: string[] = []
  return found.map(matched => {
    const channel = channelFor(matched)
    const turn = turns.get(channel.id) ?? 0
    turns.set(channel.id, turn + 1)
    const draft = draftOf(channel, matched, { ...desk, turn, used, shown })
    if (draft.text !== null) shown.push(draft.text)
    return draft
  })
}

export function channelFor(matched: Matched): Channel {
  const channel = channels.find(({ fits }) => fits(matched.target, matched))
  if (channel === undefined) throw new Error(`No channel writes to a ${matched.target.kind}`)
  return channel
}

interface Place extends Desk {
  readonly turn: number
  readonly used: Used
  readonly shown: readonly string[]
}

function briefFor(matched: Matched, place: Place, again: boolean): Brief {
  const { post, url: plainUrl, author, parameters = {}, turn, used } = place
  const url = matched.target.kind === 'list' ? plainUrl : withParameters(plainUrl, parameters)
  return {
    ...{ matched, post, url, plainUrl, author, turn },
    evidence: gatherEvidence(matched, post, url, author),
    voice: voiceOf(author, post),
    pick: pickerFor(post, matched, used, again),
  }
}

/** What the gate lets through; else facts and an outline, and why. */
function draftOf(channel: Channel, matched: Matched, place: Place): Draft {
  const brief = briefFor(matched, place, true)
  if (channel.limits === null) return asDraft(channel, channel.write(brief), null)
  if (!inEnglish(place.post)) return writeOutline(channel, brief, noFrames)
  const before = new Map(place.used)
  const first = judge(channel.write(brief), { channel, brief, shown: place.shown })
  if (first.refused === null) return asDraft(channel, withDropped(first), first.letter)
  restore(place.used, before)
  // With nothing that another place has been told it may pass.
  const other = briefFor(matched, place, false)
  const second = judge(channel.write(other), { channel, brief: other, shown: place.shown })
  if (second.refused === null) return asDraft(channel, withDropped(second), second.letter)
  restore(place.used, before)
  return writeOutline(channel, brief, second.refused)
}
const noFrames = 'The post is not in English, and we have no frames for its language.'

function restore(used: Used, before: Used): void {
  used.clear()
  for (const [id, times] of before) used.set(id, times)
}

function withDropped({ letter, dropped }: Judged): Letter {
  if (dropped.length === 0) return letter
  return { ...letter, checklist: [...letter.checklist, ...dropped.map(why => `Left out: ${why}`)] }
}

function asDraft({ id }: Channel, { subject, checklist }: Letter, text: Letter | null): Draft {
  return {
    channel: id,
    ...(subject !== undefined && { subject: subject.text }),
    text: text === null ? null : textOf(text),
    checklist,
    ...(text !== null && { claims: text.paragraphs.flat() }),
  }
}

/** Paragraphs with an empty line between them. */
export function textOf({ paragraphs }: Letter): string {
  return paragraphs.map(claims => claims.map(({ text }) => text).join(' ')).join('\n\n')
}

function withParameters(url: string, parameters: Readonly<Record<string, string>>): string {
  const more = new URLSearchParams(parameters).toString()
  return more === '' ? url : `${url}${url.includes('?') ? '&' : '?'}${more}`
}
