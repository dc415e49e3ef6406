import { join } from 'node:path'
import { UserError } from '../config/errors.ts'
import { defaultFile } from '../config/load-config.ts'
import { readCheckout } from '../io/checkout.ts'
import { harmless, terminalLog } from '../io/log.ts'
import { replaceFile } from '../io/replace-file.ts'
import { noPosts, type ReadBlog, readBlog } from '../read-blog.ts'
import { run } from '../run.ts'
import { type PlannedFile, planSetup } from '../setup/plan-setup.ts'
import { threeThings } from '../setup/three-things.ts'
import type { Underived } from '../setup/write-settings.ts'
import { sayCount } from '../text/say.ts'
import { type Desk, openDesk, print } from './command.ts'
import { diffOf } from './diff-of.ts'

export interface InitOptions {
  /** Prints what would be written. */
  readonly dryRun?: boolean
  /** Files that differ are replaced. */
  readonly force?: boolean
}

/** More posts take seconds to look at, and nobody should wonder. */
const many = 100

/**
 * `postrider init [dir]`: writes the config and the workflow of a blog, and tells what a first look
 * found. A file that is there stays, and what would differ is shown, unless `--force` says otherwise.
 * @throws UserError in a folder of a checkout: GitHub reads workflows at its top only
 */
export async function init(folder: string, options: InitOptions): Promise<number> {
  const desk = openDesk(folder)
  const { below, ...facts } = readCheckout(desk.folder)
  if (below !== null) throw notTheTop(below)
  const read = readBlog(desk.config, desk.world)
  print(harmless(sayBlog(read)))
  const setup = planSetup(desk.world.repo, defaultFile, underivedOf(read, desk), facts)
  for (const file of setup.files) print(await settle(file, desk, options))
  if (setup.runsIn !== null)
    print(harmless(`${setup.runsIn} runs Postrider already; “postrider doctor” looks it over.`))
  if (read.located.length > many) terminalLog.info(`Looking at ${read.located.length} posts …`)
  if (read.located.length > 0) print(harmless(await firstLook(desk)))
  print(options.dryRun === true ? 'Nothing was written: this was a dry run.' : next)
  return 0
}

const notTheTop = (below: string) =>
  new UserError(
    'folder',
    `This is the folder “${below}” of a checkout, and GitHub reads workflows at its top only. Run “postrider init” at the top; it finds a site in a folder.`,
  )

const next =
  'Next: look at the files, commit and push them. With that push the newest published post gets its issue.\n' +
  'A public repository has public issues; tracker.repo names a private one that keeps them instead.'

function underivedOf({ site, located }: ReadBlog, { config }: Desk): Underived {
  const published = located.filter(({ post }) => post.published && post.unread !== true)
  const unknown = published.some(({ address }) => address.url === null)
  return {
    site: site.url === null,
    posts: located.length === 0,
    permalink: site.generator === 'template' && unknown,
    author: config.author.name === undefined && published.every(hasNoAuthor),
  }
}

const hasNoAuthor = ({ post }: ReadBlog['located'][number]) => post.authors.length === 0

/** Which site it is, and of how many published posts the address is known. */
function sayBlog(read: ReadBlog): string {
  const { site, located } = read
  if (located.length === 0) return noPosts(read)
  const published = located.filter(({ post }) => post.published)
  const unknown = published.filter(({ address }) => address.url === null).length
  const drafts = located.length - published.length
  const at = site.url ?? 'an address that no file tells'
  const known =
    unknown === 0 ? 'all addresses known' : `${sayCount(unknown, 'address', 'addresses')} not known`
  const also = drafts === 0 ? '' : ` and ${sayCount(drafts, 'draft')}`
  return `${site.generator} (${site.why}), at ${at}: ${sayCount(published.length, 'published post')}${also}, ${known}.`
}

/** Writes a file or leaves it, and says which. */
async function settle(
  { path, text, before }: PlannedFile,
  { folder, world }: Desk,
  { dryRun = false, force = false }: InitOptions,
): Promise<string> {
  if (before === text) return `${path} is as it would be written.`
  if (world.repo.why(path) !== null)
    return `${path} is there and cannot be read; it stays as it is.`
  if (dryRun && before === null) return `${path} would be new:\n\n${harmless(text)}`
  if (before === null)
    return replaceFile(join(folder, path), text) ? `${path} is written.` : changedMeanwhile(path)
  const diff = await diffOf(path, before, text)
  if (dryRun || !force)
    return `${path} is there and stays as it is. With --force it would change so:\n${diff}`
  return replaceFile(join(folder, path), text, before)
    ? `${path} is replaced, by --force:\n${diff}`
    : changedMeanwhile(path)
}

const changedMeanwhile = (path: string) => `${path} changed meanwhile; it stays as it is.`

/** The preview, in memory. */
async function firstLook({ config, world }: Desk): Promise<string> {
  const things = threeThings(await run({ kind: 'preview' }, config, world))
  if (things.length === 0) return 'A first look found nothing to do.'
  return ['A first look at the posts:', ...things.map((thing, i) => `${i + 1}. ${thing}`)].join(
    '\n',
  )
}
