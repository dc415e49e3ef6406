import type { Day } from '../domain.ts'
import { type Markdown, md } from '../markdown/safe.ts'
import { addDays, sayDay } from '../text/days.ts'
import type { Said } from './post-in-hand.ts'
import { markLine, type Watch, withoutState } from './state.ts'

/** What a run sees of an issue that it follows. @param watch as recorded; undefined when that is lost */
export function keepWatch(
  watch: Watch | undefined,
  body: string,
  commanded: boolean,
  today: Day,
): Omit<Watch, 'shown'> {
  if (watch === undefined) return { acted: today }
  if (watch.ended !== undefined) return { acted: today, resumed: true }
  const acted = commanded || markShown(body) !== watch.shown ? today : watch.acted
  return { acted, ...(watch.resumed === true && { resumed: true }) }
}

/** Why an issue that stands like this comes to its end today; null when it goes on. */
export function planEnd(
  post: Said,
  { acted, resumed }: Omit<Watch, 'shown'>,
  closeAfter: number,
  today: Day,
): Markdown | null {
  if (isAwaited(post, today)) return null
  const closed = md`**Closed on ${sayDay(today)}: `
  const again = 'Reopen it, and it carries on.'
  if (resumed !== true && isSettled(post))
    return md`${closed}nothing is left to do or to watch.** ${again}`
  const last = [acted, ...post.places.flatMap(({ standing }) => standing.until ?? [])].sort().at(-1)
  return addDays(last ?? acted, closeAfter) <= today
    ? md`${closed}nobody has done anything here for ${closeAfter} days.** ${again}`
    : null
}

/** A day is named on which something is due, or an answer may still come. */
function isAwaited({ places, notBefore, watchedUntil }: Said, today: Day): boolean {
  return (
    [notBefore, watchedUntil].some(day => day !== null && day > today) ||
    places.some(
      ({ followUp, standing: { status, until } }) =>
        followUp !== null || (status === 'todo' && until !== undefined && until >= today),
    )
  )
}

/** Of posts that are never to go to Medium. */
const stays = new Set(['not for Medium', 'ready to share', 'stays on your site'])

/** On Medium, or never to go there, and all that was begun here is decided. */
function isSettled({ onMedium, now, step, places, watchedUntil }: Said): boolean {
  return (
    (onMedium || stays.has(now)) &&
    (watchedUntil !== null || places.length > 0) &&
    step === null &&
    places.every(({ standing: { status } }) => status !== 'todo')
  )
}

/** Of the visible text, without the day of the look. */
export function markShown(body: string): string {
  const lines = withoutState(body.replace(/\r\n?/g, '\n')).split('\n')
  const shown = lines.filter(line => !line.startsWith('- Looked on '))
  // Boxes count here.
  return markLine(shown.join('\n').replace(/\[[xX]\]/g, '☑'))
}

/** The same text with another lead: the line below the marker. */
export function withLead({ markdown }: Markdown, lead: Markdown): Markdown {
  const [marker = '', , ...rest] = markdown.split('\n')
  return { markdown: [marker, lead.markdown, ...rest].join('\n') }
}
