import { markKnown } from './checks/baseline.ts'
import { runChecks } from './checks/run-checks.ts'
import type {
  Address,
  Before,
  Blog,
  Candidate,
  Check,
  Config,
  Contact,
  Done,
  Finding,
  Page,
  Post,
  Report,
  World,
} from './domain.ts'
import { writeFollowUp } from './drafts/follow-up.ts'
import { writeDraft } from './drafts/write-draft.ts'
import { foreignHost } from './formats/foreign-original.ts'
import { toldOrigin } from './formats/told-origin.ts'
import { allChecks } from './known.ts'
import { decideLife, nothingDone } from './life.ts'
import { lookAtPage } from './look-at-page.ts'
import { threadsOn } from './matching/asked-threads.ts'
import { type Catalogue, matchPost, tellingTerms } from './matching/match-post.ts'
import medium from './platforms/medium/medium.ts'
import { catalogueTitle } from './sources/catalogue.ts'
import { discover, mergeCandidates } from './sources/discover.ts'
import { sources } from './sources/registry.ts'
import { addDays } from './text/days.ts'
import type { Chosen } from './tracker/choose-posts.ts'
import { doneOf } from './tracker/parse-issue.ts'

/**
 * A post, and the issue it has → all that a run finds out about it.
 * @param justChanged its deployment may be under way
 */
export async function reportOn(
  { post, address, issue, tracked }: Chosen,
  catalogue: Catalogue,
  config: Config,
  world: World,
  blog: Blog,
  contacts: ReadonlyMap<string, Contact> = new Map(),
  justChanged = false,
): Promise<Report> {
  const page =
    world.web === null || address.url === null
      ? null
      : await lookAtPage(post, address.url, world.web, blog.told, justChanged)
  const base = describe(
    post,
    address,
    page,
    config,
    blog,
    tracked === null ? nothingDone : doneOf(tracked),
  )
  if (!post.published || address.url === null || base.findings.some(isInTheWay)) return base
  if (toldOrigin(post, blog.ownHosts)?.kind === 'retold') return base
  const asked = await askSources(post, catalogue, config, world, blog)
  const { matched, leftOut } = matchPost(catalogue, withKnown(catalogue, asked.candidates), post, {
    today: world.today,
    ownHosts: blog.ownHosts,
    suppressed: config.suppress,
    contacts,
    issue: issue?.number ?? null,
  })
  const { url } = address
  return {
    ...base,
    opportunities: matched.map(found => ({
      ...found,
      draft: writeDraft(found, post, url, config.author),
    })),
    leftOut,
    outages: asked.outages,
    looked: [
      `${catalogue.candidates.length.toLocaleString('en')} in ${catalogueTitle}`,
      ...asked.answered,
    ],
  }
}

/** A new post of a pull request, and who asks for it; silent where nobody answers. */
export async function withAsked(
  report: Report,
  catalogue: Catalogue,
  config: Config,
  world: World,
  blog: Blog,
): Promise<Report> {
  const { post, findings } = report
  if (!post.published || findings.some(isInTheWay)) return report
  if (toldOrigin(post, blog.ownHosts)?.kind === 'retold') return report
  const { candidates, outages } = await askSources(post, catalogue, config, world, blog)
  const asked = threadsOn(catalogue, candidates, post, addDays(world.today, -365))
  return { ...report, asked, outages }
}

/** A post with such a finding should not be shown to anybody. */
function isInTheWay({ severity, concerns }: Finding): boolean {
  return severity === 'error' && concerns === 'post'
}

/** What can be said without asking anyone for places. */
export function describe(
  post: Post,
  address: Address,
  page: Page | null,
  config: Config,
  blog: Blog,
  done: Done,
  before?: Before,
): Report {
  const subject = { post, address, blog, page, ...(before !== undefined && { before }) }
  const found = runChecks(checksFor(config), subject, config.checks)
  const findings = markKnown(found, post.path, config.baseline, path =>
    blog.posts.some(other => other.post.path === path),
  )
  const handOff = config.platforms.medium && post.unread !== true ? medium.handOff(subject) : null
  const origin = toldOrigin(post, blog.ownHosts)?.kind
  const foreign = origin === 'elsewhere' || foreignHost(post.canonical, blog.ownHosts) !== null
  const life = decideLife({
    post,
    address,
    page,
    findings,
    handOff,
    foreign,
    retold: origin === 'retold',
    done: { ...done, published: done.published || isOnMedium(post) },
    today: blog.today,
  })
  return {
    post,
    address,
    page,
    life,
    findings,
    handOff,
    opportunities: [],
    followUp: address.url === null ? null : writeFollowUp(post, address.url, config.author),
    leftOut: [],
    asked: [],
    outages: [],
    looked: [],
  }
}

/** The same report, of a post with which more was done meanwhile. */
export function withDone(report: Report, done: Done, config: Config, blog: Blog): Report {
  const { life } = describe(report.post, report.address, report.page, config, blog, done)
  return { ...report, life }
}

/** A blog that does not go to Medium is not told what would be lost there. */
function checksFor({ platforms }: Config): readonly Check[] {
  return platforms.medium ? allChecks : allChecks.filter(({ concerns }) => concerns !== 'medium')
}

/** The frontmatter records a copy there, whoever made it. */
function isOnMedium({ copies }: Post): boolean {
  return copies.some(({ platform }) => platform === 'medium')
}

async function askSources(
  post: Post,
  catalogue: Catalogue,
  config: Config,
  { web, today }: World,
  blog: Blog,
) {
  const on = sources.filter(({ id }) => config.sources[id] !== false)
  if (web === null) return { candidates: [], outages: [], answered: [] }
  const terms = tellingTerms(catalogue, post)
  return discover(on, { terms, ownHosts: blog.ownHosts, since: addDays(today, -365) }, web)
}

/** What a source brought of a place that the catalogue knows adds to what it knows: routes and rules. */
function withKnown({ candidates }: Catalogue, asked: readonly Candidate[]): Candidate[] {
  const ids = new Set(asked.map(({ target }) => target.id))
  return mergeCandidates([candidates.filter(({ target }) => ids.has(target.id)), asked])
}
