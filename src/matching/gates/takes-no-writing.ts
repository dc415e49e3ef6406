import { linesOfCode } from '../../markdown/lines-of-code.ts'
import { daysBetween, sayMonth } from '../../text/days.ts'
import { defineGate } from '../define-gate.ts'

const aYear = 365
/** Lines of code that a tutorial has at least; a habit. */
const fewestLines = 5

/** Most lists collect software. Only one that took writing within twelve months is proposed. */
export default defineGate({
  id: 'takes-no-writing',
  title:
    'Lists without a section for articles, or whose section took nothing in twelve months, or is for tutorials where the post shows no code',
  shut({ post, target, today }) {
    if (target.kind !== 'list') return null
    const taken = target.takesWriting
    if (taken === undefined) return 'it has no section for articles that took anything'
    if (daysBetween(taken.newest, today) > aYear)
      return `its section “${taken.heading}” has taken nothing since ${sayMonth(taken.newest)}`
    return isForTutorials(taken.heading) && linesOfCode(post.content) < fewestLines
      ? `its section “${taken.heading}” is for tutorials, and your post shows no code`
      : null
  },
})

function isForTutorials(heading: string): boolean {
  return (
    /\btutorials?\b/i.test(heading) &&
    !/\b(?:articles?|blogs?|posts?|resources|stud(?:y|ies)|talks?)\b/i.test(heading)
  )
}
