import type { Day, Issue, Standing } from '../domain.ts'
import { readDay, spokenDay } from '../text/days.ts'
import { closesOn } from './closing.ts'
import { doneOf, type Item, parseIssue, type Tracked } from './parse-issue.ts'
import { saysAbsent } from './render-absent.ts'
import { watchedUntil } from './render-issue.ts'
import { eachBlock } from './split-body.ts'
import { followUpDay } from './standing.ts'

/** What the visible text of a post's issue says, as far as the index issue tells of it. */
export interface Said {
  /** Of the post. */
  readonly path: string
  /** Where the post stands, as its issue words it: “ready for Medium”. */
  readonly now: string
  readonly onMedium: boolean
  /** The first sentence says that the post is not there to be worked on. */
  readonly absent: boolean
  /** Something is up to the person, by the first sentence. */
  readonly turn: boolean
  /** What the person is asked to do; null when it is not their turn, or only places are left. */
  readonly step: Step | null
  /** Places that can be written to now. */
  readonly toShare: number
  /** Nothing to do before this day; null when no day is named. */
  readonly notBefore: Day | null
  /** The copy on Medium is looked after until then; null when none is. */
  readonly watchedUntil: Day | null
  readonly places: readonly Place[]
  /** Where somebody linked to it unasked. */
  readonly unasked: readonly { readonly text: string; readonly url: string }[]
}
/** A post with its issue. */
export interface InHand extends Said {
  readonly issue: Pick<Issue, 'number' | 'title' | 'url'>
  /** Its issue is open, and the post is there. */
  readonly open: boolean
}
export interface Step {
  /** An imperative, no full stop. */
  readonly text: string
  readonly minutes: number | null
}
export interface Place {
  readonly number: number
  readonly name: string
  readonly standing: Standing
  /** From when on one follow-up is fine; null when none is. */
  readonly followUp: Day | null
  /** The last day on which it takes anything; null where it says none. */
  readonly closes: Day | null
}

const lead = /^\*\*(.+?)\*\*(.*)$/
const notBefore = new RegExp(`^Nothing to do before (${spokenDay})`, 'u')
const watched = new RegExp(`Watched until (${spokenDay})`, 'u')
const copied = new RegExp(`On Medium\\S* since (${spokenDay})`, 'u')
const unaskedLine = /^\*\*Nobody asked, but they linked:\*\*\s*(.+)$/

/** What an issue says of its post; null when it follows none. */
export function postInHand(
  issue: Issue,
  today: Day,
  tracked: Tracked = parseIssue(issue.body, today),
): InHand | null {
  const said = saidIn(tracked, today)
  return said === null ? null : { ...said, issue, open: issue.state === 'open' && !said.absent }
}

/** What a body says; null when it is not that of a post. */
export const readSaid = (body: string, today: Day): Said | null =>
  saidIn(parseIssue(body, today), today)

function saidIn(tracked: Tracked, today: Day): Said | null {
  if (tracked.path === null) return null
  const lines = [...eachBlock(tracked.blocks)].map(({ text }) => text)
  const first = lines.find(line => /^\*\*(Your turn|Nothing to do|Closed on)\b/.test(line))
  const [, bold = '', rest = ''] = lead.exec(first ?? lines[0] ?? '') ?? []
  const life = lines.find(line => line.includes(' → ')) ?? ''
  const places = tracked.items.map(item => readPlace(item, today))
  const step = readTurn(bold)
  const shares = !/^Nothing to do\b/.test(bold) && /\bto share it\b/.test(bold + rest)
  return {
    path: tracked.path,
    now: nowOf(life),
    onMedium: doneOf(tracked).published || isOnMedium(life),
    absent: saysAbsent(plainText(bold)),
    turn: shares || /^Your turn\b/.test(bold),
    step,
    toShare: shares ? places.filter(isFree(today)).length : 0,
    notBefore: readNotBefore(bold, today),
    watchedUntil: readWatch(life, today),
    places,
    unasked: lines.flatMap(line => linksIn(unaskedLine.exec(line)?.[1] ?? '')),
  }
}

function readPlace({ number, name, standing, recorded, markdown }: Item, today: Day): Place {
  const followUp = recorded?.letter === true ? followUpDay(standing, today) : null
  return { number, name, standing, followUp, closes: closesOn(markdown, today) }
}

/** “Your turn: put it on Medium, about 5 minutes.” Places are counted themselves. */
function readTurn(bold: string): Step | null {
  const said = /^Your turn: (.+?)\.?$/.exec(plainText(bold))?.[1]
  if (said === undefined || /\bto share it\b/.test(said)) return null
  const [, text = said, minutes] = /^(.*?), about (\d+) minutes?$/.exec(said) ?? []
  return { text, minutes: minutes === undefined ? null : Number(minutes) }
}

function readNotBefore(bold: string, today: Day): Day | null {
  const spoken = notBefore.exec(bold)?.[1]
  return spoken === undefined ? null : readDay(spoken, today, true)
}

/** The bold word of the line of life. */
function nowOf(line: string): string {
  const word = plainText(/\*\*(.+?)\*\*/.exec(line)?.[1] ?? '')
  return word.charAt(0).toLowerCase() + word.slice(1)
}

/** The post stands at “On Medium”, or at a word behind it. */
function isOnMedium(life: string): boolean {
  const words = life.split(' → ')
  const at = words.findIndex(word => plainText(word).startsWith('On Medium'))
  return at >= 0 && words.findIndex(word => word.includes('**')) >= at
}

function readWatch(life: string, today: Day): Day | null {
  const [, until] = watched.exec(life) ?? []
  if (until !== undefined) return readDay(until, today, true)
  const [, since = ''] = copied.exec(life) ?? []
  const day = readDay(since, today)
  return day === null ? null : watchedUntil({ since: day })
}

const isFree =
  (today: Day) =>
  ({ standing: { status, until }, closes }: Pick<Place, 'standing' | 'closes'>) =>
    status === 'todo' &&
    (until === undefined || until <= today) &&
    (closes === null || closes >= today)

function linksIn(text: string): { text: string; url: string }[] {
  return [...text.matchAll(/\[((?:\\.|[^\]\\])+)\]\((\S+?)\)/g)].map(
    ([, label = '', url = '']) => ({
      text: plainText(label),
      url,
    }),
  )
}

/** Markdown as `safe.ts` writes it → the words that people see. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/\[((?:\\.|[^\]\\])*)\]\(\S*?\)/g, '$1')
    .replace(/(?<!\\)(\*\*|`)/g, '')
    .replace(/&amp;/g, '&')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .trim()
}
