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
import { dayOf, daysBetween } from './text/days.ts'

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

/** Search Console, where we may ask it; it knows its own limits. Without it, an honest guess. */
export function openGoogle(
  { searchConsole, today }: Pick<World, 'searchConsole' | 'today'>,
  { platforms }: Pick<Config, 'platforms'>,
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
    const google: Recalled = {
      state,
      ...(chosen !== undefined && { chosen }),
      ...(seen !== undefined && { look: seen }),
    }
    return { index, google }
  }

  async function inspect(url: string): Promise<Inspection | Outage | null> {
    if (searchConsole === undefined) return null
    const answer = await searchConsole.inspect(url)
    const read = 'why' in answer ? answer : await readAnswer(answer.payload)
    if (!('why' in read)) return read
    const outage = { from: 'Search Console', why: read.why }
    if (!outages.some(({ why }) => why === outage.why)) outages.push(outage)
    return outage
  }
}

/** What reads it is loaded with the first answer; most runs have none. */
async function readAnswer(payload: unknown): Promise<Inspection | { readonly why: string }> {
  const { readInspection } = await import('./pages/read-inspection.ts')
  try {
    return readInspection(payload)
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
