import { UserError } from '../config/errors.ts'
import { terminalLog } from '../io/log.ts'
import { tellError } from '../io/tell-error.ts'
import { media, watchFiles } from '../io/watch-files.ts'
import { postsAt } from '../posts/posts-at.ts'
import { openBlog } from '../read-blog.ts'
import { sayCount, sayList } from '../text/say.ts'
import { type CheckOptions, findIn, pathsAt, tell } from './check.ts'
import { type Desk, openDesk } from './command.ts'

type WatchOptions = Pick<CheckOptions, 'all' | 'dir' | 'quiet'>

/** The blog as it was read last. */
interface Known {
  readonly posts: ReadonlySet<string>
  readonly files: ReadonlySet<string>
  /** All files that its findings hang on. */
  readonly seen: ReadonlySet<string>
}

/**
 * `postrider check --watch [paths…]`: the findings, and whenever a post is saved, those of that post.
 * Where more hangs on what changed, as on a setting, all of them. Until Ctrl-C.
 * @throws UserError what the first look has to say against it; later, it is told and the watch goes on
 */
export async function watch(named: readonly string[], options: WatchOptions): Promise<number> {
  const seen = new Set<string>()
  const desk = openDesk(options.dir, seen)
  const asked = pathsAt(desk.folder, named)
  const changes = await watchFiles(desk.folder)
  try {
    let known = await look(desk, seen, asked, options)
    say('Waiting for changes; Ctrl-C ends it.', options)
    for (;;) known = await lookAgain(await changes.next(), known, asked, options)
  } finally {
    await changes.close()
  }
}

/** The findings of all that was asked for. */
async function look(
  desk: Desk,
  seen: ReadonlySet<string>,
  asked: readonly string[] | null,
  options: WatchOptions,
): Promise<Known> {
  await tellOf(desk, asked, options)
  return { posts: await postsOf(desk), files: new Set(desk.world.repo.files), seen }
}

/** The findings that may have changed; a mistake is told, and may be mended by the next change. */
async function lookAgain(
  changed: readonly string[],
  known: Known,
  asked: readonly string[] | null,
  options: WatchOptions,
): Promise<Known> {
  try {
    return await lookAt(changed, known, asked, options)
  } catch (error) {
    if (!(error instanceof UserError) || error.code === 'folder') throw error
    tellError(error, terminalLog)
    return known
  }
}

async function lookAt(
  changed: readonly string[],
  known: Known,
  asked: readonly string[] | null,
  options: WatchOptions,
): Promise<Known> {
  if (changed.every(path => !known.seen.has(path) && noSource.test(path))) return known
  const seen = new Set<string>()
  const desk = openDesk(options.dir, seen, true)
  const files = new Set(desk.world.repo.files)
  const isNew = (path: string) => files.has(path) && !known.seen.has(path) && !media.test(path)
  const posts = changed.some(isNew) ? await postsOf(desk) : known.posts
  const now = { posts, files, seen }
  const others = othersIn(changed, known, now)
  if (others.length > 0) {
    say(`\nChanged: ${sayFiles(others)}. All is checked again.`, options)
    return look(desk, seen, asked, options)
  }
  const wanted = asked === null ? posts : new Set(postsAt(asked, [...posts]))
  const saved = changed.filter(path => wanted.has(path) && files.has(path))
  if (saved.length === 0) return { ...known, posts, files }
  say(`\nSaved: ${sayFiles(saved)}`, options)
  await tellOf(desk, saved, options)
  return now
}

/** Pages that a generator writes, and what editors keep beside a file while they write it. */
const noSource = /\.(?:css|html?|map|rss|xml)$|~$|\.sw[a-z]$/i

/** What more than the saved posts hangs on: settings, posts that are gone, images that came or went. */
function othersIn(changed: readonly string[], known: Known, now: Known): string[] {
  const gone = [...known.posts].filter(path => !now.files.has(path))
  const isSaved = (path: string) => now.posts.has(path) && now.files.has(path)
  const cameOrWent = (path: string) => known.files.has(path) !== now.files.has(path)
  const hangsOn = (path: string) =>
    known.seen.has(path) ||
    now.seen.has(path) ||
    (media.test(path) && cameOrWent(path)) ||
    /(?:^|\/)\.gitignore$/.test(path)
  return [...new Set([...gone, ...changed.filter(path => hangsOn(path) && !isSaved(path))])]
}

async function tellOf(
  desk: Desk,
  paths: readonly string[] | null,
  options: WatchOptions,
): Promise<void> {
  const asCheck = { ...options, format: 'pretty', failOn: 'never' } as const
  await tell(await findIn(desk, paths, asCheck), desk, asCheck)
}

async function postsOf({ config, world }: Desk): Promise<Set<string>> {
  const { located } = await openBlog(config, world)
  return new Set(located.map(({ post }) => post.path))
}

/** Another branch may change hundreds. */
function sayFiles(paths: readonly string[]): string {
  return paths.length > 5 ? sayCount(paths.length, 'file') : sayList(paths)
}

/** On the standard error: the findings are the result. */
function say(text: string, { quiet = false }: WatchOptions): void {
  if (!quiet) terminalLog.info(text)
}
