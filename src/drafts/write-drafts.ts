import type { Author, Draft, Model, Post } from '../domain.ts'
import { numberOf } from '../text/number-of.ts'
import { voiceOf } from './author-voice.ts'
import { channels } from './channels/registry.ts'
import type { Brief, Channel, Letter, Matched } from './define-channel.ts'
import { gatherEvidence } from './evidence.ts'
import type { Shown } from './gate/define-rule.ts'
import { type Judged, judge } from './gate/judge.ts'
import { type FromModel, writeWithModel } from './model/write-with-model.ts'
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
  /** The user's own template for a channel, where there is one for the language of the post. */
  template?(channel: string): UserTemplate | null
}

/** A draft for each place, in its order. No two of them say the same. */
export function writeDrafts(found: readonly Matched[], desk: Desk): Draft[] {
  const shown: Shown[] = []
  return inTurns(found).map(({ matched, channel, turn, used }) => {
    const { draft } = draftOf(channel, matched, { ...desk, turn, used, shown })
    if (draft.text !== null) shown.push({ text: draft.text, channel: channel.id })
    return draft
  })
}

/**
 * The same with a model, which is asked about new places only: what an issue shows is not written
 * anew each day. Where it does not answer, or the gate stops it, the template stays.
 * @param standing ids of the places that the issue shows
 */
export async function writeDraftsWith(
  model: Model,
  found: readonly Matched[],
  desk: Desk,
  standing: ReadonlySet<string>,
): Promise<Draft[]> {
  const shown: Shown[] = []
  const drafts: Draft[] = []
  for (const { matched, channel, turn, used } of inTurns(found)) {
    const place = { ...desk, turn, used, shown }
    const { draft, frame, brief } = draftOf(channel, matched, place)
    const { better, stopped }: FromModel =
      frame === null || standing.has(matched.target.id) || channel.limits?.address !== 'link'
        ? { better: null }
        : await writeWithModel(model, channel, brief, frame, shown)
    const chosen = {
      ...(better === null ? draft : asDraft(channel, withDropped(better), better.letter)),
      ...(stopped !== undefined && { stopped }),
    }
    if (chosen.text !== null) shown.push({ text: chosen.text, channel: channel.id })
    drafts.push(standing.has(matched.target.id) ? { ...chosen, stands: true } : chosen)
  }
  return drafts
}

/**
 * Each place with its channel, how many of that channel come before it, and what they were told: a
 * forum and an editor may well hear the same sentence, two editors may not.
 */
function inTurns(found: readonly Matched[]) {
  const turns = new Map<string, number>()
  const told = new Map<string, Used>()
  return found.map(matched => {
    const channel = channelFor(matched)
    const turn = turns.get(channel.id) ?? 0
    const used = told.get(channel.id) ?? new Map<string, number>()
    turns.set(channel.id, turn + 1)
    told.set(channel.id, used)
    return { matched, channel, turn, used }
  })
}

function channelFor(matched: Matched): Channel {
  const channel = channels.find(({ fits }) => fits(matched.target, matched))
  if (channel === undefined) throw new Error(`No channel writes to a ${matched.target.kind}`)
  return channel
}

interface Place extends Desk {
  readonly turn: number
  readonly used: Used
  readonly shown: readonly Shown[]
}

function briefFor(channel: Channel, matched: Matched, place: Place, repeats: Repeats): Brief {
  const { post, url: plainUrl, author, parameters = {}, turn, used } = place
  const url = channel.limits?.address === 'line' ? plainUrl : withParameters(plainUrl, parameters)
  return {
    ...{ matched, post, url, plainUrl, author },
    // A post begins with a frame of its own, so that the posts of a run do not all begin alike.
    turn: numberOf(post.id ?? post.path) + turn,
    evidence: gatherEvidence(matched, post, url, author),
    voice: voiceOf(author, post),
    pick: pickerFor(post, matched, used, repeats),
  }
}

interface Written {
  readonly draft: Draft
  readonly brief: Brief
  /** Whose middle a model may write; null where nothing of ours may stand. */
  readonly frame: Letter | null
}

/** What the gate lets through; else facts and an outline, and why. */
function draftOf(channel: Channel, matched: Matched, place: Place): Written {
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
  for (const repeats of ['beginning', 'description', 'nothing'] as const) {
    const one = briefFor(channel, matched, place, repeats)
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
  const brief = briefFor(channel, matched, place, 'description')
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

function withDropped({ letter, dropped }: Pick<Judged, 'letter' | 'dropped'>): Letter {
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
  if (more === '') return url
  const [page = '', ...fragment] = url.split('#')
  return [`${page}${page.includes('?') ? '&' : '?'}${more}`, ...fragment].join('#')
}
