import type { Change, Command, Config, Day, Issue, Outbound, Target, Update } from '../domain.ts'
import { placeOf } from '../formats/place-of.ts'
import { outbound } from '../markdown/outbound.ts'
import { daysBetween } from '../text/days.ts'
import type { Heard } from './apply-commands.ts'
import { blogSteps, otherPlaces } from './blog-steps.ts'
import { decodeBlocks, encodeBlocks } from './encode-blocks.ts'
import { label } from './label.ts'
import { keptNotes } from './make-body.ts'
import type { Known } from './match-issues.ts'
import { mergeBlocks } from './merge-blocks.ts'
import type { News } from './news.ts'
import { indexMarker, lookedOn, parseIndex, type TrackedIndex } from './parse-index.ts'
import { type Digest, nothingTold, planDigest, toldAtOpening, withDigests } from './plan-digest.ts'
import { type InHand, postInHand } from './post-in-hand.ts'
import { type IndexSettings, indexTitle, renderIndex } from './render-index.ts'
import { joinBody } from './render-issue.ts'
import { joinBlocks, splitBody } from './split-body.ts'
import { readState, type Told, withoutState, writeState } from './state.ts'

/** Below this many tracked posts their own issues are enough. */
const fewestPosts = 3
/** A sweep says that it looked when nobody said so for this long. */
const daysToSayIt = 7

export interface IndexFacts {
  /** The issues as they were when the run began. */
  readonly before: readonly Issue[]
  /** As this run leaves them. */
  readonly after: readonly Issue[]
  /** Those of them that were taken apart already. */
  readonly known?: readonly Known[] | undefined
  /** What was said below the index issue since it was read last. */
  readonly heard?: Heard | undefined
  /** Bodies that the index issue had before, newest first, for when its block is lost. */
  readonly earlier?: readonly string[] | undefined
  readonly config: Config
  readonly today: Day
  /** Places that take the blog as a whole, best first. */
  readonly places?: (() => readonly Target[]) | undefined
  /** By path, what posts are called: an issue that is a file has no title of its own. */
  readonly titles?: ReadonlyMap<string, string> | undefined
  readonly outbound?: Outbound | undefined
  /** Grows from run to run. */
  readonly run?: number | undefined
  /** What was seen of posts whose issues are closed. */
  readonly closed?: readonly News[] | undefined
  /** The run is a sweep. */
  readonly sweep: boolean
  /** The last issue that it looked at; null: it looked at all. Undefined: no sweep got further. */
  readonly swept?: number | null | undefined
}

/** The index issue opened, where it is time for one. */
export function openIndex(facts: IndexFacts): Change[] {
  const { config } = facts
  const posts = inHand(facts)
  if (posts.length < fewestPosts) return []
  const settings = settingsOf(null, facts)
  const told = toldAtOpening(posts, { ...settings, silent: true })
  const labels = [label, ...config.tracker.labels]
  const body = bodyOf(posts, null, settings, told, facts)
  return [{ do: 'open-issue', path: null, title: indexTitle, body, labels, assignees: [] }]
}

/** What an index issue is to say, and what is to be told below it. */
export function updateIndex(
  issue: Issue,
  facts: IndexFacts,
): { readonly update: Update | null; readonly digest: string | null } {
  const index = parseIndex(issue, facts.today, facts.earlier)
  const posts = inHand(facts)
  const settings = settingsOf(index, facts)
  const { body: digest, told } = digestOf(posts, index, settings, facts)
  const body = bodyOf(posts, index, settings, told, facts)
  const { number, body: seen } = issue
  const update: Update = { do: 'update-issue', path: null, number, seen, body }
  return {
    update: isDue(index, body, facts) ? update : null,
    digest: digest === null ? null : outbound(digest, facts.outbound),
  }
}

/** One for each post, newest first; the lowest number where two issues follow one post. */
function inHand({ after, today, titles, known = [] }: IndexFacts): InHand[] {
  const found = new Map<string, InHand>()
  const parsed = new Map(known.map(({ issue, tracked }) => [issue, tracked]))
  for (const issue of [...after].sort((a, b) => a.number - b.number)) {
    const post = issue.trusted ? postInHand(issue, today, parsed.get(issue)) : null
    if (post === null || found.has(post.path)) continue
    const title = URL.canParse(issue.url) ? undefined : titles?.get(post.path)
    found.set(post.path, title === undefined ? post : { ...post, issue: { ...issue, title } })
  }
  return [...found.values()].reverse()
}

function digestOf(
  posts: readonly InHand[],
  { tracked }: TrackedIndex,
  settings: IndexSettings,
  { before, heard, closed }: IndexFacts,
): Digest {
  const told = withDigests(tracked.state?.told ?? nothingTold, heard?.digests ?? [])
  return planDigest(posts, before, told, { ...settings, silent: settings.told !== 'on', closed })
}

function settingsOf(index: TrackedIndex | null, facts: IndexFacts): IndexSettings {
  const { config, today } = facts
  const commands = commandsIn(facts)
  const isTicked = (begins: string) => index?.ticked.some(said => said.startsWith(begins)) === true
  const asked = commands.flatMap(one => (one.do === 'suppress' ? [one.host] : []))
  const suppressed = [...new Set([...(index?.tracked.suppressed ?? []), ...asked])]
  const never = new Set([...suppressed, ...config.suppress])
  const places = (facts.places?.() ?? []).filter(({ url }) => !never.has(placeOf(url)))
  const steps = blogSteps(config.platforms, places)
  return {
    today,
    public: config.tracker.public === true,
    steps,
    others: otherPlaces(places),
    ticked: new Set(steps.filter(({ begins }) => isTicked(begins)).map(({ id }) => id)),
    suppressed,
    told: wantedBy(index, commands, config),
  }
}

const commandsIn = ({ heard }: IndexFacts): Command[] =>
  heard?.asked.flatMap(({ commands }) => commands) ?? []

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
  { heard, run, swept: sweptNow, outbound: door }: IndexFacts,
): string {
  const ours = splitBody(outbound(renderIndex(posts, settings).markdown, door))
  const { base = null, comment = 0, comments = 0 } = index?.tracked.state ?? {}
  const blocks =
    index === null || base === null
      ? ours
      : mergeBlocks(decodeBlocks(base), index.tracked.blocks, ours)
  const swept = sweptNow === undefined ? index?.tracked.state?.swept : sweptNow
  const state = writeState({
    ...{ path: '', hash: '', url: null, live: false, items: [], gone: [], ticks: [], next: 1 },
    base: encodeBlocks(ours),
    comment: heard?.last ?? comment,
    comments: heard?.comments ?? comments,
    ...(run !== undefined && { run }),
    told,
    ...(swept != null && { swept }),
  })
  const notes = keptNotes(index?.tracked ?? null, ours)
  return joinBody(`${indexMarker}\n${joinBlocks(blocks)}`, notes, state)
}

/** The day of the look alone is no reason to write, but for a sweep once in a while. */
function isDue({ issue, looked }: TrackedIndex, body: string, facts: IndexFacts): boolean {
  if (essence(issue.body) !== essence(body)) return true
  const since = looked === null ? daysToSayIt : daysBetween(looked, facts.today)
  return facts.sweep && since >= daysToSayIt
}

/** A body without the day of the look, the marks of lines, and the run. */
function essence(body: string): string {
  const text = body.replace(/\r\n?/g, '\n')
  const seen = withoutState(text)
    .replace(lookedOn, '')
    .replace(/[ \t]+$/gm, '')
  return `${seen.trimEnd()}\n${JSON.stringify({ ...readState(text), base: null, run: 0 })}`
}
