import { EventEmitter, once } from 'node:events'
import { realpathSync } from 'node:fs'
import { basename, join, relative, sep } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { watch } from 'chokidar'
import { UserError } from '../config/errors.ts'
import { ignoredFolders, isHidden } from './repo.ts'

/** Milliseconds without a change: to save a file takes an editor several writes. */
const settled = 55
/** A generator may write without a pause; after so many milliseconds what changed is told. */
const longest = 1000

/** Each file takes one of the system's watches. Of these it is enough whether they are there. */
export const media =
  /\.(?:avif|gif|ico|jpe?g|mov|mp[34]|otf|pdf|png|svg|ttf|webm|webp|woff2?|zip)$/i

/** What changes below a folder, until it is closed; open, it keeps the process alive. */
export interface Changes {
  /** Waits for files that are written, made or taken away: their paths, seen from the folder. */
  next(): Promise<string[]>
  close(): Promise<void>
}

/**
 * Watches a folder, but for what git ignores in it now; links in it are not followed.
 * @throws UserError where the system watches no more files
 */
export async function watchFiles(folder: string): Promise<Changes> {
  const top = realpathSync.native(folder)
  const leftOut = ignoredFolders(top)
  const here = (path: string) => relative(top, path).replaceAll(sep, '/')
  const changed = new Set<string>()
  const heard = new EventEmitter()
  let latest = 0
  let failure: Error | null = null
  const note = (path: string) => {
    if (isHidden(here(path))) return
    changed.add(here(path))
    latest = performance.now()
    heard.emit('change')
  }
  const watcher = watch(top, {
    ignoreInitial: true,
    followSymlinks: false,
    ignorePermissionErrors: true,
    ignored: (path, stats) =>
      stats?.isDirectory() === true
        ? isHidden(here(path)) || leftOut.has(here(path))
        : media.test(path),
  })
  watcher.on('all', (event, path) => {
    if (event !== 'addDir' && event !== 'unlinkDir') note(path)
  })
  // Of two changes that follow soon the library tells one, which may not be the last.
  watcher.on('raw', (_, name: string | null, of) => {
    const { watchedPath } = of as { readonly watchedPath: string }
    if (name !== null && name !== '')
      note(basename(watchedPath) === name ? watchedPath : join(watchedPath, name))
  })
  watcher.on('error', error => {
    failure = error as Error
    heard.emit('change')
  })
  await once(watcher, 'ready').catch(async (error: Error) => {
    await watcher.close()
    refuse(error)
  })
  return {
    close: () => watcher.close(),
    async next() {
      while (changed.size === 0) {
        if (failure !== null) refuse(failure)
        await once(heard, 'change')
      }
      const end = performance.now() + longest
      for (let left = settled; left > 0; left = Math.min(latest + settled, end) - performance.now())
        await pause(left)
      const paths = [...changed]
      changed.clear()
      return paths
    },
  }
}

function refuse(error: Error): never {
  throw new UserError(
    'watch',
    `The system does not let us watch the folder: ${error.message}. Close what else watches files, raise its limit, or run the check without --watch.`,
  )
}
