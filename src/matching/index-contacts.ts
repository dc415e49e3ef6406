import type { Contact, Target } from '../domain.ts'
import { placeOf } from '../formats/place-of.ts'
import { houseOf } from './house-of.ts'

/** Earlier outreach, as the issues of all posts tell it. */
export interface Contacts {
  /** By place, as of `placeOf`: the newest contact with it. */
  readonly newest: ReadonlyMap<string, Contact>
  /** By way in: the newest contact with a place behind it. One desk chooses for all its letters. */
  readonly ofDesk: ReadonlyMap<string, Contact>
  /** By issue, then house: the newest contact for that post. */
  readonly forPost: ReadonlyMap<number, ReadonlyMap<string, Contact>>
  readonly all: readonly Contact[]
}
export const noContacts: Contacts = {
  newest: new Map(),
  ofDesk: new Map(),
  forPost: new Map(),
  all: [],
}

/** Where a letter went out; the rest was set aside without a word to anybody. */
const reached: ReadonlySet<Contact['status']> = new Set(['sent', 'replied', 'won', 'declined'])

/** A contact without a day counts as the newest. */
export function indexContacts(contacts: readonly Contact[]): Contacts {
  const newest = new Map<string, Contact>()
  const forPost = new Map<number, Map<string, Contact>>()
  for (const contact of contacts) {
    if (!reached.has(contact.status)) continue
    const url = `https://${contact.id}`
    keepNewest(newest, placeOf(url), contact)
    const houses = forPost.get(contact.issue) ?? new Map<string, Contact>()
    forPost.set(contact.issue, houses)
    keepNewest(houses, houseOf(url), contact)
  }
  return { newest, ofDesk: new Map(), forPost, all: contacts }
}

/** The same, with the desks of the places that were written to. @param targets that have these among them */
export function withDesks(contacts: Contacts, targets: Iterable<Target>): Contacts {
  if (contacts.newest.size === 0) return contacts
  const ofDesk = new Map<string, Contact>()
  for (const { url, route } of targets) {
    const contact = contacts.newest.get(placeOf(url))
    if (route !== undefined && contact !== undefined) keepNewest(ofDesk, route.url, contact)
  }
  return { ...contacts, ofDesk }
}

function keepNewest(by: Map<string, Contact>, key: string, contact: Contact): void {
  const known = by.get(key)
  if (known === undefined || (known.day !== undefined && isNewer(contact, known.day)))
    by.set(key, contact)
}

const isNewer = ({ day }: Contact, known: string) => day === undefined || day > known

/** What was never to be suggested again, for any post: it joins what the config suppresses. */
export function suppressedBy(contacts: readonly Contact[]): string[] {
  return contacts.filter(({ status }) => status === 'never').map(({ id }) => id)
}
