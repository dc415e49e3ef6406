import { UserError } from '../config/errors.ts'
import { isMarkdown } from '../formats/path.ts'
import { terminalLog } from '../io/log.ts'
import { tellError } from '../io/tell-error.ts'
import { watchFiles } from '../io/watch-files.ts'
import { postsAt } from '../posts/posts-at.ts'
import { openBlog } from '../read-blog.ts'
import { sayCount, sayList } from '../text/say.ts'
import { findIn, pathsAt, tell } from './check.ts'
import { type Desk, openDesk, type Voice } from './command.ts'

export interface WatchOptions extends Voice {
  /** Prints each finding, however many there are. */
  readonly all?: boolean
  readonly dir: string
}

/** The blog as it was read last. */
interface Known {
  readonly posts: ReadonlySet<string>
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
  const folders = new Set(desk.world.repo.files.flatMap(foldersOf))
  const changes = await watchFiles(desk.folder, path => folders.has(path))
  try {
    let known: Known = { posts: await look(desk, asked, options), seen }
    say('Waiting for changes; Ctrl-C ends it.', options)
    for (;;) known = await lookAgain(await changes.next(), known, asked, options)
  } finally {
    await changes.close()
  }
}

/** The findings of all that was asked for.  @returns the posts that there are */
async function look(desk: Desk, asked: readonly string[] | null, options: WatchOptions) {
  await tellOf(desk, asked, options)
  return postsOf(desk)
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
    if (!(error instanceof UserError)) throw error
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
  const seen = new Set<string>()
  const desk = openDesk(options.dir, seen)
  const files = new Set(desk.world.repo.files)
  const isNew = (path: string) => isMarkdown(path) && files.has(path) && !known.seen.has(path)
  const posts = changed.some(isNew) ? await postsOf(desk) : known.posts
  const isSaved = (path: string) => posts.has(path) && files.has(path)
  const others = changed.filter(path => known.seen.has(path) && !isSaved(path))
  if (others.length > 0) {
    say(`\nChanged: ${sayFiles(others)}. All is checked again.`, options)
    return { posts: await look(desk, asked, options), seen }
  }
  const wanted = asked === null ? posts : new Set(postsAt(asked, [...posts]))
  const saved = changed.filter(path => wanted.has(path) && files.has(path))
  if (saved.length === 0) return known
  say(`\nSaved: ${sayFiles(saved)}`, options)
  await tellOf(desk, saved, options)
  return { posts, seen }
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

/** Each folder above a file, and the top. */
function foldersOf(path: string): string[] {
  const parts = path.split('/')
  return parts.map((_, n) => parts.slice(0, n).join('/'))
}

/** Another branch may change hundreds. */
function sayFiles(paths: readonly string[]): string {
  return paths.length > 5 ? sayCount(paths.length, 'file') : sayList(paths)
}

/** On the standard error: the findings are the result. */
function say(text: string, { quiet = false }: WatchOptions): void {
  if (!quiet) terminalLog.info(text)
}
