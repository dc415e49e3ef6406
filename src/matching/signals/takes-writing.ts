import { daysBetween, sayDay } from '../../text/days.ts'
import { sayCount } from '../../text/say.ts'
import { defineSignal } from '../define-signal.ts'

/** A list that took articles lately will look at one more. */
export default defineSignal({
  id: 'takes-writing',
  title: 'A list whose section for articles took something lately',
  weight: 0.1,
  score({ target, today }) {
    const taken = target.takesWriting
    if (taken === undefined) return null
    const age = daysBetween(taken.newest, today)
    return {
      value: Math.max(0, 1 - age / 365),
      because: {
        text: `Its section “${taken.heading}” took ${sayCount(taken.lastYear, 'entry', 'entries')} in a year, the newest on ${sayDay(taken.newest)}.`,
        evidence: target.url,
      },
    }
  },
})
