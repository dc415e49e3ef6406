import type { Draft } from '../domain.ts'
import type { Channel, Matched } from './define-channel.ts'
import { type Desk, draftOf, type Place } from './draft-for-place.ts'
import type { Used } from './pick-passages.ts'

/** A place with its channel and what its channel was told. */
export interface Turn {
  readonly matched: Matched
  readonly channel: Channel
  readonly turn: number
  readonly used: Used
}

/** Another draft where one was asked for, once all are told what they are told: the others stay. */
export function writeAnew(turns: readonly Turn[], drafts: readonly Draft[], desk: Desk): Draft[] {
  return turns.map(({ matched, channel, turn, used }, i) => {
    const draft = drafts[i]!
    const times = desk.anew?.get(matched.target.id) ?? 0
    if (times === 0 || channel.limits === null) return draft
    const shown = drafts.flatMap(({ text, channel: id }) =>
      text === null ? [] : [{ text, channel: id }],
    )
    const place = { ...desk, turn, used: new Map(used), shown }
    const another = anotherDraft(draft, times, place, next => draftOf(channel, matched, next).draft)
    return draft.stands === true ? { ...another, stands: true } : another
  })
}

/** Each says what none before it said; the last is shown, as long as the post has more to say. */
function anotherDraft(
  first: Draft,
  times: number,
  place: Place,
  write: (place: Place) => Draft,
): Draft {
  let last = first
  const shown = [...place.shown]
  for (let nth = 1; nth <= times; nth += 1) {
    const draft = write({ ...place, shown, nth })
    if (draft.text === null || shown.some(({ text }) => text === draft.text))
      return { ...last, checklist: [...last.checklist, noOther] }
    shown.push({ text: draft.text, channel: draft.channel })
    last = draft
  }
  return last
}
const noOther = 'There is no other draft: the post has no more to say to a stranger.'
