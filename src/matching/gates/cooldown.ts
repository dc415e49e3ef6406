import { type Contact, cooldownDays, type Day } from '../../domain.ts'
import { placeOf } from '../../formats/place-of.ts'
import { addDays, sayDay } from '../../text/days.ts'
import { defineGate } from '../define-gate.ts'

/**
 * One contact a place in a while, over all posts. Declined ones get their peace by the same rule. A
 * habit, not a law: about a quarter of a year, so that nobody hears of every post.
 */
export default defineGate({
  id: 'cooldown',
  title: `Places that you were in touch with in the last ${cooldownDays} days, for any post`,
  /** The issue of the post shows what was sent itself. */
  silent: ({ target, contacts, issue }) =>
    contacts.newest.get(placeOf(target.url))?.issue === issue,
  shut({ target, contacts, today }) {
    const contact = contacts.newest.get(placeOf(target.url))
    if (contact === undefined) return null
    if (contact.day === undefined) return 'you wrote to it already, and no day is noted'
    const from = addDays(contact.day, cooldownDays)
    return today < from
      ? `${sayContact(contact, contact.day, today)}; it can be suggested again from ${sayDay(from, today)}`
      : null
  },
})

/** Everybody may be able to read this, the place too: that it declined is not said. */
function sayContact({ status }: Contact, day: Day, today: Day): string {
  const on = sayDay(day, today)
  if (status === 'sent') return `you wrote to it on ${on}`
  return status === 'won' ? `it linked to you on ${on}` : `you were in touch on ${on}`
}
