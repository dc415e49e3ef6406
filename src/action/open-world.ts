/** The parts of the world that the inputs and the runner name; each is loaded when it is asked for. */
import { join } from 'node:path'
import type { Config, Outbound, Web, World } from '../domain.ts'
import { pullRequestCommits, shownCommit } from '../io/event.ts'
import { lateWeb } from '../io/late-web.ts'
import { scrub } from '../io/secrets.ts'
import { readKeys } from '../io/web/keys.ts'
import { userAgent } from '../version.ts'

/**
 * A workflow may keep what was answered, with actions/cache on `${{ runner.temp }}/postrider/web`.
 * @param sweep what it may take, in a sweep
 */
export function online(sweep?: Config['sweep']): Web {
  const keys = readKeys(process.env)
  const { RUNNER_TEMP } = process.env
  return lateWeb(new Set(keys.keys()), async () => {
    const { openWeb } = await import('../io/web.ts')
    const { aSweep } = await import('../io/web/budget.ts')
    return openWeb(userAgent, {
      ...(sweep && { budget: aSweep(sweep) }),
      keys,
      ...(RUNNER_TEMP && { folder: join(RUNNER_TEMP, 'postrider/web') }),
    })
  })
}

/** The account on DEV of the key, with a client of its own: a long sweep leaves it time. */
export async function devAccount(): Promise<World['devto']> {
  const keys = readKeys(process.env)
  if (!keys.has('devto-api-key')) return undefined
  const { openWeb } = await import('../io/web.ts')
  const { openDevto } = await import('../io/devto.ts')
  return openDevto(() => openWeb(userAgent, { keys }))
}

/** A client for what is told to search engines, with a budget of its own. */
export async function newsDesk(): Promise<Web> {
  const { openWeb } = await import('../io/web.ts')
  return openWeb(userAgent)
}

/** @throws UserError `search-console` when it is no key file */
export async function ownersView(
  credentials: string,
  sweep?: Config['sweep'],
): Promise<NonNullable<World['searchConsole']>> {
  const { openSearchConsole, readServiceAccount } = await import('../io/search-console.ts')
  return openSearchConsole(readServiceAccount(credentials), userAgent, sweep)
}

/** What must be known to let markdown out. */
export function outboundHere(): Outbound {
  return { github: new URL(server()).host, hide: scrub }
}

/**
 * Git is asked for the commit by the first link: a run may have none. What a pull request deletes is
 * shown where it starts from.
 */
export function lineUrls(
  workspace: string,
  { files }: Pick<World['repo'], 'files'>,
): World['lineUrl'] {
  let head: string | undefined
  let there: ReadonlySet<string> | undefined
  return (path, line) => {
    head ??= shownCommit(workspace)
    there ??= new Set(files)
    const commit = there.has(path) ? head : (pullRequestCommits()?.base ?? head)
    const base = `${server()}/${process.env.GITHUB_REPOSITORY}/blob/${commit}`
    return `${base}/${path.split('/').map(encodeURIComponent).join('/')}?plain=1#L${line}`
  }
}

function server(): string {
  return process.env.GITHUB_SERVER_URL || 'https://github.com'
}
