import type { Contact } from '../domain.ts'
import { placeOf } from '../formats/place-of.ts'

/** Where a letter went out; the rest was set aside without a word to anybody. */
const reached: ReadonlySet<Contact['status']> = new Set(['sent', 'replied', 'won', 'declined'])

/** By place, as of `placeOf`: the newest contact with it; one without a day counts as the newest. */
export function indexContacts(contacts: readonly Contact[]): ReadonlyMap<string, Contact> {
  const found = new Map<string, Contact>()
  for (const contact of contacts) {
    if (!reached.has(contact.status)) continue
    const place = placeOf(`https://${contact.id}`)
    const known = found.get(place)
    if (known === undefined || (known.day !== undefined && isNewer(contact, known.day)))
      found.set(place, contact)
  }
  return found
}

const isNewer = ({ day }: Contact, known: string) => day === undefined || day > known

/** What was never to be suggested again, for any post: it joins what the config suppresses. */
export function suppressedBy(contacts: readonly Contact[]): string[] {
  return contacts.filter(({ status }) => status === 'never').map(({ id }) => id)
}
