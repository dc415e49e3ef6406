import { type Contact, cooldownDays, type Day } from '../../domain.ts'
import { placeOf } from '../../formats/place-of.ts'
import { addDays, sayDay } from '../../text/days.ts'
import { defineGate, type GateFacts } from '../define-gate.ts'
import { houseOf } from '../house-of.ts'

/**
 * One contact a place in a while, over all posts, and one a desk, which chooses for all its letters;
 * for one post one a house. Declined ones get their peace by the same rule. A habit, not a law: about
 * a quarter of a year, so that nobody hears of every post.
 */
export default defineGate({
  id: 'cooldown',
  title: `Places that you were in touch with in the last ${cooldownDays} days, for any post, and others of the same desk; for the same post, others of the same host`,
  /** The issue of the post shows what was sent itself. */
  silent: facts => metBefore(facts)?.contact.issue === facts.issue,
  shut(facts) {
    const { today } = facts
    const met = metBefore(facts)
    if (met === null) return null
    const { contact, whom } = met
    if (contact.day === undefined) return `you wrote to ${whom} already, and no day is noted`
    const from = addDays(contact.day, cooldownDays)
    return today < from
      ? `${sayContact(contact, whom, contact.day, today)}; it can be suggested again from ${sayDay(from, today)}`
      : null
  },
})

/** The place itself, before others. */
function metBefore({ target, contacts, issue }: GateFacts) {
  const { url, route } = target
  const place = contacts.newest.get(placeOf(url))
  if (place !== undefined) return { contact: place, whom: 'it' }
  const desk = route && contacts.ofDesk.get(route.url)
  if (desk !== undefined) return { contact: desk, whom: 'its desk' }
  const host = issue === null ? undefined : contacts.forPost.get(issue)?.get(houseOf(url))
  return host === undefined ? null : { contact: host, whom: 'its host' }
}

/** Everybody may be able to read this, the place too: that it declined is not said. */
function sayContact({ status }: Contact, whom: string, day: Day, today: Day): string {
  const on = sayDay(day, today)
  if (status === 'sent') return `you wrote to ${whom} on ${on}`
  if (whom !== 'it') return `you were in touch with ${whom} on ${on}`
  return status === 'won' ? `it linked to you on ${on}` : `you were in touch on ${on}`
}
