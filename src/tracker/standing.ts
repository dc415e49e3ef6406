import type { Day, Linked, LinkKind, PlaceStatus, Standing } from '../domain.ts'
import { bare } from '../markdown/safe.ts'
import { addDays, readDay, sayDay, spokenDay } from '../text/days.ts'

/** What became of a place, said behind its name and read back from there: the visible record. */

export const open: Standing = { status: 'todo' }

/** In a public repository the place can read along: it is told of no refusal and no silence. */
export interface Saying {
  readonly today: Day
  readonly public: boolean
}

/** An answer may take this long before its absence is said. */
const daysOfPatience = 7
/** One follow-up is fine after this many days, and is offered for as long again. */
const daysToFollowUp = 14

const said: Record<Exclude<PlaceStatus, 'todo' | 'sent'>, string> = {
  replied: 'replied',
  won: 'won',
  declined: 'declined',
  skipped: 'skipped',
  never: 'never again',
}
const read: Readonly<Record<string, PlaceStatus>> = {
  'no reply': 'sent',
  replied: 'replied',
  won: 'won',
  declined: 'declined',
  closed: 'declined',
  skipped: 'skipped',
  'never again': 'never',
}

/** A box that is ticked says that something was sent. */
export function isTicked({ status, sent }: Standing): boolean {
  return (
    sent !== undefined || ['sent', 'replied', 'won', 'declined'].some(ticked => ticked === status)
  )
}

/**
 * “, sent 24 November, replied 2 December.”; empty for an open place. @param letter somebody is
 * expected to answer
 */
export function sayStanding(standing: Standing, saying: Saying, letter = true): string {
  const { status, sent, since, until, link, linked } = standing
  const { today } = saying
  const on = (day: Day | undefined) => (day === undefined ? '' : ` ${sayDay(day, today)}`)
  const words = [
    ...(status === 'sent' || sent !== undefined ? [`sent${on(sent)}`] : []),
    ...(status === 'sent' && letter && isSilent(standing, saying) ? ['no reply'] : []),
    ...(status === 'todo' || status === 'sent' ? [] : [`${outcome(status, saying)}${on(since)}`]),
    ...(linked === undefined ? [] : [`${sayLinked(linked)}${on(linked.since)}`]),
    ...(until !== undefined && until > today ? [`put off until${on(until)}`] : []),
  ]
  const where = link === undefined ? '' : `: ${bare(link).markdown}`
  return words.length === 0 ? '' : `, ${words.join(', ')}${where}.`
}

const sayLinked = ({ there, rel }: Linked) =>
  there ? `linked${rel === undefined ? '' : ` (${rel})`} since` : 'link gone since'

function outcome(status: keyof typeof said, saying: Saying): string {
  return status === 'declined' && saying.public ? 'closed' : said[status]
}

function isSilent({ sent }: Standing, saying: Saying): boolean {
  return !saying.public && sent !== undefined && addDays(sent, daysOfPatience) <= saying.today
}

const day = String.raw`(\d{4}-\d\d-\d\d|${spokenDay})`
const end = String.raw`(?![\p{L}\p{N}'’])`
const link = String.raw`(?:: <?(https?:\/\/[^\s<>]+?)>?(?=\.?(?:\s|$)))?`
const words = new RegExp(
  `^(?:, (sent)${end}(?: ${day})?)?` +
    `(?:, (no reply|replied|won|declined|closed|skipped|never again)${end}(?: ${day})?)?` +
    `(?:, (linked|link gone)(?: \\((nofollow|sponsored|ugc)\\))? since ${day})?` +
    `(?:, put off until ${day})?${link}\\.?`,
  'u',
)

/** What the text behind a name says, and what of it says something else. */
export function readStanding(
  text: string,
  today: Day,
): { readonly said: Standing | null; readonly rest: string } {
  const [all = '', sent, sentOn, outcome, on, link, rel, linkOn, put, url] = words.exec(text) ?? []
  if (sent === undefined && outcome === undefined && put === undefined) {
    return { said: null, rest: text }
  }
  const past = (spoken: string | undefined) =>
    spoken === undefined ? undefined : (readDay(spoken, today) ?? undefined)
  const status = outcome === undefined ? (sent === undefined ? 'todo' : 'sent') : read[outcome]
  const seen = past(linkOn)
  const linked: Linked | undefined =
    seen === undefined
      ? undefined
      : { there: link === 'linked', since: seen, ...(rel && { rel: rel as LinkKind }) }
  const until = put === undefined ? null : readDay(put, today, true)
  return {
    said: {
      ...standing(status ?? 'todo', past(on), past(sentOn), until, url),
      ...(linked !== undefined && { linked }),
    },
    rest: text.slice(all.length),
  }
}

function standing(
  status: PlaceStatus,
  since: Day | undefined,
  sent: Day | undefined,
  until: Day | null,
  link: string | undefined,
): Standing {
  const from = status === 'sent' ? sent : since
  return {
    status,
    ...(from !== undefined && { since: from }),
    ...(sent !== undefined && { sent }),
    ...(until !== null && { until }),
    ...(link !== undefined && status === 'won' && { link }),
  }
}

/**
 * Box and words together. A tick without words says sent today; a box that was ticked and is so no
 * more opens the place again. @param was whether it was ticked when we wrote it; null: nobody knows
 */
export function settle(
  ticked: boolean,
  said: Standing | null,
  was: boolean | null,
  today: Day,
): Standing {
  if (said === null) return ticked ? { status: 'sent', since: today, sent: today } : open
  if (ticked === isTicked(said)) return said
  if (ticked) return { status: 'sent', since: today, sent: today }
  return was === false ? said : open
}

/** When one follow-up is fine: from this day on, and not for ever; null for what is no longer open. */
export function followUpDay({ status, sent, until }: Standing, today: Day): Day | null {
  if (status !== 'sent' || sent === undefined) return null
  const due = addDays(sent, daysToFollowUp)
  const from = until !== undefined && until > due ? until : due
  return today < addDays(from, daysToFollowUp) ? from : null
}

/** Is the text of the follow-up shown? A week before its day, so that it can be read in peace. */
export function showsFollowUp(standing: Standing, today: Day): boolean {
  const from = followUpDay(standing, today)
  return from !== null && addDays(from, -daysOfPatience) <= today
}
