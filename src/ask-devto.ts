import { originOf } from './describe-post.ts'
import type {
  Blog,
  Config,
  DevChange,
  DevStanding,
  DevWritten,
  Event,
  Life,
  Outage,
  Report,
  Seen,
  World,
} from './domain.ts'
import { decideLife, nothingDone } from './life.ts'
import { readingOf } from './plan-posts.ts'
import { afterWrite, standOnDev } from './platforms/devto/stand-on-dev.ts'
import medium from './platforms/medium/medium.ts'
import type { ReadBlog } from './read-blog.ts'
import type { Said } from './read-issues.ts'
import { oneOrMany } from './text/say.ts'
import type { Chosen } from './tracker/choose-posts.ts'
import type { Tracked } from './tracker/parse-issue.ts'
import { markLine, markText } from './tracker/state.ts'

/** New drafts of one run at most: DEV takes few at a time, and a person reads them one by one. */
const mostDrafts = 5

const noKey =
  'The config names devto in “platforms”, and the input “devto-api-key” is empty: no draft is made on DEV. Give the input a key from https://dev.to/settings/extensions, or take devto out of the config.'

/** The posts that a run looked at, with how they stand on DEV, and the writes that are due there. */
export interface AskedDev {
  readonly seen: ReadonlyMap<string, Seen>
  readonly changes: readonly DevChange[]
  readonly outages: readonly Outage[]
  readonly notices: readonly string[]
}

/** A post, what its issue says of it, and the report of this run. */
interface One {
  readonly report: Report
  readonly tracked: Tracked | null
  /** Null: it is not there, or cannot be read. */
  readonly way: Life | null
  readonly ready: boolean
}

/**
 * Asks DEV once for all posts, and only where it matters: one could have a draft, or has an article.
 * Without the issues nobody knows what was made before, and nothing is.
 */
export async function askDevto(
  chosen: readonly Chosen[],
  seen: ReadonlyMap<string, Seen>,
  said: Said,
  event: Event,
  config: Config,
  world: World,
  { blog }: ReadBlog,
): Promise<AskedDev> {
  const nothing = { seen, changes: [], outages: [], notices: [] }
  const { devto } = world
  if (!config.platforms.devto || config.tracker.off || said.unread !== null) return nothing
  if (devto === undefined) return { ...nothing, notices: event.kind === 'preview' ? [] : [noKey] }
  const posts = chosen.flatMap((one): One[] => {
    const report = seen.get(one.post.path)?.report
    if (report === undefined) return []
    const { tracked } = readingOf(one, said, event, config, world)
    const way = wayToDev(report, blog)
    return [{ report, tracked, way, ready: way?.stage === 'ready' }]
  })
  const due = posts.filter(one => one.ready || one.tracked?.state?.devto !== undefined)
  const waiting = posts.filter(one => !due.includes(one)).flatMap(waitOf)
  if (due.length === 0) return { ...nothing, seen: withStandings(seen, new Map(waiting)) }
  const there = await devto.articles()
  const articles = 'why' in there ? null : there
  const made = due.map(({ report, tracked, ready }) => ({
    report,
    ...standOnDev({
      subject: { post: report.post, address: report.address, blog },
      ready,
      asked: tracked?.steps.has('devto') === true,
      recalled: tracked?.state?.devto ?? {},
      seen: articles,
      text: markText(report.post),
      mark: markLine,
    }),
  }))
  const { changes, left } = within(made.flatMap(({ change }) => change ?? []))
  const asked = made.map(({ report, standing }) => [report.post.path, standing] as const)
  const standings = new Map([...waiting, ...asked])
  return {
    seen: withStandings(seen, standings),
    changes,
    outages: 'why' in there ? [there] : [],
    notices:
      left === 0
        ? []
        : [
            `${left} more ${oneOrMany(left, 'post is', 'posts are')} ready for a draft on DEV; the next run goes on.`,
          ],
  }
}

/**
 * How its way to DEV stands: what keeps a post from Medium keeps it from there, too. It is live and
 * sound, and Google should know it. Whether it is on Medium by now says nothing.
 */
function wayToDev(report: Report, blog: Blog): Life | null {
  const { post, address, page, index, findings, life } = report
  if (post.unread === true || life.live !== 'pass') return null
  const handOff = report.handOff ?? medium.handOff({ post, address, blog })
  return decideLife({
    ...{ post, address, page, index, findings, handOff },
    ...originOf(post, blog),
    done: { ...nothingDone, live: true },
    drifted: false,
    today: blog.today,
  })
}

/** Where Medium is spoken of, what is said there holds for DEV. */
function waitOf({ report, way }: One): (readonly [string, DevStanding])[] {
  const isSaid = report.handOff !== null || way === null || way.medium === 'never'
  return isSaid ? [] : [[report.post.path, { waits: way.next.text }]]
}

function within(all: readonly DevChange[]) {
  const drafts = all.filter(change => change.do === 'draft-on-dev')
  const late = new Set<DevChange>(drafts.slice(mostDrafts))
  return { changes: all.filter(change => !late.has(change)), left: late.size }
}

function withStandings(
  seen: ReadonlyMap<string, Seen>,
  standings: ReadonlyMap<string, DevStanding>,
): ReadonlyMap<string, Seen> {
  return new Map(
    [...seen].map(([path, one]) => {
      const devto = standings.get(path)
      return [path, devto === undefined ? one : { ...one, report: { ...one.report, devto } }]
    }),
  )
}

/** The same posts, when DEV has answered the writes. */
export function withWritten(
  seen: ReadonlyMap<string, Seen>,
  written: DevWritten,
): ReadonlyMap<string, Seen> {
  const standings = [...written].flatMap(([path, answer]) => {
    const report = seen.get(path)?.report
    if (report === undefined) return []
    const { post, devto = {} } = report
    const facts = { text: markText(post), hash: post.hash, mark: markLine }
    return [[path, afterWrite(devto, answer, facts)] as const]
  })
  return withStandings(seen, new Map(standings))
}
