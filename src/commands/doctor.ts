import { UserError } from '../config/errors.ts'
import { defaultFile } from '../config/load-config.ts'
import type { Site } from '../domain.ts'
import { readCheckout } from '../io/checkout.ts'
import { colours } from '../io/colours.ts'
import { harmless } from '../io/log.ts'
import { withProgress } from '../io/progress.ts'
import { headCommit } from '../io/repo.ts'
import { ownPlaces } from '../known-places.ts'
import { noPosts } from '../no-posts.ts'
import { openBlog, type ReadBlog } from '../read-blog.ts'
import { examineKeys } from '../setup/examine-keys.ts'
import { examineWorkflow, inputsGiven } from '../setup/examine-workflow.ts'
import { judgeAnswer } from '../setup/judge-answer.ts'
import type { Line } from '../setup/line.ts'
import { hasSchemaLine, schemaLine } from '../setup/write-settings.ts'
import { sources } from '../sources/registry.ts'
import { daysBetween } from '../text/days.ts'
import { capital, sayCount, sayNumber } from '../text/say.ts'
import type { Located } from '../tracker/choose-posts.ts'
import {
  type Desk,
  isWatched,
  openDesk,
  openOnline,
  print,
  printJson,
  type Voice,
} from './command.ts'

export interface DoctorOptions extends Voice {
  readonly format: 'pretty' | 'json'
  /** The site is asked whether it answers. */
  readonly online?: boolean
}

/** `postrider doctor [dir]`: what the token, the config, the workflow and the site allow, a line each; 1 when one is to be mended. */
export async function doctor(folder: string, options: DoctorOptions): Promise<number> {
  const { format, online = false, quiet = false } = options
  const desk = openDesk(folder)
  const read = await openBlog(desk.config, desk.world)
  const { site, located } = read
  const lines = [
    ...examineConfig(desk),
    ...(await examineLists(desk, read)),
    ...examineBlog(desk, read),
    ...(online && site.url !== null ? [await askSite(site.url, isWatched(options))] : []),
    ...examineRuns(desk),
    token(),
    ...located.filter(({ post }) => post.unread === true).map(notRead),
  ]
  if (format === 'json') printJson(lines)
  else
    print([...toTell(lines, quiet).map(pretty), ...(quiet ? [] : ['', inShort(lines)])].join('\n'))
  return lines.some(isToMend) ? 1 : 0
}

function examineConfig({ world: { repo } }: Desk): Line[] {
  const text = repo.read(defaultFile)
  if (text === undefined)
    return [
      { what: 'Config', verdict: 'pass', says: `no ${defaultFile}; every setting is optional` },
    ]
  return [
    { what: 'Config', verdict: 'pass', says: 'read, no mistakes' },
    hasSchemaLine(text)
      ? { what: 'Config schema', verdict: 'pass', says: 'named, so editors complete its keys' }
      : {
          what: 'Config schema',
          // A help to who writes it, and nothing that a run needs.
          verdict: 'inconclusive',
          says: `not named; for editors begin ${defaultFile} with “${schemaLine}”`,
        },
  ]
}

/** The lists of the user's own that are files; what is elsewhere was not asked. */
async function examineLists({ config, world }: Desk, { blog }: ReadBlog): Promise<Line[]> {
  const lines: Line[] = []
  for (const list of config.catalogues) {
    const what = 'List'
    try {
      const { length } = await ownPlaces([list], world.repo, blog.ownHosts)
      lines.push(
        length > 0
          ? { what, verdict: 'pass', says: `${list.from}: ${sayCount(length, 'place')}` }
          : { what, verdict: 'inconclusive', says: `${list.from}: no place was read` },
      )
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      const [{ line, found, expected, fix } = noLine] = error.problems
      const says = `${list.from}:${line}: found ${found}, expected ${expected}. ${fix}`
      lines.push({ what, verdict: 'fail', says })
    }
  }
  return lines
}
const noLine = { line: 1, found: 'nothing', expected: 'a list', fix: '' }

function inShort(lines: readonly Line[]): string {
  const ill = lines.filter(isToMend).length
  return ill === 0 ? 'Nothing is to be mended.' : `${capital(sayNumber(ill))} to mend.`
}

const isToMend = ({ verdict }: Line) => verdict === 'fail'

/** Quiet: what is to be mended. */
function toTell(lines: readonly Line[], quiet: boolean): readonly Line[] {
  return quiet ? lines.filter(isToMend) : lines
}

async function askSite(url: string, isShown: boolean): Promise<Line> {
  const answer = await withProgress('Asking the site', isShown, async () =>
    (await openOnline()).get({ url, robots: 'ignore', confirm: true }),
  )
  return judgeAnswer(url, answer)
}

/** What starts runs and what they are given, at the top of the repository. */
function examineRuns({ folder, config, world: { repo, today } }: Desk): Line[] {
  const { below, lastCommit } = readCheckout(folder)
  const quiet = lastCommit === null ? 0 : daysBetween(lastCommit, today)
  if (below === null)
    return [
      ...examineWorkflow(repo, config, quiet),
      ...examineKeys(config, sources, inputsGiven(repo)),
    ]
  const says = `“${below}” is a folder of a checkout; run this at its top, where GitHub reads workflows`
  return [{ what: 'Workflow', verdict: 'inconclusive', says }]
}

function examineBlog(desk: Desk, read: ReadBlog): Line[] {
  const { site, located } = read
  const unknown = located.some(isUnknown)
  return [
    {
      what: 'Git',
      verdict: headCommit(desk.folder) === null ? 'inconclusive' : 'pass',
      says:
        headCommit(desk.folder) === null
          ? 'not a git checkout; the files of the folder are taken'
          : 'a git checkout',
    },
    examineGenerator(site, located.length === 0 || unknown),
    site.url === null
      ? {
          what: 'Site',
          verdict: 'fail',
          says: 'its address stands nowhere; set site.url in .github/postrider.yml',
        }
      : { what: 'Site', verdict: 'pass', says: site.url },
    {
      what: 'Posts',
      verdict: located.length === 0 ? 'fail' : 'pass',
      says:
        located.length === 0
          ? noPosts(read, desk.config, desk.world.repo)
          : `${located.length} found`,
    },
    ...(located.length === 0 ? [] : [examineAddresses(located)]),
  ]
}

/** A draft may have no address yet. */
const isUnknown = ({ post, address }: Located) => post.published && address.url === null

function examineAddresses(located: readonly Located[]): Line {
  const what = 'Addresses'
  const [unknown, ...more] = located.filter(isUnknown)
  if (unknown !== undefined)
    return { what, verdict: 'fail', says: `${more.length + 1} not known: ${unknown.address.why}` }
  const certain = located.filter(({ address }) => address.certain).length
  const all = located.some(({ address }) => address.url === null)
    ? 'all of the published posts'
    : 'all'
  return { what, verdict: 'pass', says: `${all} known, ${certain} certain` }
}

/** Any folder of markdown will do, once its settings tell where the posts are. */
function examineGenerator({ generator, why }: Site, isOpen: boolean): Line {
  const what = 'Generator'
  if (generator !== 'template') return { what, verdict: 'pass', says: `${generator}: ${why}` }
  return isOpen
    ? {
        what,
        verdict: 'inconclusive',
        says: `none was recognised; set site.permalink in ${defaultFile}, “/blog/:slug/” for instance`,
      }
    : { what, verdict: 'pass', says: 'none was recognised; the posts or the config tell enough' }
}

function notRead({ post: { path, frontmatter } }: Located): Line {
  return { what: 'Not read', verdict: 'fail', says: `${path}: ${frontmatter.problems[0]?.message}` }
}

function token(): Line {
  const set = Boolean(process.env.GITHUB_TOKEN)
  return {
    what: 'Token',
    verdict: 'inconclusive',
    says: set
      ? 'GITHUB_TOKEN is set; not tried, the network was not used'
      : 'none here; the Action brings its own',
  }
}

const colour = { pass: colours.green, fail: colours.red, inconclusive: colours.yellow }

function pretty({ what, verdict, says }: Line): string {
  return `${colour[verdict](verdict.padEnd(12))}  ${what}: ${harmless(says)}`
}
