import type { Author, Draft, Post } from '../domain.ts'
import { withParameters } from '../formats/url.ts'
import { numberOf } from '../text/number-of.ts'
import { voiceOf } from './author-voice.ts'
import type { Brief, Channel, Letter, Matched } from './define-channel.ts'
import { gatherEvidence } from './evidence.ts'
import type { Shown } from './gate/define-rule.ts'
import { type Judged, judge } from './gate/judge.ts'
import { inEnglish, writeOutline } from './outline.ts'
import { pickerFor, type Repeats, type Used } from './pick-passages.ts'
import { type UserTemplate, writeFromTemplate } from './templates/user-template.ts'

/** What the drafts of one post have in common. */
export interface Desk {
  readonly post: Post
  readonly url: string
  /** Parameters for the link of letters, by name; a line for a list never has any. */
  readonly parameters?: Readonly<Record<string, string>>
  readonly author: Author
  /** How many other drafts a person asked for, by the id of the place. */
  readonly anew?: ReadonlyMap<string, number>
  /** The user's own template for a channel, where there is one for the language of the post. */
  template?(channel: string): UserTemplate | null
}

/** Of one place: what the drafts before it say. */
export interface Place extends Desk {
  readonly turn: number
  readonly used: Used
  readonly shown: readonly Shown[]
  /** Drafts that this place had before: this one says what they do not. */
  readonly nth?: number
}

function briefFor(channel: Channel, matched: Matched, place: Place, repeats: Repeats): Brief {
  const { post, url: plainUrl, author, parameters = {}, turn, used, nth = 0 } = place
  const url = channel.limits?.address === 'line' ? plainUrl : withParameters(plainUrl, parameters)
  return {
    ...{ matched, post, url, plainUrl, author, nth },
    // A post begins with a frame of its own, so that the posts of a run do not all begin alike.
    turn: numberOf(post.id ?? post.path) + turn + nth,
    evidence: gatherEvidence(matched, post, url, author),
    voice: voiceOf(author, post),
    pick: pickerFor(post, matched, used, repeats),
  }
}

export interface Written {
  readonly draft: Draft
  readonly brief: Brief
  /** Whose middle a model may write; null where nothing of ours may stand. */
  readonly frame: Letter | null
}

/**
 * How much may be repeated, most first, as a first draft may say what sums the post up; then other
 * frames.
 */
function waysToTell({ nth = 0 }: Place): (readonly [Repeats, number])[] {
  const repeats = (nth > 0 ? ['nothing'] : ['beginning', 'description', 'nothing']) as Repeats[]
  return [
    ...repeats.map(one => [one, 0] as const),
    ...[1, 2, 3].map(turn => [repeats[0]!, turn] as const),
  ]
}

/** What the gate lets through; else facts and an outline, and why. */
export function draftOf(channel: Channel, matched: Matched, place: Place): Written {
  const brief = briefFor(channel, matched, place, 'beginning')
  const none = (draft: Draft, frame: Letter | null = null): Written => ({ draft, brief, frame })
  if (channel.limits === null) return none(asDraft(channel, channel.write(brief), null))
  const own = place.template?.(channel.id) ?? null
  const fromOwn = own === null ? null : draftFromTemplate(own, channel, matched, place)
  if (fromOwn !== null && !('why' in fromOwn)) return fromOwn
  const notes = fromOwn === null ? [] : [`Your template ${own?.path} was not used: ${fromOwn.why}.`]
  if (!inEnglish(place.post)) return none(writeOutline(channel, brief, noFrames, notes))
  const before = new Map(place.used)
  let refused = ''
  let frame: Letter | null = null
  // Where the first is too like another, one that repeats less may pass.
  for (const [repeats, turn] of waysToTell(place)) {
    // Only a frame that is too long for what the post says is worth another one.
    if (turn > 0 && frame === null) continue
    const one = briefFor(channel, matched, { ...place, turn: place.turn + turn }, repeats)
    const judged = judge(channel.write(one), { channel, brief: one, shown: place.shown })
    if (judged.refused === null) {
      const draft = asDraft(channel, withNotes(withDropped(judged), notes), judged.letter)
      return { draft, brief: one, frame: judged.letter }
    }
    refused = judged.refused
    // A model may find words where the post has no sentence that can be taken as it is.
    if (judged.by.refused === 'own-words') frame = judged.letter
    restore(place.used, before)
  }
  return none(writeOutline(channel, brief, refused, notes), frame)
}

/** As the user's template has it, through the same gate; a clause where it may not be shown. */
function draftFromTemplate(
  own: UserTemplate,
  channel: Channel,
  matched: Matched,
  place: Place,
): Written | { readonly why: string } {
  const before = new Map(place.used)
  const brief = briefFor(channel, matched, place, (place.nth ?? 0) > 0 ? 'nothing' : 'description')
  const written = writeFromTemplate(own, brief)
  if ('why' in written) return written
  const proven = { ...brief, evidence: [...brief.evidence, written.evidence] }
  const judged = judge(written.letter, { channel, brief: proven, shown: place.shown })
  if (judged.refused === null) {
    const draft = asDraft(channel, withDropped(judged), judged.letter)
    return { draft, brief: proven, frame: judged.letter }
  }
  restore(place.used, before)
  const [lost] = judged.dropped
  return {
    why: (lost ?? judged.refused).replace(/^There is no text: |^a sentence, since |\.$/g, ''),
  }
}

function withNotes(letter: Letter, notes: readonly string[]): Letter {
  return notes.length === 0 ? letter : { ...letter, checklist: [...letter.checklist, ...notes] }
}

const noFrames = 'The post is not in English, and we have no frames for its language.'

function restore(used: Used, before: Used): void {
  used.clear()
  for (const [id, times] of before) used.set(id, times)
}

export function withDropped({ letter, dropped }: Pick<Judged, 'letter' | 'dropped'>): Letter {
  if (dropped.length === 0) return letter
  return { ...letter, checklist: [...letter.checklist, ...dropped.map(why => `Left out: ${why}`)] }
}

export function asDraft(
  { id }: Channel,
  { subject, checklist }: Letter,
  text: Letter | null,
): Draft {
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
