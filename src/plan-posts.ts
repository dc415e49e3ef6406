import { withDone } from './describe-post.ts'
import type { Change, Config, Contact, Event, Report, Seen, World } from './domain.ts'
import { answersTo, type Hearing } from './hear-comments.ts'
import { indexContacts, suppressedBy } from './matching/index-contacts.ts'
import type { ReadBlog } from './read-blog.ts'
import type { Said } from './read-issues.ts'
import type { Plan } from './replan.ts'
import type { Chosen } from './tracker/choose-posts.ts'
import { contactsOf } from './tracker/contacts.ts'
import type { Known } from './tracker/match-issues.ts'
import { doneOf, type Tracked } from './tracker/parse-issue.ts'
import { planIssue } from './tracker/plan-issue.ts'
import { readIssue } from './tracker/read-issue.ts'

/** What is said in the issues → the config with which posts are looked at, and who was written to. */
export function contactsIn({ known, index, hearing }: Said, config: Config) {
  const met = [...contactsOf(known), ...suppressedNow(index, hearing)]
  const suppress = [...config.suppress, ...suppressedBy(met)]
  return { config: { ...config, suppress }, contacts: indexContacts(met) }
}

/** How the issue of a post is read and written in this run. */
export function readingOf(
  { issue, earlier: bodies = [] }: Chosen,
  { hearing }: Said,
  { kind }: Event,
  config: Config,
  world: World,
  siteSilent = false,
) {
  const heard = issue === null ? undefined : hearing.heard.get(issue.number)
  const earlier = issue === null ? [] : [issue.body, ...bodies]
  const settings = { ...world, config, answers: kind !== 'preview', heard, earlier, siteSilent }
  return { settings, tracked: issue === null ? null : readIssue(issue.body, settings) }
}

/** The writes that reports ask for, and how to plan these again. Posts without one wait. */
export function planPosts(
  chosen: readonly Chosen[],
  seen: ReadonlyMap<string, Seen>,
  said: Said,
  event: Event,
  given: Config,
  world: World,
  { blog }: ReadBlog,
  siteSilent = false,
) {
  const { config } = contactsIn(said, given)
  const reports: Report[] = []
  const changes: Change[] = []
  const plans = new Map<number, Plan>()
  const inUse = new Set<string>()
  for (const one of chosen) {
    const found = seen.get(one.post.path)
    if (found === undefined) continue
    const { report, links, mentions } = found
    const { issue } = one
    const reading = readingOf(one, said, event, config, world, siteSilent)
    const settings = { ...reading.settings, links, mentions }
    reports.push(report)
    for (const source of sourcesOf(report, reading.tracked)) inUse.add(source)
    const change = planIssue(report, issue, settings)
    if (change !== null) changes.push(change)
    if (issue === null || one.tracked === null) continue
    const { heard } = settings
    if (heard !== undefined) changes.push(...answersTo(issue.number, one.tracked, heard))
    plans.set(issue.number, fresh => {
      const done = doneOf(readIssue(fresh.body, settings))
      return planIssue(withDone(report, done, config, blog), fresh, settings)
    })
  }
  return { reports, changes, plans, inUse }
}

/** Those that the places in its issue came from, and those that a run proposes. */
function sourcesOf({ opportunities }: Report, tracked: Tracked | null): string[] {
  const proposed = opportunities.flatMap(({ source, also = [] }) => [source, ...also])
  return [...proposed, ...(tracked?.state?.items ?? []).flatMap(({ sources }) => sources)]
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
