import type { TargetKind } from '../../domain.ts'
import { dayOf, daysBetween, sayMonth } from '../../text/days.ts'
import { defineGate } from '../define-gate.ts'
import { isNews } from '../is-news.ts'

/** Days; habits, not laws. */
const news = 90
const longest: Partial<Record<TargetKind, number>> = { newsletter: 365, community: 3 * 365 }

/** A letter tells what is new, and a community talks about it; a list takes what is good, of any age. */
export default defineGate({
  id: 'no-longer-new',
  title:
    'Newsletters for a post that is older than a year, communities for one older than three, and all places for news older than 90 days',
  shut({ post, target, today }) {
    const day = dayOf(post.date)
    if (day === null) return null
    const age = daysBetween(day, today)
    if (age > news && isNews(post)) return `your post is news from ${sayMonth(day)}`
    return age > (longest[target.kind] ?? Number.POSITIVE_INFINITY)
      ? `it is for what is new, and your post is from ${sayMonth(day)}`
      : null
  },
})
