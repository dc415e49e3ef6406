import type { Comment, Day, Issue } from '../domain.ts'
import { bullets, type Markdown, md, paragraphs } from '../markdown/safe.ts'
import { capital, sayCount } from '../text/say.ts'
import { weekOf } from '../text/weeks.ts'
import { type News, newsOf } from './news.ts'
import { type InHand, postInHand } from './post-in-hand.ts'
import type { Told } from './state.ts'

/** Of the newest open posts only; who has more of them open reads the issue. */
const mostPosts = 200
const mostLines = 20

/** The comment that is to be made, or none, and what was told before it. */
export interface Digest {
  readonly body: string | null
  readonly told: Told
}

export interface DigestSettings {
  readonly today: Day
  /** Everybody can read it. */
  readonly public: boolean
  /** Nobody wants to be told: then everything counts as told. */
  readonly silent: boolean
  /** News of posts whose issues are closed: these do not say it themselves. */
  readonly closed?: readonly News[] | undefined
}

/** Every issue is new to us. */
export const nothingTold: Told = { week: null, keys: [], from: 1, to: 0 }

/**
 * What came back to the person since they were told last, at most once an ISO week. The comment is
 * its own record: what it says counts as told once it was seen below the issue, so one that was
 * refused is made again. @param before the issues as they were when the run began
 */
export function planDigest(
  posts: readonly InHand[],
  before: readonly Issue[],
  told: Told,
  settings: DigestSettings,
): Digest {
  const open = posts.filter(post => post.open).slice(0, mostPosts)
  const known = new Set([...told.keys, ...keysAtOpening(open, before, told, settings)])
  const all = [...open.flatMap(post => newsOf(post, settings)), ...(settings.closed ?? [])]
  const fresh = settings.silent ? [] : all.filter(({ key }) => !known.has(key))
  const week = weekOf(settings.today)
  const body = fresh.length === 0 || told.week === week ? null : render(fresh, week)
  const keys = all.filter(one => !fresh.includes(one)).map(({ key }) => key)
  return { body, told: { week: told.week, keys, ...rangeOf(open, told) } }
}

/** What there is, the index issue itself says as it opens. */
export function toldAtOpening(posts: readonly InHand[], settings: DigestSettings): Told {
  const { told } = planDigest(posts, [], nothingTold, { ...settings, silent: true })
  return { ...told, week: weekOf(settings.today) }
}

/** With what our comments say, each once. */
export function withDigests(told: Told, comments: readonly Pick<Comment, 'body'>[]): Told {
  const found = comments.flatMap(comment => readDigest(comment) ?? [])
  const weeks = [...found.map(({ week }) => week), ...(told.week === null ? [] : [told.week])]
  const keys = new Set([...told.keys, ...found.flatMap(({ keys }) => keys)])
  return { ...told, week: weeks.sort().at(-1) ?? null, keys: [...keys] }
}

/** What these issues said before is told of no more; others are new to us. */
function rangeOf(open: readonly InHand[], told: Told): Pick<Told, 'from' | 'to'> {
  const numbers = open.map(({ issue: { number } }) => number)
  const to = Math.max(told.to, ...numbers)
  return { from: Math.min(to + 1, ...numbers), to }
}

/**
 * An issue that is new to us spoke for itself as it opened, in this run or an earlier one: only what
 * changed since is news.
 */
function keysAtOpening(
  open: readonly InHand[],
  before: readonly Issue[],
  { from, to }: Told,
  settings: DigestSettings,
): string[] {
  const byNumber = new Map(before.map(issue => [issue.number, issue]))
  return open
    .filter(({ issue: { number } }) => number < from || number > to)
    .flatMap(post => {
      const issue = byNumber.get(post.issue.number)
      if (issue === undefined) return newsOf(post, settings)
      const today = issue.createdAt.slice(0, 10)
      const then = postInHand(issue, today)
      return then === null ? [] : newsOf(then, { ...settings, today })
    })
    .map(({ key }) => key)
}

/** The first line of the comment: there is one a week, whoever planned it. */
const markerOf = (week: string) => `<!-- postrider:digest ${week} -->`
const marker = /^<!-- postrider:digest (\d{4}-W\d\d) -->\s*(?:<!-- postrider:told (.*?) -->)?/

function render(news: readonly News[], week: string): string {
  const shown = news.slice(0, mostLines)
  const more = news.length - shown.length
  const count: Markdown =
    news.length === 1 ? md`One thing is` : md`${capitalCount(news.length)} are`
  const keys = news.map(({ key }) => key).join(' ')
  const text = paragraphs(
    md`**${count} up to you now:**`,
    bullets(shown.map(({ say }) => say)),
    md`${more === 0 ? '' : `And ${more} more. `}All that waits is in the issue above.`,
  )
  return `${markerOf(week)}\n<!-- postrider:told ${keys} -->\n${text.markdown}\n`
}

const capitalCount = (n: number) => capital(sayCount(n, 'thing'))

/** The week and the keys of a comment of ours; null for any other. */
export function readDigest({ body }: Pick<Comment, 'body'>) {
  const [, week, keys = ''] = marker.exec(body) ?? []
  return week === undefined ? null : { week, keys: keys.split(' ').filter(key => key !== '') }
}
