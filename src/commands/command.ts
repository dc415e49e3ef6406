import { resolve } from 'node:path'
import { UserError } from '../config/errors.ts'
import { defaultFile, loadConfig } from '../config/load-config.ts'
import type { Config, Web, World } from '../domain.ts'
import { noteReads } from '../formats/note-reads.ts'
import { cacheFolder } from '../io/cache-folder.ts'
import { loadCatalogue, loadLinkedHosts, loadReadings } from '../io/catalogue.ts'
import { today } from '../io/clock.ts'
import { compileLess } from '../io/compile-less.ts'
import { fileAbove } from '../io/file-above.ts'
import { harmlessJson, terminalLog } from '../io/log.ts'
import { noIssues } from '../io/no-issues.ts'
import { isFolder, openRepo } from '../io/repo.ts'
import { cleanJson, hideSecrets, scrub } from '../io/secrets.ts'
import { known } from '../known.ts'
import { userAgent } from '../version.ts'

/** A blog on this machine: its folder, settings and the world without network or issues. */
export interface Desk {
  readonly folder: string
  readonly config: Config
  readonly world: World
}

/** How a command speaks; each of them takes both. */
export interface Voice {
  readonly quiet?: boolean
  readonly format?: string
}

/** A person reads along, and wants to know how far the work is. */
export function isWatched({ quiet = false, format = 'pretty' }: Voice): boolean {
  return !quiet && format === 'pretty'
}

/**
 * @param seen where each file that is asked for is noted
 * @param again it was opened before, and what is odd about it was told
 * @throws UserError when there is no such folder, or its config has mistakes
 */
export function openDesk(folder: string, seen = new Set<string>(), again = false): Desk {
  const full = resolve(folder)
  if (!isFolder(full)) {
    throw new UserError(
      'folder',
      `There is no folder “${folder}”. Give the folder of a blog, or run this inside one.`,
    )
  }
  compileLess()
  const repo = noteReads(openRepo(full), seen)
  const above = repo.read(defaultFile) === undefined ? fileAbove(full, defaultFile) : null
  // Its globs and folders count from there.
  if (above !== null && !again)
    terminalLog.warn(
      `${above} is not read here: it is for the folder that it stands in. Run this there, or give that folder.`,
    )
  const world: World = {
    repo,
    web: null,
    issues: noIssues,
    lineUrl: () => null,
    before: async () => null,
    catalogue: loadCatalogue,
    linkedHosts: loadLinkedHosts,
    readings: loadReadings,
    today: today(),
    outbound: { github: 'github.com', hide: scrub },
  }
  return { folder: full, config: loadConfig(repo, defaultFile, known), world }
}

/** The web, for a command that was asked to use it; what it answers is kept in the user's folder.  @param sweep as many requests as that needs */
export async function openOnline(sweep?: Config['sweep']): Promise<Web> {
  const { openWeb } = await import('../io/web.ts')
  const { aSweep } = await import('../io/web/budget.ts')
  return openWeb(userAgent, { folder: cacheFolder(), ...(sweep && { budget: aSweep(sweep) }) })
}

/** Machine output: the standard output, and nothing else goes there. */
export function print(text: string): void {
  if (text === '') return
  process.stdout.write(hideSecrets(text.endsWith('\n') ? text : `${text}\n`))
}
export const printJson = (value: unknown): void =>
  print(harmlessJson(cleanJson(value, hideSecrets)))
/** A line of JSON lines. */
export const printRow = (row: unknown): void => print(harmlessJson(JSON.stringify(row)))
