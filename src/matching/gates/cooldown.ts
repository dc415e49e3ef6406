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
  silent: facts => metLately(facts)?.contact.issue === facts.issue,
  shut(facts) {
    const { today } = facts
    const met = metLately(facts)
    if (met === null) return null
    const { contact, whom } = met
    if (contact.day === undefined) return `you wrote to ${whom} already, and no day is noted`
    const from = addDays(contact.day, cooldownDays)
    return `${sayContact(contact, whom, contact.day, today)}; it can be suggested again from ${sayDay(from, today)}`
  },
})

/** The contact for which it rests: with the place itself, else with others. */
function metLately({ target: { url, route }, contacts, issue, today }: GateFacts) {
  const { newest, ofDesk, forPost } = contacts
  const met = [
    { contact: newest.get(placeOf(url)), whom: 'it' },
    { contact: route && ofDesk.get(route.url), whom: 'its desk' },
    {
      contact: issue === null ? undefined : forPost.get(issue)?.get(houseOf(url)),
      whom: 'its host',
    },
  ]
  for (const { contact, whom } of met)
    if (contact !== undefined && isRecent(contact, today)) return { contact, whom }
  return null
}

function isRecent({ day }: Contact, today: Day): boolean {
  return day === undefined || today < addDays(day, cooldownDays)
}

/** Everybody may be able to read this, the place too: that it declined is not said. */
function sayContact({ status }: Contact, whom: string, day: Day, today: Day): string {
  const on = sayDay(day, today)
  if (status === 'sent') return `you wrote to ${whom} on ${on}`
  if (whom !== 'it') return `you were in touch with ${whom} on ${on}`
  return status === 'won' ? `it linked to you on ${on}` : `you were in touch on ${on}`
}
