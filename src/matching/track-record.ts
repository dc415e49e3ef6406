import type { Contact, Day, Target, TargetKind } from '../domain.ts'
import { placeOf } from '../formats/place-of.ts'
import { addDays } from '../text/days.ts'

/** What became of earlier outreach to some places. */
export interface TrackRecord {
  /** Led to a link. */
  readonly won: number
  /** Declined, or not answered for long. */
  readonly lost: number
  /** Set aside by the person, without a word to the place. */
  readonly skipped: number
  /** The newest link that was won, and its day. */
  readonly link?: string
  readonly day?: Day
}
export const noRecord: TrackRecord = { won: 0, lost: 0, skipped: 0 }

/** By place, as of `placeOf`, and by kind; of a place that nobody knows any more only the former. */
export interface TrackRecords {
  readonly places: ReadonlyMap<string, TrackRecord>
  readonly kinds: ReadonlyMap<TargetKind, TrackRecord>
}

/** Days after which no answer is one. */
const patience = 30

export function readRecords(
  contacts: readonly Contact[],
  kindOf: (id: string) => TargetKind | undefined,
  today: Day,
): TrackRecords {
  const places = new Map<string, TrackRecord>()
  const kinds = new Map<TargetKind, TrackRecord>()
  for (const contact of contacts) {
    const place = placeOf(`https://${contact.id}`)
    places.set(place, withContact(places.get(place) ?? noRecord, contact, today))
    const kind = kindOf(contact.id)
    if (kind !== undefined)
      kinds.set(kind, withContact(kinds.get(kind) ?? noRecord, contact, today))
  }
  return { places, kinds }
}

export function recordOf({ places, kinds }: TrackRecords, { url, kind }: Target) {
  return { place: places.get(placeOf(url)) ?? noRecord, kind: kinds.get(kind) ?? noRecord }
}

function withContact(record: TrackRecord, contact: Contact, today: Day): TrackRecord {
  switch (contact.status) {
    case 'won':
      return { ...record, won: record.won + 1, ...newerLink(record, contact) }
    case 'declined':
      return { ...record, lost: record.lost + 1 }
    case 'sent':
      return isUnanswered(contact, today) ? { ...record, lost: record.lost + 1 } : record
    case 'skipped':
      return { ...record, skipped: record.skipped + 1 }
    default:
      return record
  }
}

const isUnanswered = ({ day }: Contact, today: Day) =>
  day !== undefined && addDays(day, patience) < today

function newerLink(record: TrackRecord, { link, day }: Contact): Partial<TrackRecord> {
  if (link === undefined || (record.day !== undefined && (day ?? '') < record.day)) return {}
  return { link, ...(day !== undefined && { day }) }
}

/**
 * -1 to 1, nothing known is 0: the mean of a Beta distribution that starts even. Setting a place
 * aside is a person's mild no.
 */
export function lean({ won, lost, skipped }: TrackRecord): number {
  const no = lost + skipped / 2
  return (won - no) / (won + no + evenStart)
}
const evenStart = 2
