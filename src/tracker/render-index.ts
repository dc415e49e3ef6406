import type { Day } from '../domain.ts'
import {
  bullets,
  code,
  fold,
  lines,
  type Markdown,
  md,
  nothing,
  paragraphs,
  row,
} from '../markdown/safe.ts'
import { sayDay } from '../text/days.ts'
import { capital, sayCount, sayList } from '../text/say.ts'
import type { BlogStep } from './blog-steps.ts'
import { closingSoon } from './closing.ts'
import { allPosts, noComments } from './parse-index.ts'
import { neverSuggested } from './parse-issue.ts'
import type { InHand } from './post-in-hand.ts'
import { nameOf, renderTask } from './render-task.ts'
import { awaitsReply, nextDay, type Task, tasksOf } from './this-week.ts'

export const indexTitle = 'Postrider: what is next'

/** One screen: of more tasks the first are shown, and all are in the table. */
const mostTasks = 7
const mostRows = 100

export interface IndexSettings {
  readonly today: Day
  /** Everybody can read it: no place is named that has not answered. */
  readonly public: boolean
  readonly steps: readonly BlogStep[]
  /** Of the places for the whole blog, those that have no box. */
  readonly others: Markdown
  /** Ids of the steps whose box is ticked. */
  readonly ticked: ReadonlySet<string>
  readonly suppressed: readonly string[]
  /** Is the weekly comment wanted? */
  readonly told: 'on' | 'off' | 'off in the config'
}

/** Everything above the notes. @param posts newest first */
export function renderIndex(posts: readonly InHand[], settings: IndexSettings): Markdown {
  const { today } = settings
  const open = posts.filter(post => post.open)
  const tasks = tasksOf(open, today)
  const now = enoughForAWeek(tasks, today)
  return paragraphs(
    renderLead(open, now, today),
    renderTasks(now, tasks.length - now.length, settings),
    renderWaiting(open),
    renderSoFar(posts),
    renderBlog(settings),
    renderPosts(open, today),
    renderEnd(settings),
  )
}

/** The first ones, but none of those whose time runs out is left for later. */
function enoughForAWeek(tasks: readonly Task[], today: Day): Task[] {
  const closes = ({ kind, post }: Task) =>
    kind === 'share' && closingSoon(post.places, today).length > 0
  const last = (task: Task) => (task.kind === 'follow-up' || closes(task) ? 0 : 1)
  const chosen = new Set([...tasks].sort((a, b) => last(a) - last(b)).slice(0, mostTasks))
  return tasks.filter(task => chosen.has(task))
}

function renderLead(open: readonly InHand[], now: readonly Task[], today: Day): Markdown {
  if (now.length > 0) return md`**This week: ${sayCount(now.length, 'thing')}${sayCost(now)}.**`
  const [next] = open.flatMap(post => nextDay(post, today) ?? []).sort()
  return next === undefined
    ? md`**Nothing to do.** This page says so when that changes.`
    : md`**Nothing to do before ${sayDay(next, today)}.**`
}

function sayCost(tasks: readonly Task[]): string {
  const minutes = tasks.reduce((sum, task) => sum + (task.minutes ?? 0), 0)
  if (minutes === 0) return ''
  const isOpen = tasks.some(task => task.minutes === null)
  return isOpen ? `, ${minutes} minutes or more` : `, about ${minutes} minutes`
}

function renderTasks(now: readonly Task[], later: number, settings: IndexSettings): Markdown {
  return paragraphs(
    bullets(now.map(task => md`${nameOf(task.post)}: ${renderTask(task, settings)}`)),
    later === 0
      ? nothing
      : md`${capital(sayCount(later, 'more', 'more'))} can wait; their posts are in the table below.`,
  )
}

function renderWaiting(open: readonly InHand[]): Markdown {
  const google = open.filter(({ now }) => now === 'waiting for Google').length
  const live = open.filter(({ now }) => now === 'not live yet').length
  const replies = open.flatMap(({ places }) => places.filter(awaitsReply)).length
  const waits = [
    ...(google === 0
      ? []
      : [`${sayCount(google, 'post')} for Google to know ${google === 1 ? 'it' : 'them'}`]),
    ...(live === 0 ? [] : [`${sayCount(live, 'post')} to go live`]),
    ...(replies === 0 ? [] : [sayCount(replies, 'reply', 'replies')]),
  ]
  return waits.length === 0 ? nothing : md`**Waiting:** ${sayList(waits)}.`
}

function renderSoFar(posts: readonly InHand[]): Markdown {
  const places = posts.flatMap(post => post.places)
  const of = (...statuses: readonly string[]) =>
    places.filter(({ standing: { status } }) => statuses.includes(status)).length
  const onMedium = posts.filter(post => post.onMedium).length
  const unasked = posts.flatMap(post => post.unasked).length
  const earned = of('won') + unasked
  const counts = [
    ...(onMedium === 0 ? [] : [`${digits(onMedium, 'post')} on Medium`]),
    ...(of('sent', 'replied', 'won', 'declined') === 0
      ? []
      : [`${digits(of('sent', 'replied', 'won', 'declined'), 'message')} sent`]),
    ...(earned === 0
      ? []
      : [`${digits(earned, 'link')} earned${unasked === 0 ? '' : `, ${unasked} of them unasked`}`]),
  ]
  return counts.length === 0 ? nothing : md`**So far:** ${counts.join(' · ')}`
}

const digits = (n: number, one: string) => `${n.toLocaleString('en')} ${n === 1 ? one : `${one}s`}`

function renderBlog({ steps, others, ticked, suppressed }: IndexSettings): Markdown {
  const boxes = steps.map(({ id, text }) => ({
    markdown: `- [${ticked.has(id) ? 'x' : ' '}] ${text.markdown}`,
  }))
  const never = suppressed.map(place => code(place).markdown).join(', ')
  return fold(
    'For the whole blog, once',
    lines(...boxes, never === '' ? nothing : { markdown: `${neverSuggested}${never}` }),
    others,
  )
}

function renderPosts(open: readonly InHand[], today: Day): Markdown {
  const shown = open.slice(0, mostRows)
  const more = open.length - shown.length
  const rows = shown.map(post => row(nameOf(post), md`${post.now}`, md`${sayNext(post, today)}`))
  return fold(
    `${allPosts}${open.length.toLocaleString('en')}`,
    lines({ markdown: '| Post | Now | Next |\n|---|---|---|' }, ...rows),
    more === 0 ? nothing : md`And ${more} more.`,
  )
}

function sayNext(post: InHand, today: Day): string {
  if (tasksOf([post], today).length > 0) return 'you'
  const day = nextDay(post, today)
  return day === null ? 'nothing' : sayDay(day, today)
}

const sayTold = {
  on: md`This issue gets one comment a week at most, and only if there is something for you. Silence it with ${code('/postrider digest off')} in a comment.`,
  off: md`${noComments} ${code('/postrider digest on')} in a comment brings them back.`,
  'off in the config': md`No comments come here: ${code('tracker.digest')} is off in the config.`,
}

function renderEnd({ today, told }: IndexSettings): Markdown {
  return md`<sub>Looked on ${sayDay(today, today)}. ${sayTold[told]}</sub>`
}
