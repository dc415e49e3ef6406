import type { Day } from '../domain.ts'
import { link, type Markdown, md } from '../markdown/safe.ts'
import { sayDay } from '../text/days.ts'
import { capital, sayCount, shorten } from '../text/say.ts'
import { closingSoon } from './closing.ts'
import { type InHand, plainText } from './post-in-hand.ts'
import type { Task } from './this-week.ts'

const longestTitle = 70

/** The title as a link to its issue; without an address, in a folder for instance, the title. */
export function nameOf({ issue: { title, url } }: Pick<InHand, 'issue'>): Markdown {
  return link(shorten(title, longestTitle), url)
}

/** A thing to do, without its post. In public no place is named that has not answered. */
export function renderTask(
  { kind, post, place, minutes }: Task,
  settings: { readonly today: Day; readonly public: boolean },
): Markdown {
  const time = minutes === null ? '' : `, ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`
  if (kind === 'step') return md`${lower(post.step?.text ?? '')}${time}`
  if (kind === 'share') {
    const [first] = closingSoon(post.places, settings.today)
    const closes =
      first && `; ${plainText(first.name)} closes on ${sayDay(first.day, settings.today)}`
    return md`${sayCount(post.toShare, 'place')} to share it${time}${closes ?? ''}`
  }
  if (settings.public || place === undefined) return md`One follow-up is due, or let it go.`
  const { sent } = place.standing
  const since = sent === undefined ? '' : ` since ${sayDay(sent, settings.today)}`
  return md`${capital(plainText(place.name))} has not answered${since}. Follow up once, or let it go.`
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
