import { openGoogle } from './ask-google.ts'
import { openSources } from './ask-sources.ts'
import type { Change, Config, Contact, Event, Report, World } from './domain.ts'
import { answersTo, type Hearing } from './hear-comments.ts'
import { knownPlaces } from './known-places.ts'
import { lookForLinks } from './look-for-links.ts'
import { indexContacts, suppressedBy } from './matching/index-contacts.ts'
import type { Catalogue } from './matching/match-post.ts'
import type { ReadBlog } from './read-blog.ts'
import type { Said } from './read-issues.ts'
import type { Plan } from './replan.ts'
import { reportOn, withDone } from './report-on.ts'
import type { Chosen } from './tracker/choose-posts.ts'
import { contactsOf } from './tracker/contacts.ts'
import type { Known } from './tracker/match-issues.ts'
import { doneOf, type Tracked } from './tracker/parse-issue.ts'
import { planIssue, readIssue, recordComments } from './tracker/plan-issue.ts'

/** Reports, the writes that they ask for, and how to plan these again. */
export async function planPosts(
  chosen: readonly Chosen[],
  { known, index, hearing }: Said,
  { kind }: Event,
  given: Config,
  world: World,
  { blog }: ReadBlog,
  siteSilent = false,
) {
  const catalogue = chosen.length === 0 ? null : await knownPlaces(given, world, blog)
  const met = [...contactsOf(known), ...suppressedNow(index, hearing)]
  const config = { ...given, suppress: [...given.suppress, ...suppressedBy(met)] }
  const contacts = indexContacts(met)
  const ask = await openSources(
    chosen.map(({ post }) => post).filter(({ published }) => published),
    catalogue as Catalogue,
    config,
    world,
    blog,
  )
  const google = openGoogle(world, config)
  const answers = kind !== 'preview'
  const reports: Report[] = []
  const changes: Change[] = []
  const plans = new Map<number, Plan>()
  const inUse = new Set<string>()
  for (const one of chosen) {
    // The first is looked at whatever is left: so every sweep gets on.
    if (one.inTurn && reports.length > 0 && world.web?.isSpent?.() === true) break
    const { issue } = one
    const heard = issue === null ? undefined : hearing.heard.get(issue.number)
    const earlier = issue === null ? [] : [issue.body, ...(one.earlier ?? [])]
    const said = { ...world, config, answers, heard, earlier, siteSilent }
    const tracked = issue === null ? null : readIssue(issue.body, said)
    const links = tracked === null || kind !== 'sweep' ? undefined : await linksAt(tracked, one)
    const settings = { ...said, links }
    const report = await reportOn(
      { ...one, tracked },
      catalogue as Catalogue,
      config,
      world,
      blog,
      ask,
      contacts,
      google,
      (kind === 'push' || kind === 'sweep') && hasJustChanged(one),
    )
    reports.push(report)
    for (const source of sourcesOf(report, tracked)) inUse.add(source)
    const change = planIssue(report, issue, settings)
    if (change !== null) changes.push(change)
    if (issue === null || one.tracked === null) continue
    if (heard !== undefined) changes.push(...answersTo(issue.number, one.tracked, heard))
    plans.set(issue.number, fresh => {
      const done = doneOf(readIssue(fresh.body, settings))
      return planIssue(withDone(report, done, config, blog), fresh, settings)
    })
  }
  const planned = chosen.slice(0, reports.length)
  return { planned, reports, changes, plans, inUse, outages: google.outages }

  async function linksAt(tracked: Tracked, { address: { url } }: Chosen) {
    const addresses = [url, tracked.copy.url].filter(one => one != null)
    if (world.web === null || catalogue === null || addresses.length === 0) return undefined
    return lookForLinks(tracked, addresses, catalogue.kinds, world.web)
  }
}

/** Those that the places in its issue came from, and those that a run proposes. */
function sourcesOf({ opportunities }: Report, tracked: Tracked | null): string[] {
  const proposed = opportunities.flatMap(({ source, also = [] }) => [source, ...also])
  return [...proposed, ...(tracked?.state?.items ?? []).flatMap(({ sources }) => sources)]
}

/** Its issue does not know the post as it is now: it was pushed a moment ago. */
function hasJustChanged({ post, tracked }: Chosen): boolean {
  return tracked?.state?.hash !== post.hash
}

/** Comments that ask nothing of a post that is worked on: read, and not to be read again. */
export function rememberHeard(
  known: readonly Known[],
  planned: ReadonlyMap<number, Plan>,
  { heard: all }: Hearing,
) {
  const changes: Change[] = []
  const plans = new Map<number, Plan>()
  for (const { issue, tracked } of known) {
    const heard = all.get(issue.number)
    if (heard === undefined || planned.has(issue.number)) continue
    const plan: Plan = fresh => recordComments(fresh, tracked.path ?? '', heard)
    const change = plan(issue)
    if (change !== null) changes.push(change)
    plans.set(issue.number, plan)
    for (const { comment } of heard.asked) {
      changes.push({ do: 'react', number: issue.number, comment: comment.id, with: 'confused' })
    }
  }
  return { changes, plans }
}

/** What was said below the index issue, and what is asked for in this run: it counts at once. */
function suppressedNow(index: Known | null, { heard }: Hearing): Contact[] {
  const asked = [...heard.values()]
    .flatMap(one => one.asked.flatMap(({ commands }) => commands))
    .flatMap(command => (command.do === 'suppress' ? [command.host] : []))
  return [...(index?.tracked.suppressed ?? []), ...asked].map(host => {
    return { id: host, host, status: 'never', issue: index?.issue.number ?? 0 }
  })
}
