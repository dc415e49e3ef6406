import { openGoogle } from './ask-google.ts'
import { openSources } from './ask-sources.ts'
import { reportAgain } from './describe-post.ts'
import type { Config, Event, LinkLook, Outage, Seen, World } from './domain.ts'
import { withLetters } from './drafts/letters-after.ts'
import { knownPlaces } from './known-places.ts'
import { lookForLinks } from './look-for-links.ts'
import { openMentions } from './look-for-mentions.ts'
import { withDesks } from './matching/index-contacts.ts'
import type { Catalogue } from './matching/match-post.ts'
import { contactsIn, readingOf } from './plan-posts.ts'
import type { ReadBlog } from './read-blog.ts'
import type { Said } from './read-issues.ts'
import { reportOn } from './report-on.ts'
import type { JoinedParts } from './shards/join-parts.ts'
import type { Chosen } from './tracker/choose-posts.ts'
import type { Tracked } from './tracker/parse-issue.ts'

/** What was seen, by the path of the post, and what did not answer on the way. */
export interface Sight {
  readonly seen: ReadonlyMap<string, Seen>
  readonly outages: readonly Outage[]
}

/**
 * Looks at the chosen posts, one after the other: all that a run asks of the world.
 * @param isMine leaves out posts that another shard looks at; what is asked once for all posts stays
 *   the same
 */
export async function seePosts(
  chosen: readonly Chosen[],
  said: Said,
  event: Event,
  given: Config,
  world: World,
  { blog }: ReadBlog,
  isMine: (path: string) => boolean = () => true,
): Promise<Sight> {
  const seen = new Map<string, Seen>()
  const mine = chosen.filter(({ post }) => isMine(post.path))
  if (mine.length === 0) return { seen, outages: [] }
  const { config, contacts: met } = contactsIn(said, given)
  const catalogue = await knownPlaces(given, world, blog, met.all)
  const contacts = withDesks(
    met,
    catalogue.candidates.map(({ target }) => target),
  )
  const posts = chosen.map(({ post }) => post).filter(({ published }) => published)
  const ask = await openSources(posts, catalogue, config, world, blog)
  const google = openGoogle(world, config)
  const mentions = event.kind === 'sweep' ? await openMentions(config, world, blog) : null
  const means = { config, world, blog, catalogue, ask, contacts, google }
  const { kind } = event
  for (const one of mine) {
    await world.progress?.(seen.size, mine.length)
    // The first is looked at whatever is left: so every sweep gets on.
    if (one.inTurn && seen.size > 0 && world.web?.isSpent?.() === true) break
    const { tracked } = readingOf(one, said, event, config, world)
    const links =
      tracked === null || kind !== 'sweep'
        ? undefined
        : await linksAt(tracked, one, catalogue, world)
    const isDeploying = (kind === 'push' || kind === 'sweep') && hasJustChanged(one)
    const report = await reportOn({ ...one, tracked }, means, isDeploying)
    const url = report.page?.live === 'pass' ? report.page.url : null
    const named =
      url === null || tracked === null || mentions === null ? [] : await mentions.ask(url, tracked)
    seen.set(one.post.path, {
      report,
      ...(links !== undefined && { links }),
      ...(named.length > 0 && { mentions: named }),
    })
  }
  return { seen, outages: [...google.outages, ...(mentions?.outages ?? [])] }
}

/** What the shards saw, made into reports again. A post that has changed since waits. */
export function seenInParts(
  chosen: readonly Chosen[],
  { told, outages }: JoinedParts,
  said: Said,
  event: Event,
  given: Config,
  world: World,
  { blog }: ReadBlog,
): Sight {
  const seen = new Map<string, Seen>()
  const { config } = contactsIn(said, given)
  for (const one of chosen) {
    const found = told.get(one.post.path)
    if (found === undefined || found.hash !== one.post.hash) continue
    const { tracked } = readingOf(one, said, event, config, world)
    const report = withLetters(reportAgain(found, { ...one, tracked }, config, blog), config)
    const links = found.links && new Map(found.links)
    const { mentions } = found
    seen.set(one.post.path, {
      report,
      ...(links !== undefined && { links }),
      ...(mentions !== undefined && { mentions }),
    })
  }
  return { seen, outages }
}

async function linksAt(
  tracked: Tracked,
  { address: { url } }: Chosen,
  { kinds }: Catalogue,
  { web }: World,
): Promise<ReadonlyMap<number, LinkLook> | undefined> {
  const addresses = [url, tracked.copy.url].filter(one => one != null)
  if (web === null || addresses.length === 0) return undefined
  return lookForLinks(tracked, addresses, kinds, web)
}

/** Its issue does not know the post as it is now: it was pushed a moment ago. */
function hasJustChanged({ post, tracked }: Chosen): boolean {
  return tracked?.state?.hash !== post.hash
}
