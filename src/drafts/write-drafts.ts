import type { Draft, Model } from '../domain.ts'
import { channels } from './channels/registry.ts'
import type { Channel, Matched } from './define-channel.ts'
import { asDraft, type Desk, draftOf, withDropped } from './draft-for-place.ts'
import type { Shown } from './gate/define-rule.ts'
import { type FromModel, writeWithModel } from './model/write-with-model.ts'
import type { Used } from './pick-passages.ts'
import { type Turn, writeAnew } from './write-anew.ts'

/** A draft for each place, in its order. No two of them say the same. */
export function writeDrafts(found: readonly Matched[], desk: Desk): Draft[] {
  const shown: Shown[] = []
  const turns = inTurns(found)
  const drafts = turns.map(({ matched, channel, turn, used }) => {
    const { draft } = draftOf(channel, matched, { ...desk, turn, used, shown })
    if (draft.text !== null) shown.push({ text: draft.text, channel: channel.id })
    return draft
  })
  return writeAnew(turns, drafts, desk)
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
  const turns = inTurns(found)
  for (const { matched, channel, turn, used } of turns) {
    const place = { ...desk, turn, used, shown }
    const { draft, frame, brief } = draftOf(channel, matched, place)
    const { better, stopped }: FromModel =
      frame === null ||
      standing.has(matched.target.id) ||
      desk.anew?.has(matched.target.id) ||
      channel.limits?.address !== 'link'
        ? { better: null }
        : await writeWithModel(model, channel, brief, frame, shown)
    const chosen = {
      ...(better === null ? draft : asDraft(channel, withDropped(better), better.letter)),
      ...(stopped !== undefined && { stopped }),
    }
    if (chosen.text !== null) shown.push({ text: chosen.text, channel: channel.id })
    drafts.push(standing.has(matched.target.id) ? { ...chosen, stands: true } : chosen)
  }
  return writeAnew(turns, drafts, desk)
}

/**
 * Each place with its channel, how many of that channel come before it, and what they were told: a
 * forum and an editor may well hear the same sentence, two editors may not.
 */
function inTurns(found: readonly Matched[]): Turn[] {
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
