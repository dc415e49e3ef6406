import { sayDay } from '../../text/days.ts'
import { capital, oneOrMany, sayNumber } from '../../text/say.ts'
import { placesOfKind } from '../../text/target-kinds.ts'
import { defineSignal } from '../define-signal.ts'
import { lean, type TrackRecord } from '../track-record.ts'

/**
 * What became of earlier outreach moves a place, and its kind by half as much. Only what was won is
 * said, with the link, unless it is an earlier item already: everybody may be able to read it, the
 * places that declined too.
 */
export default defineSignal({
  id: 'track-record',
  title: 'What became of what you sent to it before, and to places of its kind',
  weight: 0.2,
  score({ target: { kind, samples }, record, today }) {
    const value = (2 * lean(record.place) + lean(record.kind)) / 3
    if (value === 0) return null
    const { link, day } = record.place
    if (link !== undefined && day !== undefined) {
      if (samples?.some(({ yours, url }) => yours && url === link)) return { value, because: null }
      const text = `It linked to you on ${sayDay(day, today)}.`
      return { value, because: { text, evidence: link } }
    }
    const { link: example } = record.kind
    if (example === undefined || value < 0) return { value, because: null }
    return { value, because: { text: sayKind(placesOfKind[kind], record.kind), evidence: example } }
  },
})

/** “Two of your three submissions to lists were taken.” */
function sayKind(places: string, { won, lost }: TrackRecord): string {
  const sent = won + lost
  if (sent === 1) return `Your one submission to ${places} so far was taken.`
  const of = `${capital(sayNumber(won))} of your ${sayNumber(sent)} submissions`
  return `${of} to ${places} ${oneOrMany(won, 'was', 'were')} taken.`
}
