import { daysBetween, sayMonth } from '../../text/days.ts'
import { defineGate } from '../define-gate.ts'

const threeYears = 3 * 365

/** What a page said years ago is no ground to write to somebody today. */
export default defineGate({
  id: 'way-in-too-old',
  title: 'Places whose submission page was last seen three years ago',
  shut({ target, today }) {
    const checked = target.route?.checked
    return checked !== undefined && daysBetween(checked, today) > threeYears
      ? `its submission page was last seen in ${sayMonth(checked)}`
      : null
  },
})
