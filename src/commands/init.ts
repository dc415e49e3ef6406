import { join, relative } from 'node:path'
import { UserError } from '../config/errors.ts'
import { defaultFile } from '../config/load-config.ts'
import { readCheckout } from '../io/checkout.ts'
import { harmless } from '../io/log.ts'
import { withProgress } from '../io/progress.ts'
import { replaceFile } from '../io/replace-file.ts'
import { headCommit } from '../io/repo.ts'
import { noPosts } from '../no-posts.ts'
import { openBlog, type ReadBlog } from '../read-blog.ts'
import { run } from '../run.ts'
import { nextSteps } from '../setup/next-steps.ts'
import { type PlannedFile, planSetup } from '../setup/plan-setup.ts'
import { threeThings } from '../setup/three-things.ts'
import type { Underived } from '../setup/write-settings.ts'
import { program } from '../text/program.ts'
import { sayCount } from '../text/say.ts'
import { type Desk, isWatched, openDesk, print, printJson, type Voice } from './command.ts'
import { diffOf } from './diff-of.ts'

export interface InitOptions extends Voice {
  /** Prints what would be written. */
  readonly dryRun?: boolean
  /** A workflow that differs is replaced; a config keeps its settings. */
  readonly force?: boolean
}

/** So many posts are looked at in seconds, however large the blog is. */
const newest = 20

/**
 * `postrider init [dir]`: writes the config and the workflow of a blog, and tells what a first look at
 * its newest posts found. A file that is there stays, and what would differ is shown, unless `--force`
 * says otherwise; settings of a person stay in any case.
 * @throws UserError in a folder of a checkout: GitHub reads workflows at its top only
 */
export async function init(folder: string, options: InitOptions): Promise<number> {
  const desk = openDesk(folder)
  const { below, ...facts } = readCheckout(desk.folder)
  if (below !== null) throw notTheTop(below)
  const read = await openBlog(desk.config, desk.world)
  const say = isWatched(options) ? print : () => {}
  say(harmless(sayBlog(read, desk)))
  const underived = underivedOf(read, desk)
  const setup = planSetup(desk.world.repo, defaultFile, underived, facts)
  const files: Settled[] = []
  for (const file of setup.files) {
    const settled = await settle(file, desk, options)
    files.push(settled)
    // What was left needs a person, however quiet it should be.
    if (options.format !== 'json' && (settled.did === 'kept' || options.quiet !== true))
      print(settled.says)
  }
  if (setup.runsIn !== null)
    say(harmless(`${setup.runsIn} runs Postrider already; “${program} doctor” looks it over.`))
  const found =
    read.located.length === 0 || options.quiet === true ? [] : await firstLook(desk, options)
  if (options.format === 'json') printJson(toJson(read, files, found))
  else {
    if (read.located.length > 0) say(`\n${harmless(sayLook(read, found))}`)
    const isGit = headCommit(desk.folder) !== null
    const at = { configFile: defaultFile, folder: relative('', desk.folder), isGit }
    say(`\n${options.dryRun === true ? dry : harmless(nextSteps({ ...at, underived }))}`)
  }
  return 0
}

const dry = 'Nothing was written: this was a dry run.'

const notTheTop = (below: string) =>
  new UserError(
    'folder',
    `This is the folder “${below}” of a checkout, and GitHub reads workflows at its top only. Run “${program} init” at the top; it finds a site in a folder.`,
  )

function underivedOf({ site, located }: ReadBlog, { config }: Desk): Underived {
  const published = located.filter(({ post }) => post.published && post.unread !== true)
  const unknown = published.some(({ address }) => address.url === null)
  return {
    site: site.url === null,
    posts: located.length === 0,
    permalink: site.generator === 'template' && (unknown || located.length === 0),
    author: config.author.name === undefined && published.every(hasNoAuthor),
  }
}

const hasNoAuthor = ({ post }: ReadBlog['located'][number]) => post.authors.length === 0

/** Which site it is, and of how many published posts the address is known. */
function sayBlog(read: ReadBlog, { config, world }: Desk): string {
  const { site, located } = read
  if (located.length === 0) return noPosts(read, config, world.repo)
  const published = located.filter(({ post }) => post.published)
  const unknown = published.filter(({ address }) => address.url === null).length
  const drafts = located.length - published.length
  const at = site.url ?? 'an address that no file tells'
  const known =
    unknown === 0 ? 'all addresses known' : `${sayCount(unknown, 'address', 'addresses')} not known`
  const also = drafts === 0 ? '' : ` and ${sayCount(drafts, 'draft')}`
  const by =
    site.generator === 'template'
      ? 'No generator was recognised'
      : `${site.generator} (${site.why})`
  return `${by}, at ${at}: ${sayCount(published.length, 'published post')}${also}, ${known}.`
}

/** A file, and what became of it. */
interface Settled {
  readonly path: string
  readonly did: 'same' | 'kept' | 'planned' | 'written' | 'replaced'
  readonly says: string
}

/** Writes a file or leaves it, and says which. */
async function settle(
  { path, text, before, purpose, becomes }: PlannedFile,
  { folder, world }: Desk,
  { dryRun = false, force = false }: InitOptions,
): Promise<Settled> {
  if (before === text) return { path, did: 'same', says: `${path} ${becomes.same}.` }
  const kept = (why: string): Settled => ({ path, did: 'kept', says: `${path} ${why}` })
  if (world.repo.why(path) !== null) return kept('is there and cannot be read; it stays as it is.')
  if (dryRun && before === null)
    return { path, did: 'planned', says: `${path} would be new:\n\n${harmless(text)}` }
  if (before === null)
    return replaceFile(join(folder, path), text)
      ? { path, did: 'written', says: `${path} is written: ${purpose}.` }
      : kept(changedMeanwhile)
  const diff = await diffOf(path, before, text)
  if (dryRun || !force)
    return kept(`is there and stays as it is. With --force it would change so:\n${diff}`)
  return replaceFile(join(folder, path), text, before)
    ? { path, did: 'replaced', says: `${path} ${becomes.replaced}, by --force:\n${diff}` }
    : kept(changedMeanwhile)
}

const changedMeanwhile = 'changed meanwhile; it stays as it is.'

/** The preview of the newest posts, in memory. */
async function firstLook({ config, world }: Desk, voice: Voice): Promise<string[]> {
  return withProgress('Looking at the newest posts', isWatched(voice), async progress =>
    threeThings(await run({ kind: 'preview', newest }, config, { ...world, progress })),
  )
}

function sayLook({ located }: ReadBlog, found: readonly string[]): string {
  const published = located.filter(({ post }) => post.published).length
  const isAll = published <= newest
  const look = isAll ? 'A first look at the posts' : `A first look at the newest ${newest} posts`
  if (found.length === 0) return `${look} found nothing to do.`
  const things = found.map((thing, i) => `${i + 1}. ${thing}`)
  const more = `“${program} check” looks at all ${published.toLocaleString('en')}.`
  return [`${look}:`, ...things, ...(isAll ? [] : [more])].join('\n')
}

function toJson({ site, located }: ReadBlog, files: readonly Settled[], found: readonly string[]) {
  const unknown = located.filter(({ post, address }) => post.published && address.url === null)
  return {
    version: 1,
    site: { generator: site.generator, url: site.url },
    posts: located.length,
    withoutAddress: unknown.length,
    files: files.map(({ path, did }) => ({ path, did })),
    firstLook: found,
  }
}
