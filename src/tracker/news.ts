import type { Day } from '../domain.ts'
import { link, type Markdown, md, nothing } from '../markdown/safe.ts'
import { sayDay } from '../text/days.ts'
import { type Closing, closingSoon } from './closing.ts'
import { type InHand, type Place, plainText } from './post-in-hand.ts'
import { nameOf, renderTask } from './render-task.ts'
import { markLine } from './state.ts'
import { type Task, tasksOf } from './this-week.ts'

/** Something that came back to the person. `key` stays as long as it is the same news. */
export interface News {
  readonly key: string
  readonly say: Markdown
}

/**
 * What came back in a post: a step, a follow-up, a place that closes soon, a link that came or went, one that nobody asked for.
 * To mend it is no news, that was told where it broke; nor are its places, they were there before.
 */
export function newsOf(
  post: InHand,
  settings: { readonly today: Day; readonly public: boolean },
): News[] {
  const tasks = tasksOf([post], settings.today).filter(isNews)
  return [
    ...tasks.map(task => ({
      key: keyOf(task),
      say: md`${nameOf(post)}: ${renderTask(task, settings)}`,
    })),
    ...closingSoon(post.places, settings.today).map(one => closingNews(post, one, settings.today)),
    ...post.places.flatMap(place => linkNews(post, place, settings.public)),
    ...post.unasked.map(({ text, url }) => ({
      key: `${post.issue.number}:${markLine(url)}`,
      say: md`${nameOf(post)}: ${link(text, url)} links to it, unasked`,
    })),
  ]
}

const isNews = ({ kind, post }: Task): boolean =>
  kind === 'follow-up' || (kind === 'step' && !/^fix\b/i.test(post.step?.text ?? ''))

/** Counts in a step may change, and it is the same step. */
function keyOf({ kind, post, place }: Task): string {
  const { number } = post.issue
  if (kind === 'follow-up') return `${number}.${place?.number}`
  const text = post.step?.text ?? ''
  return `${number}:${/\bon Medium$/.test(text) ? 'medium' : markLine(text.replace(/\d+/g, ''))}`
}

/** A call for papers is open to all: its name may be said in public. */
function closingNews(post: InHand, closing: Closing, today: Day): News {
  const name = plainText(closing.name)
  const key = `${post.issue.number}:closes-${closing.day}-${markLine(name)}`
  return { key, say: md`${nameOf(post)}: ${name} closes on ${sayDay(closing.day, today)}` }
}

/** A link that came, or went. In public no place is named: it may be a person. */
function linkNews(post: InHand, place: Place, isPublic: boolean): News[] {
  const { number, name, standing } = place
  const { linked, link: at } = standing
  if (linked === undefined) return []
  const who = isPublic ? 'a place' : plainText(name)
  const says = linked.there
    ? md`${who} links to it${at === undefined ? nothing : md` (${link('look', at)})`}`
    : md`the link to it at ${isPublic ? 'a place' : who} has gone`
  const key = `${post.issue.number}.${number}${linked.there ? '+' : '-'}${linked.since}`
  return [{ key, say: md`${nameOf(post)}: ${says}` }]
}
