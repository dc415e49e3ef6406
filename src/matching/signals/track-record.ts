import type { TargetKind } from '../../domain.ts'
import { sayDay } from '../../text/days.ts'
import { capital, oneOrMany, sayNumber } from '../../text/say.ts'
import { defineSignal } from '../define-signal.ts'
import { lean } from '../track-record.ts'

/**
 * What became of earlier outreach moves a place, and its kind by half as much. Only what was won is
 * said, with the link: everybody may be able to read it, the places that declined too.
 */
export default defineSignal({
  id: 'track-record',
  title: 'What became of what you sent to it before, and to places of its kind',
  weight: 0.2,
  score({ target: { kind }, record, today }) {
    const value = (2 * lean(record.place) + lean(record.kind)) / 3
    if (value === 0) return null
    const { link, day } = record.place
    if (link !== undefined && day !== undefined) {
      const text = `It linked to you on ${sayDay(day, today)}.`
      return { value, because: { text, evidence: link } }
    }
    const { won, lost, link: example } = record.kind
    if (example === undefined || value < 0) return { value, because: null }
    const of = `${sayNumber(won)} of your ${sayNumber(won + lost)} submissions`
    const text = `${capital(of)} to ${kinds[kind]} ${oneOrMany(won, 'was', 'were')} taken.`
    return { value, because: { text, evidence: example } }
  },
})

const kinds: Record<TargetKind, string> = {
  newsletter: 'newsletters',
  community: 'communities',
  publication: 'publications',
  list: 'lists',
  thread: 'threads',
  writer: 'blogs',
  podcast: 'podcasts',
  'call-for-papers': 'calls for papers',
}
