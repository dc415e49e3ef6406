import type { ZodError } from 'zod'
import type {
  Address,
  Config,
  Day,
  Done,
  IndexState,
  Inspection,
  Outage,
  Page,
  Post,
  Recalled,
  World,
} from './domain.ts'
import { type IndexFacts, indexState } from './pages/index-state.ts'
import { addDays, dayOf, daysBetween } from './text/days.ts'

/** What a run knows of a post when it asks Google. */
export interface PageFacts {
  readonly post: Post
  readonly address: Address
  readonly page: Page | null
  /** As `published` counts a copy that the frontmatter records, too. */
  readonly done: Done
}
/** Whether Google knows the page, and what the issue is to remember of it. */
export interface AskedGoogle {
  readonly index: IndexState | null
  readonly google?: Recalled | undefined
}
export interface Google {
  ask(facts: PageFacts): Promise<AskedGoogle>
  /** Each why once. */
  readonly outages: readonly Outage[]
}

/** A copy may win some time after it came out: Google is asked again after so many days. */
const looksAtCopies = [30, 7]

/** What people searched for is asked of so many days. */
const daysOfQueries = 90

/** Search Console, where we may ask it; it knows its own limits. Without it, an honest guess. */
export function openGoogle(
  { searchConsole, today }: Pick<World, 'searchConsole' | 'today'>,
  { platforms, tracker }: Pick<Config, 'platforms' | 'tracker'>,
): Google {
  const outages: Outage[] = []
  const isTaken = platforms.medium || platforms.devto
  return { ask, outages }

  async function ask(facts: PageFacts): Promise<AskedGoogle> {
    const { address, done } = facts
    const look = lookDue(done, today)
    const isAsked = address.url !== null && isTaken && isOpen(facts, look)
    const inspection = isAsked ? await inspect(address.url) : null
    const index = guessIndex(facts, today, inspection)
    if (index === null || inspection === null || 'from' in inspection)
      return { index, google: done.google }
    const { state, chosen } = index
    const seen = look ?? done.google?.look
    // For the title of a copy that is still to be made. What an issue says, its readers know.
    const isOfUse = state === 'confirmed' && !done.published && tracker.public !== true
    const foundBy = isOfUse ? await queries(address.url ?? '', done.google?.foundBy) : []
    const google: Recalled = {
      state,
      ...(chosen !== undefined && { chosen }),
      ...(seen !== undefined && { look: seen }),
      ...(foundBy.length > 0 && { foundBy }),
    }
    return { index, google }
  }

  async function inspect(url: string): Promise<Inspection | Outage | null> {
    if (searchConsole === undefined) return null
    const answer = await searchConsole.inspect(url)
    const { readInspection } = await import('./pages/read-inspection.ts')
    const read = readAnswer(answer, readInspection)
    return 'why' in read ? silent(read.why) : read
  }

  /** Where it does not answer, what it said last. */
  async function queries(url: string, known: readonly string[] = []): Promise<readonly string[]> {
    if (searchConsole?.queries === undefined) return []
    const answer = await searchConsole.queries(url, addDays(today, -daysOfQueries), today)
    const { readQueries } = await import('./pages/read-queries.ts')
    const read = readAnswer(answer, readQueries)
    if (!('why' in read)) return read
    silent(read.why)
    return known
  }

  function silent(why: string): Outage {
    const outage = { from: 'Search Console', why }
    if (!outages.some(known => known.why === why)) outages.push(outage)
    return outage
  }
}

/** What reads it is loaded with the first answer; most runs have none. */
function readAnswer<T>(
  answer: { readonly payload: unknown } | { readonly why: string },
  read: (payload: unknown) => T,
): T | { readonly why: string } {
  if ('why' in answer) return answer
  try {
    return read(answer.payload)
  } catch (error) {
    const at = (error as Partial<ZodError>).issues?.[0]?.path.join('.') ?? ''
    return { why: `it changed its answer: “${at}”` }
  }
}

/** What can be said without asking, or with what was answered; null without an address. */
export function guessIndex(
  { post, address, page, done }: PageFacts,
  today: Day,
  inspection: IndexFacts['inspection'] = null,
): IndexState | null {
  if (address.url === null) return null
  // Before it is on Medium, what was in the way is no more than the last answer.
  const recalled = done.published || done.google?.state === 'confirmed' ? done.google : undefined
  const published = dayOf(post.date)
  return indexState({ expected: address.url, published, page, inspection, recalled, today })
}

/** Live, and something hangs on the answer: it is to go to Medium, or its copy is to be looked at. */
function isOpen({ post, page, done }: PageFacts, look: number | null): boolean {
  const isLive = page?.live === 'pass' || (page?.live === 'inconclusive' && done.live)
  if (!post.published || !isLive) return false
  return !done.published || look !== null || done.google?.chosen !== undefined
}

/** The look that has become due since the last one; null when none has. */
function lookDue({ since, google }: Done, today: Day): number | null {
  if (since === undefined) return null
  const due = looksAtCopies.find(days => daysBetween(since, today) >= days)
  return due !== undefined && due > (google?.look ?? 0) ? due : null
}
