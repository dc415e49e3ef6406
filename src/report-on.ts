import { allChecks } from './all-checks.ts'
import { type AskedGoogle, type Google, guessIndex } from './ask-google.ts'
import type { AskAbout } from './ask-sources.ts'
import { markKnown } from './checks/baseline.ts'
import { runChecks } from './checks/run-checks.ts'
import type {
  Address,
  Before,
  Blog,
  Candidate,
  Check,
  Config,
  Done,
  Finding,
  Page,
  Post,
  Report,
  World,
} from './domain.ts'
import { writeFollowUp, writeThanks } from './drafts/follow-up.ts'
import { inEnglish } from './drafts/outline.ts'
import { writeForOwnAccounts } from './drafts/own-accounts.ts'
import { templateFolder } from './drafts/templates/user-template.ts'
import { writeDrafts, writeDraftsWith } from './drafts/write-drafts.ts'
import { foreignHost } from './formats/foreign-original.ts'
import { toldOrigin } from './formats/told-origin.ts'
import { decideLife, nothingDone } from './life.ts'
import { lookAtPage } from './look-at-page.ts'
import { threadsOn } from './matching/asked-threads.ts'
import { type Contacts, noContacts } from './matching/index-contacts.ts'
import { type Catalogue, matchPost, matchPostWith } from './matching/match-post.ts'
import medium from './platforms/medium/medium.ts'
import type { Told } from './shards/part-json.ts'
import { catalogueTitle, listsTitle } from './sources/catalogue.ts'
import { mergeCandidates } from './sources/merge-candidates.ts'
import { pastTitle } from './sources/past-places.ts'
import { addDays } from './text/days.ts'
import { askedAnew, shownIds } from './tracker/asked-anew.ts'
import type { Chosen } from './tracker/choose-posts.ts'
import { doneOf, type Tracked } from './tracker/parse-issue.ts'
import { markText } from './tracker/state.ts'

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
  ask: AskAbout,
  contacts: Contacts = noContacts,
  google: Google | null = null,
  justChanged = false,
): Promise<Report> {
  const page =
    world.web === null || address.url === null
      ? null
      : await lookAtPage(post, address.url, world.web, blog.told, justChanged)
  const done = tracked === null ? nothingDone : doneAt(address, tracked)
  const asked = await google?.ask({ post, address, page, done: withCopies(done, post) })
  const base = describe(post, address, page, config, blog, done, undefined, asked)
  if (!post.published || address.url === null || base.findings.some(isInTheWay)) return base
  if (toldOrigin(post, blog.ownHosts)?.kind === 'retold') return base
  const found = await ask(post)
  const settings = {
    today: world.today,
    ownHosts: blog.ownHosts,
    suppressed: config.suppress,
    contacts,
    issue: issue?.number ?? null,
  }
  const candidates = withKnown(catalogue, found.candidates)
  const { matched, leftOut, outages } =
    world.vectors === undefined
      ? { ...matchPost(catalogue, candidates, post, settings), outages: [] }
      : await matchPostWith(world.vectors, catalogue, candidates, post, settings)
  const url = base.handOff?.original ?? address.url
  const desk = {
    ...{ post, url, author: config.author, parameters: config.drafts.parameters },
    template: templatesIn(world.repo, post),
    anew: askedAnew(tracked),
  }
  const drafts =
    world.model === undefined
      ? writeDrafts(matched, desk)
      : await writeDraftsWith(world.model, matched, desk, shownIds(tracked))
  return {
    ...base,
    opportunities: matched.map((one, i) => ({ ...one, draft: drafts[i]! })),
    ownAccounts: writeForOwnAccounts(post, url),
    leftOut,
    outages: [...found.outages, ...outages],
    looked: [...lookedThrough(catalogue), ...found.answered],
  }
}

/** The user's own templates; those without a language in their name are for English posts. */
function templatesIn(repo: World['repo'], post: Post) {
  const { language } = post
  const suffix = inEnglish(post) ? '' : `.${language ?? 'other'}`
  return (channel: string) => {
    const path = `${templateFolder}/${channel}${suffix}.md`
    const text = repo.read(path)
    return text === undefined ? null : { path, text }
  }
}

/** A new post of a pull request, and who asks for it; silent where nobody answers. */
export async function withAsked(
  report: Report,
  catalogue: Catalogue,
  { today }: World,
  blog: Blog,
  ask: AskAbout,
): Promise<Report> {
  const { post, findings } = report
  if (!post.published || findings.some(isInTheWay)) return report
  if (toldOrigin(post, blog.ownHosts)?.kind === 'retold') return report
  const { candidates, outages } = await ask(post)
  const asked = threadsOn(catalogue, candidates, post, addDays(today, -365))
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
  saidDone: Done,
  before?: Before,
  asked?: AskedGoogle,
): Report {
  const done = withCopies(saidDone, post)
  const { index, google } = asked ?? {
    index: guessIndex({ post, address, page, done }, blog.today),
    google: done.google,
  }
  const subject = { post, address, blog, page, ...(before !== undefined && { before }) }
  const found = runChecks(checksFor(config), subject, config.checks)
  const findings = markKnown(found, post.path, config.baseline, path =>
    blog.posts.some(other => other.post.path === path),
  )
  const handOff = config.platforms.medium && post.unread !== true ? medium.handOff(subject) : null
  const life = decideLife({
    post,
    address,
    page,
    index,
    findings,
    handOff,
    ...originOf(post, blog),
    done,
    drifted: done.text !== undefined && done.text !== markText(post),
    today: blog.today,
  })
  return {
    post,
    address,
    page,
    index,
    google,
    life,
    findings,
    handOff,
    opportunities: [],
    ...lettersAfter(post, address.url === null ? null : (handOff?.original ?? address.url), config),
    leftOut: [],
    asked: [],
    outages: [],
    looked: [],
  }
}

/** Whether it came out elsewhere first, or retells another text. */
export function originOf(post: Post, { ownHosts }: Blog) {
  const origin = toldOrigin(post, ownHosts)?.kind
  const foreign = origin === 'elsewhere' || foreignHost(post.canonical, ownHosts) !== null
  return { foreign, retold: origin === 'retold' }
}

/** What is sent once a place has been written to. */
function lettersAfter(post: Post, url: string | null, { author }: Config) {
  // Both are in English.
  if (url === null || post.unread === true || !inEnglish(post)) return { followUp: null }
  return { followUp: writeFollowUp(post, url, author), thanks: writeThanks(post, url, author) }
}

/** The same report, of a post with which more was done meanwhile. */
export function withDone(report: Report, done: Done, config: Config, blog: Blog): Report {
  const { post, address, page } = report
  const { life } = describe(post, address, page, config, blog, done, undefined, report)
  return { ...report, life }
}

/** What another job saw of a post, and the files → the report that it made of both. */
export function reportAgain(
  { address, page, index, google, ...told }: Told,
  { post, tracked }: Pick<Chosen, 'post' | 'tracked'>,
  config: Config,
  blog: Blog,
): Report {
  const done = tracked === null ? nothingDone : doneAt(address, tracked)
  const base = describe(post, address, page, config, blog, done, undefined, { index, google })
  const { opportunities, ownAccounts, leftOut, outages, looked } = told
  const accounts = ownAccounts && { ownAccounts }
  return { ...base, opportunities, ...accounts, leftOut, outages, looked }
}

/** A blog that does not go to Medium is not told what would be lost there. */
function checksFor({ platforms }: Config): readonly Check[] {
  return platforms.medium ? allChecks : allChecks.filter(({ concerns }) => concerns !== 'medium')
}

/** What Google said of another address, says nothing of this one. */
function doneAt({ url }: Address, tracked: Tracked): Done {
  const { google, ...done } = doneOf(tracked)
  return google === undefined || tracked.state?.url !== url ? done : { ...done, google }
}

function withCopies(done: Done, post: Post): Done {
  return { ...done, published: done.published || isOnMedium(post) }
}

/** The frontmatter records a copy there, whoever made it. */
export function isOnMedium({ copies }: Post): boolean {
  return copies.some(({ platform }) => platform === 'medium')
}

/** “1,214 in the bundled list”, and how many in the lists of one's own. */
function lookedThrough({ candidates }: Catalogue): string[] {
  const from = (id: string) => candidates.filter(({ source }) => source === id).length
  const [own, past] = [from('lists'), from('past-issues')]
  const bundled = candidates.length - own - past
  return [
    `${bundled.toLocaleString('en')} in ${catalogueTitle}`,
    ...(own === 0 ? [] : [`${own.toLocaleString('en')} in ${listsTitle}`]),
    ...(past === 0 ? [] : [`${past.toLocaleString('en')} in ${pastTitle}`]),
  ]
}

/** What a source brought of a place that the catalogue knows adds to what it knows: routes and rules. */
function withKnown({ candidates }: Catalogue, asked: readonly Candidate[]): Candidate[] {
  const ids = new Set(asked.map(({ target }) => target.id))
  return mergeCandidates([candidates.filter(({ target }) => ids.has(target.id)), asked])
}
