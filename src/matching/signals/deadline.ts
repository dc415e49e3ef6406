import { daysBetween, sayDay } from '../../text/days.ts'
import { defineSignal } from '../define-signal.ts'

/** Why now: a call for papers that closes soon. */
export default defineSignal({
  id: 'deadline',
  title: 'A call for papers that closes soon',
  weight: 0.05,
  score({ target, today }) {
    if (target.deadline === undefined) return null
    const left = daysBetween(today, target.deadline)
    if (left < 0) return null
    return {
      value: Math.max(0, 1 - left / 90),
      because: {
        text: `Its call for papers closes on ${sayDay(target.deadline)}.`,
        evidence: target.url,
      },
    }
  },
})
