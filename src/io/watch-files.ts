import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { watch } from 'chokidar'
import { UserError } from '../config/errors.ts'
import { isHidden } from './repo.ts'

/**
 * Milliseconds without a change. To save a file takes an editor several writes, of which the library
 * tells one in 50.
 */
const settled = 55

/** Each file takes one of the system's watches, and no post hangs on the bytes of these. */
const media = /\.(?:avif|gif|ico|jpe?g|mov|mp[34]|otf|pdf|png|svg|ttf|webm|webp|woff2?|zip)$/i

/** What changes below a folder, until it is closed; open, it keeps the process alive. */
export interface Changes {
  /** Waits for files that are written, made or taken away: their paths, seen from the folder. */
  next(): Promise<string[]>
  close(): Promise<void>
}

/**
 * Watches a folder; links are not followed.
 * @param isWorth whether a folder that is there already, with something in it, is looked into; one
 * that is empty or made later is
 * @throws UserError where the system watches no more files
 */
export async function watchFiles(
  folder: string,
  isWorth: (path: string) => boolean,
): Promise<Changes> {
  const changed = new Set<string>()
  let latest = 0
  let isReady = false
  let failure: Error | null = null
  const here = (path: string) => relative(folder, path).replaceAll(sep, '/')
  const isLeftOut = (path: string) =>
    isHidden(here(path)) || !(isReady || isWorth(here(path)) || isEmpty(path))
  const watcher = watch(folder, {
    ignoreInitial: true,
    followSymlinks: false,
    ignorePermissionErrors: true,
    ignored: (path, stats) => (stats?.isDirectory() === true ? isLeftOut(path) : media.test(path)),
  })
  watcher.on('all', (event, path) => {
    if (event === 'addDir' || event === 'unlinkDir') return
    changed.add(here(path))
    latest = performance.now()
  })
  watcher.on('error', error => {
    failure = error as Error
  })
  await once(watcher, 'ready').catch(refuse)
  isReady = true
  return {
    close: () => watcher.close(),
    async next() {
      while (changed.size === 0) {
        if (failure !== null) refuse(failure)
        await once(watcher, 'all').catch(refuse)
      }
      for (let left = settled; left > 0; left = latest + settled - performance.now())
        await pause(left)
      const paths = [...changed]
      changed.clear()
      return paths
    },
  }
}

function isEmpty(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0
  } catch {
    // One that we may not open has nothing for us.
    return false
  }
}

function refuse(error: Error): never {
  throw new UserError(
    'watch',
    `The system does not let us watch the folder: ${error.message}. Close what else watches files, raise its limit, or run the check without --watch.`,
  )
}
