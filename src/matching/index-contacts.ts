import type { Contact } from '../domain.ts'
import { placeOf } from '../formats/place-of.ts'

/** Earlier outreach, as the issues of all posts tell it. */
export interface Contacts {
  /** By place, as of `placeOf`: the newest contact with it. */
  readonly newest: ReadonlyMap<string, Contact>
  readonly all: readonly Contact[]
}
export const noContacts: Contacts = { newest: new Map(), all: [] }

/** Where a letter went out; the rest was set aside without a word to anybody. */
const reached: ReadonlySet<Contact['status']> = new Set(['sent', 'replied', 'won', 'declined'])

/** A contact without a day counts as the newest. */
export function indexContacts(contacts: readonly Contact[]): Contacts {
  const newest = new Map<string, Contact>()
  for (const contact of contacts) {
    if (!reached.has(contact.status)) continue
    const place = placeOf(`https://${contact.id}`)
    const known = newest.get(place)
    if (known === undefined || (known.day !== undefined && isNewer(contact, known.day)))
      newest.set(place, contact)
  }
  return { newest, all: contacts }
}

const isNewer = ({ day }: Contact, known: string) => day === undefined || day > known

/** What was never to be suggested again, for any post: it joins what the config suppresses. */
export function suppressedBy(contacts: readonly Contact[]): string[] {
  return contacts.filter(({ status }) => status === 'never').map(({ id }) => id)
}
