import type { Change, Command, Comment, Config, Day, Issue } from '../domain.ts'
import { daysBetween } from '../text/days.ts'
import { blogSteps } from './blog-steps.ts'
import { readIndexState, type Told, withoutIndexState, writeIndexState } from './index-state.ts'
import { keepLines } from './keep-lines.ts'
import { findIndex, lookedOn, type TrackedIndex } from './parse-index.ts'
import {
  type DigestSettings,
  nothingTold,
  planDigest,
  toldAtOpening,
  withDigests,
} from './plan-digest.ts'
import { label } from './plan-issue.ts'
import { type InHand, postInHand } from './post-in-hand.ts'
import { type IndexSettings, indexTitle, renderIndex } from './render-index.ts'
import { joinBody } from './render-issue.ts'
import { markLine } from './state.ts'

/** Below this many tracked posts their own issues are enough. */
const fewestPosts = 3
/** A sweep says that it looked when nobody said so for this long. */
const daysToSayIt = 7

export interface IndexFacts {
  /** As they were when the run began. */
  readonly before: readonly Issue[]
  /** As this run leaves them. */
  readonly after: readonly Issue[]
  readonly heard: HeardBelow
  readonly config: Config
  readonly today: Day
  /** The run looked at all posts. */
  readonly sweep: boolean
}
/** What was said below the index issue since it was read last. */
export interface HeardBelow {
  /** What people with write access ask for, in order. */
  readonly commands: readonly Command[]
  /** Our own comments, as of `readDigest`. */
  readonly digests: readonly Pick<Comment, 'body'>[]
  /** The newest comment that was read, and how many there are. */
  readonly comment: number
  readonly comments: number
}
export const nothingHeard: HeardBelow = { commands: [], digests: [], comment: 0, comments: 0 }

/** The index issue opened, or brought up to date, and the weekly word below it. */
export function planIndex(facts: IndexFacts): Change[] {
  const { after, config, today } = facts
  if (!config.tracker.index) return []
  const posts = inHand(after, today)
  const index = findIndex(after, today)
  if (index === null) return posts.length < fewestPosts ? [] : [openIndex(posts, facts)]
  return index.issue.state === 'closed' ? [] : updateIndex(posts, index, facts)
}

/** One for each post, newest first; the lowest number where two issues follow one post. */
function inHand(issues: readonly Issue[], today: Day): InHand[] {
  const found = new Map<string, InHand>()
  for (const issue of [...issues].sort((a, b) => a.number - b.number)) {
    const post = issue.trusted ? postInHand(issue, today) : null
    if (post !== null && !found.has(post.path)) found.set(post.path, post)
  }
  return [...found.values()].reverse()
}

function openIndex(posts: readonly InHand[], facts: IndexFacts): Change {
  const settings = settingsOf(null, facts)
  return {
    do: 'open-issue',
    path: null,
    title: indexTitle,
    body: bodyOf(
      posts,
      null,
      settings,
      toldAtOpening(posts, digestSettings(settings)),
      nothingHeard,
    ),
    labels: [label, ...facts.config.tracker.labels],
    assignees: [],
  }
}

function updateIndex(posts: readonly InHand[], index: TrackedIndex, facts: IndexFacts): Change[] {
  const { before, heard } = facts
  const settings = settingsOf(index, facts)
  const told = withDigests(index.state?.told ?? nothingTold, heard.digests)
  const digest = planDigest(posts, before, told, digestSettings(settings))
  const body = bodyOf(posts, index, settings, digest.told, heard)
  const { number, body: seen } = index.issue
  const update: Change = { do: 'update-issue', path: null, number, seen, body }
  return [
    ...(isDue(index, body, facts) ? [update] : []),
    ...(digest.body === null ? [] : [{ do: 'comment', number, body: digest.body } as const]),
  ]
}

function settingsOf(
  index: TrackedIndex | null,
  { heard, config, today }: IndexFacts,
): IndexSettings {
  const steps = blogSteps(config.platforms)
  const ticked = index?.ticked ?? []
  const asked = heard.commands.flatMap(one => (one.do === 'suppress' ? [one.host] : []))
  return {
    today,
    public: config.tracker.public === true,
    steps,
    ticked: new Set(
      steps
        .filter(({ begins }) => ticked.some(said => said.startsWith(begins)))
        .map(({ id }) => id),
    ),
    suppressed: [...new Set([...(index?.suppressed ?? []), ...asked])],
    told: wantedBy(index, heard.commands, config),
  }
}

const digestSettings = ({ told, ...settings }: IndexSettings): DigestSettings => ({
  ...settings,
  silent: told !== 'on',
})

/** The last word of a person counts. */
function wantedBy(
  index: TrackedIndex | null,
  commands: readonly Command[],
  config: Config,
): IndexSettings['told'] {
  if (!config.tracker.digest) return 'off in the config'
  const asked = commands.findLast(command => command.do === 'digest')
  const on = asked === undefined ? index?.silenced !== true : asked.on
  return on ? 'on' : 'off'
}

function bodyOf(
  posts: readonly InHand[],
  index: TrackedIndex | null,
  settings: IndexSettings,
  told: Told,
  { comment, comments }: HeardBelow,
): string {
  const managed = renderIndex(posts, settings).markdown
  const lines = managed.split('\n').filter(line => line.trim() !== '')
  const state = writeIndexState({
    lines: [...new Set(lines.map(markLine))],
    told,
    comment,
    comments,
  })
  return joinBody(managed, keepLines(index, managed), state)
}

/** The day of the look alone is no reason to write, but for a sweep once in a while. */
function isDue(index: TrackedIndex, body: string, { sweep, today }: IndexFacts): boolean {
  if (essence(index.issue.body) !== essence(body)) return true
  const since = index.looked === null ? daysToSayIt : daysBetween(index.looked, today)
  return sweep && since >= daysToSayIt
}

/** A body without the day of the look and the marks of lines. */
function essence(body: string): string {
  const text = body.replace(/\r\n?/g, '\n')
  const seen = withoutIndexState(text)
    .replace(lookedOn, '')
    .replace(/[ \t]+$/gm, '')
  return `${seen.trimEnd()}\n${JSON.stringify({ ...readIndexState(text), lines: [] })}`
}
