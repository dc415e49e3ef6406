/**
 * The whole product in one read: event → posts → findings, page, candidates → opportunities →
 * drafts → report → changes. Pure but for the ports of the world; nothing is written here.
 */
import { checks } from './checks/registry.ts'
import { runChecks } from './checks/run-checks.ts'
import type {
  Address,
  Blog,
  Candidate,
  Change,
  Config,
  Done,
  Event,
  Finding,
  Outage,
  Outcome,
  Page,
  Post,
  Report,
  Site,
  World,
} from './domain.ts'
import { writeDraft } from './drafts/write-draft.ts'
import { foreignHost } from './formats/foreign-original.ts'
import { hostOf } from './formats/url.ts'
import { decideLife, nothingDone } from './life.ts'
import { type Catalogue, indexCandidates, matchPost, tellingTerms } from './matching/match-post.ts'
import { readPage } from './pages/read-page.ts'
import { lossCheck } from './platforms/medium/loss-check.ts'
import medium from './platforms/medium/medium.ts'
import { readPost } from './posts/read-post.ts'
import { commentMarker, renderComment } from './reports/pull-request.ts'
import { type DetectedSite, detectSites } from './sites/detect-site.ts'
import type { ListedPages } from './sites/evidence/built-sitemap.ts'
import { hasAsset } from './sites/has-asset.ts'
import { catalogueTitle, readCatalogue } from './sources/catalogue.ts'
import { discover, mergeCandidates } from './sources/discover.ts'
import { sources } from './sources/registry.ts'
import { addDays } from './text/days.ts'
import { type Chosen, choosePosts, type Located } from './tracker/choose-posts.ts'
import { doneOf } from './tracker/parse-issue.ts'
import { label, planIssue } from './tracker/plan-issue.ts'

/** Every check: those on posts and pages, and one for each thing that Medium loses. */
export const allChecks = [...checks, ...medium.losses.map(lossCheck)]

/** What is known of a blog before any post is looked at closely. */
export interface ReadBlog {
  readonly site: Site
  readonly located: readonly (Located & { readonly generator: string })[]
  readonly blog: Blog
  /** Posts that could not be read at all. */
  readonly notices: readonly string[]
}

/**
 * Detect the sites → find their content → parse → URL.
 * @param listed pages of a sitemap that the user gave
 */
export function readBlog(
  config: Config,
  { repo, today }: Pick<World, 'repo' | 'today'>,
  listed?: ListedPages,
): ReadBlog {
  const wanted = { ...config.site, posts: config.posts, ignore: config.ignore }
  const sites = detectSites(repo, wanted)
  const notices: string[] = []
  const parts = sites.map(site => locateIn(site, config, repo, notices, listed))
  const [main = parts[0]] = parts.filter(({ located }) => located.length > 0)
  const site = { ...sites[0]!, url: main?.url ?? sites[0]!.url }
  const located = parts.flatMap(part => part.located)
  const blog: Blog = {
    ownHosts: ownHosts(parts, config),
    siteUrl: site.url,
    posts: located,
    today,
    hasAsset: (path, from) => hasAsset(repo, rootOf(sites, from), path, from),
  }
  return { site, located, blog, notices }
}

/** The posts of one site; what could not be read becomes a notice. */
function locateIn(
  site: DetectedSite,
  config: Config,
  repo: World['repo'],
  notices: string[],
  listed: ListedPages | undefined,
) {
  const posts: Post[] = []
  for (const path of site.posts) {
    const text = repo.read(path)
    if (text === undefined) {
      notices.push(
        `${path} was not read: it is larger than 1 MiB, a link, or not UTF-8. The other posts go on.`,
      )
      continue
    }
    const post = readPost(path, text, config.frontmatter)
    posts.push(site.draftsLive ? asPublished(post) : post)
  }
  const { url, addresses } = site.locateAll(posts, listed)
  const located = posts.map(post => ({
    post,
    address: addresses.get(post.path)!,
    generator: site.generator,
  }))
  return { url, located }
}

/** The host builds drafts, so this one is live. Its content stays unparsed until it is used. */
function asPublished(post: Post): Post {
  if (post.published) return post
  const { held: _, ...properties } = Object.getOwnPropertyDescriptors(post)
  return Object.defineProperties(
    {},
    {
      ...properties,
      published: { value: true, enumerable: true },
    },
  ) as Post
}

function rootOf(sites: readonly Site[], path: string): string {
  return (sites.find(({ posts }) => posts.includes(path)) ?? sites[0]!).root
}

/** One run, from what happened to the writes that it wants. */
export async function run(
  event: Event,
  config: Config,
  world: World,
  backfill: (path: string) => boolean = () => false,
): Promise<Outcome> {
  const read = readBlog(config, world)
  const { site, notices } = read
  const none = { site, reports: [], changes: [], outages: [] }
  if (read.located.length === 0) return { ...none, notices: [...notices, noPosts(read)] }
  if (event.kind === 'other') {
    return { ...none, notices: [...notices, `Nothing to do for the event “${event.name}”.`] }
  }
  if (event.kind === 'pull-request' || event.kind === 'check')
    return checkPosts(event, config, world, read)
  if (event.kind === 'push' && !event.defaultBranch) {
    return {
      ...none,
      notices: [...notices, 'Nothing to do: issues follow the default branch only.'],
    }
  }
  return track(event, config, world, read, backfill)
}

async function track(
  event: Event,
  config: Config,
  world: World,
  { site, located, blog, notices }: ReadBlog,
  backfill: (path: string) => boolean,
): Promise<Outcome> {
  const issues = config.tracker.off ? [] : await world.issues.list()
  const unread = 'from' in issues
  const { chosen, left } = choosePosts(
    located,
    unread ? [] : issues,
    event,
    config,
    world.today,
    backfill,
  )
  const known = chosen.length === 0 ? null : indexCandidates(readCatalogue(world.catalogue()))
  const reports: Report[] = []
  const changes: Change[] = []
  for (const one of chosen) {
    const report = await reportOn(one, known as Catalogue, config, world, blog)
    reports.push(report)
    const change =
      unread || config.tracker.off ? null : planIssue(report, one.issue, { ...world, config })
    if (change !== null) changes.push(change)
  }
  const said = [
    ...(config.tracker.off
      ? ['The tracker is off in the config: no issue is opened or changed.']
      : []),
    ...(unread
      ? ['The issues could not be listed, so none was opened or changed. The next run does it.']
      : []),
    ...(left > 0 && !unread
      ? [
          `${left} more posts are due for an issue; name them with the input “backfill” when you want them.`,
        ]
      : []),
  ]
  const outages = [...(unread ? [issues] : []), ...reports.flatMap(report => report.outages)]
  return { site, reports, changes, outages: distinct(outages), notices: [...notices, ...said] }
}

/** A post, and the issue it has → all that a run finds out about it. */
async function reportOn(
  { post, address, tracked }: Chosen,
  catalogue: Catalogue,
  config: Config,
  world: World,
  blog: Blog,
): Promise<Report> {
  const page =
    world.web === null || address.url === null ? null : await lookAt(address.url, world.web)
  const base = describe(
    post,
    address,
    page,
    config,
    blog,
    tracked === null ? nothingDone : doneOf(tracked),
  )
  if (!post.published || address.url === null || base.findings.some(isInTheWay)) return base
  const asked = await askSources(post, catalogue, config, world, blog)
  const { matched, leftOut } = matchPost(catalogue, withKnown(catalogue, asked.candidates), post, {
    today: world.today,
    ownHosts: blog.ownHosts,
    suppressed: config.suppress,
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

/** A post with such a finding should not be shown to anybody. */
function isInTheWay({ severity, concerns }: Finding): boolean {
  return severity === 'error' && concerns === 'post'
}

/** What can be said without asking anyone for places. */
function describe(
  post: Post,
  address: Address,
  page: Page | null,
  config: Config,
  blog: Blog,
  done: Done,
): Report {
  const subject = { post, address, blog, page }
  const findings = runChecks(allChecks, subject, config.checks)
  const handOff = config.platforms.medium ? medium.handOff(subject) : null
  const foreign = foreignHost(post.canonical, blog.ownHosts) !== null
  const life = decideLife({
    post,
    address,
    page,
    findings,
    handOff,
    foreign,
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
    leftOut: [],
    outages: [],
    looked: [],
  }
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

async function lookAt(url: string, web: NonNullable<World['web']>): Promise<Page> {
  return readPage(url, await web.get({ url }))
}

/** The changed posts of a pull request, or those that were named: a comment, and annotations on the lines. */
function checkPosts(
  event: Event & { kind: 'pull-request' | 'check' },
  config: Config,
  world: World,
  { site, located, blog, notices }: ReadBlog,
): Outcome {
  const wanted = wantedPaths(event, located)
  const reports = located
    .filter(({ post }) => wanted.has(post.path) && !post.optedOut)
    .map(({ post, address }) => describe(post, address, null, config, blog, nothingDone))
  const findings = reports
    .flatMap(report => report.findings)
    .filter(({ severity }) => severity !== 'note')
  const comment = event.kind === 'check' ? [] : commentOn(event, reports, world)
  const annotations = findings.map((finding): Change => ({ do: 'annotate', finding }))
  return {
    site,
    reports,
    changes: [...comment, ...annotations],
    outages: [],
    notices: [...notices, ...(event.kind === 'check' ? [] : toldOf(event))],
  }
}

function wantedPaths(
  event: Event & { kind: 'pull-request' | 'check' },
  located: readonly Located[],
): Set<string> {
  const all = event.kind === 'check' && event.paths === null
  return new Set(
    all
      ? located.map(({ post }) => post.path)
      : event.kind === 'check'
        ? event.paths
        : event.changed,
  )
}

function commentOn(
  event: Event & { kind: 'pull-request' },
  reports: readonly Report[],
  world: World,
): Change[] {
  if (event.readOnly || reports.length === 0) return []
  const body = renderComment(reports, world.lineUrl)
  return [{ do: 'upsert-comment', pullRequest: event.number, marker: commentMarker, body }]
}

function toldOf({ readOnly, changed }: Event & { kind: 'pull-request' }): string[] {
  return [
    ...(changed === null
      ? ['GitHub did not list the changed files, so no post was checked. Run it again.']
      : []),
    ...(readOnly
      ? [
          'The token of this pull request may only read, so there is no comment: everything is in this summary.',
        ]
      : []),
  ]
}

function ownHosts(sites: readonly Pick<Site, 'url'>[], { product }: Config): string[] {
  const urls = [...sites.map(({ url }) => url), product?.url].filter(url => url != null)
  return [...new Set(urls.map(url => hostOf(url)).filter(host => host !== null))]
}

function noPosts({ site }: ReadBlog): string {
  return (
    `No post was found (generator: ${site.generator}, ${site.why}). Expected markdown files with a title. ` +
    'Tell where they are in .github/postrider.yml: posts: ["content/blog/**/*.md"].'
  )
}

function distinct(outages: readonly Outage[]): Outage[] {
  return [...new Map(outages.map(outage => [`${outage.from} ${outage.why}`, outage])).values()]
}

export { label }
