import { daysBetween, sayMonth } from '../../text/days.ts'
import { defineGate } from '../define-gate.ts'

const aYear = 365

/** Most lists collect software. Only one that took writing within twelve months is proposed. */
export default defineGate({
  id: 'takes-no-writing',
  title: 'Lists without a section for articles, or whose section took nothing in twelve months',
  shut({ target, today }) {
    if (target.kind !== 'list') return null
    const taken = target.takesWriting
    if (taken === undefined) return 'it has no section for articles that took anything'
    return daysBetween(taken.newest, today) > aYear
      ? `its section “${taken.heading}” has taken nothing since ${sayMonth(taken.newest)}`
      : null
  },
})
