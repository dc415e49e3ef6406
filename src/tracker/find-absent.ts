import picomatch from 'picomatch'
import type { Absence, Blog, Config, Repo } from '../domain.ts'
import { hostOf } from '../formats/url.ts'
import { oneOrMany, sayList } from '../text/say.ts'
import { isBefore } from './choose-posts.ts'
import type { Known, Located } from './match-issues.ts'

/** An issue whose post is not there to be worked on, and why. */
export interface Absent {
  readonly known: Known
  readonly why: Absence
}
export interface Absences {
  readonly absent: readonly Absent[]
  /** Sentences on posts of which nobody can tell what became. */
  readonly notices: readonly string[]
}

/** What nobody can tell: told, and nothing is written. */
const doubts = {
  most: 'most tracked posts are missing at once',
  sparse: 'the checkout leaves out their files',
  elsewhere: 'they are of another site, which may keep its issues here, too',
  unlisted: 'their files are there, and the config does not say why they are no posts',
} as const
type Doubt = keyof typeof doubts

/**
 * Open issues that follow no post any more. The tree decides: what it shows is sure, and so is one
 * file that it lacks; where most are lacking at once, or the checkout is not whole, nothing is.
 * @param known the issues that this run may write
 * @param matched of all issues, by path of the post, posts that are left out among them
 */
export function findAbsent(
  known: readonly Known[],
  matched: ReadonlyMap<string, Known>,
  posts: readonly Located[],
  { ownHosts }: Pick<Blog, 'ownHosts'>,
  config: Config,
  repo: Repo,
): Absences {
  const open = known.filter(({ issue }) => issue.state === 'open')
  const judge = judgeBy(matched, posts, config, repo, ownHosts)
  const judged = open.map(one => ({ known: one, why: judge(one) }))
  const isNew = ({ known: { tracked }, why }: (typeof judged)[number]) =>
    why === 'deleted' && tracked.state?.absent !== 'deleted'
  const were = open.filter(({ tracked }) => tracked.state?.absent === undefined).length
  const missing = judged.filter(isNew).length
  const areMost = missing > 1 && missing * 2 > were
  const all = judged.map(one => (areMost && isNew(one) ? { ...one, why: 'most' as const } : one))
  return {
    absent: all.flatMap(({ known: one, why }) =>
      why === null || isDoubt(why) ? [] : [{ known: one, why }],
    ),
    notices: (Object.keys(doubts) as Doubt[]).flatMap(doubt =>
      tell(
        doubt,
        all.filter(({ why }) => why === doubt).map(one => one.known.issue.number),
      ),
    ),
  }
}

const isDoubt = (why: Absence | Doubt): why is Doubt => why in doubts

/** What the tree says of one issue; null where its post is there. */
function judgeBy(
  matched: ReadonlyMap<string, Known>,
  posts: readonly Located[],
  config: Config,
  repo: Repo,
  ownHosts: readonly string[],
): (one: Known) => Absence | Doubt | null {
  const byPath = new Map(posts.map(located => [located.post.path, located]))
  const byIssue = new Map([...matched].map(([path, { issue }]) => [issue.number, byPath.get(path)]))
  const isIgnored = picomatch([...config.ignore], { dot: true })
  const files = new Set(repo.files)
  return ({ issue, tracked }) => {
    const path = tracked.path ?? ''
    const found = byIssue.get(issue.number)
    if (found !== undefined) return leftOut(found, config)
    // Another issue, or another post, has its place.
    if (byPath.has(path)) return null
    if (files.has(path)) return isIgnored(path) ? 'ignored' : 'unlisted'
    if (repo.leavesOut?.(path) === true) return 'sparse'
    const host = hostOf(tracked.state?.url ?? '')
    return host === null || ownHosts.includes(host) ? 'deleted' : 'elsewhere'
  }
}

function leftOut({ post }: Located, { since }: Config): Absence | null {
  if (post.optedOut) return 'opted-out'
  return isBefore(post, since) ? 'since' : null
}

function tell(doubt: Doubt, numbers: readonly number[]): string[] {
  if (numbers.length === 0) return []
  const issues = `${oneOrMany(numbers.length, 'issue', 'issues')} ${sayList(numbers.map(String))}`
  return [
    `Nothing was written to ${issues}, whose posts were not found: ${doubts[doubt]}. Close those that are over.`,
  ]
}
