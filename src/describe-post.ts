import { allChecks } from './all-checks.ts'
import { type AskedGoogle, guessIndex } from './ask-google.ts'
import { markKnown } from './checks/baseline.ts'
import { runChecks } from './checks/run-checks.ts'
import type { Address, Before, Blog, Check, Config, Done, Page, Post, Report } from './domain.ts'
import { foreignHost } from './formats/foreign-original.ts'
import { toldOrigin } from './formats/told-origin.ts'
import { decideLife, nothingDone } from './life.ts'
import medium from './platforms/medium/medium.ts'
import type { Told } from './shards/part-json.ts'
import type { Chosen } from './tracker/choose-posts.ts'
import { doneOf, type Tracked } from './tracker/parse-issue.ts'
import { markText } from './tracker/state.ts'

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
    followUp: null,
    leftOut: [],
    asked: [],
    outages: [],
    looked: [],
  }
}

/** Whether it may be shown to people: it is out, its own, and nothing in it is in the way. */
export function mayBeShown({ post, findings }: Pick<Report, 'post' | 'findings'>, blog: Blog) {
  const isInTheWay = findings.some(
    ({ severity, concerns }) => severity === 'error' && concerns === 'post',
  )
  return post.published && !isInTheWay && toldOrigin(post, blog.ownHosts)?.kind !== 'retold'
}

/** Whether it came out elsewhere first, or retells another text. */
export function originOf(post: Post, { ownHosts }: Blog) {
  const origin = toldOrigin(post, ownHosts)?.kind
  const foreign = origin === 'elsewhere' || foreignHost(post.canonical, ownHosts) !== null
  return { foreign, retold: origin === 'retold' }
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

/** A blog that does not go to a platform is not told what it would lose, or refuse, there. */
function checksFor({ platforms }: Config): readonly Check[] {
  const checks = platforms.devto ? withDevto : allChecks
  return platforms.medium ? checks : checks.filter(({ concerns }) => concerns !== 'medium')
}

const withDevto = allChecks.map(check =>
  check.onFor === 'devto' ? { ...check, optional: false } : check,
)

/** What Google said of another address, says nothing of this one. */
export function doneAt({ url }: Address, tracked: Tracked): Done {
  const { google, ...done } = doneOf(tracked)
  return google === undefined || tracked.state?.url !== url ? done : { ...done, google }
}

export function withCopies(done: Done, post: Post): Done {
  return { ...done, published: done.published || isOnMedium(post) }
}

/** The frontmatter records a copy there, whoever made it. */
export function isOnMedium({ copies }: Post): boolean {
  return copies.some(({ platform }) => platform === 'medium')
}
