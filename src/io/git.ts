import { execFileSync } from 'node:child_process'

const most = 256 * 1024 * 1024

/** What git says; null when there is no git, no repository, or it refuses. */
export function git(cwd: string, args: readonly string[]): string | null {
  return run(cwd, args)?.toString('utf8') ?? null
}

/** As `git`, in bytes, with something to read from. */
export function gitBytes(cwd: string, args: readonly string[], input: string): Buffer | null {
  return run(cwd, args, input)
}

function run(cwd: string, args: readonly string[], input?: string): Buffer | null {
  try {
    return execFileSync(
      'git',
      ['-c', 'core.quotePath=false', '-c', 'core.fsmonitor=false', ...args],
      {
        cwd,
        stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'ignore'],
        maxBuffer: most,
        ...(input !== undefined && { input }),
        // A runner's checkout belongs to another user in containers; reading it is all we do.
        // Objects that a partial clone left out are not fetched behind our back.
        env: {
          ...process.env,
          GIT_NO_LAZY_FETCH: '1',
          GIT_CONFIG_COUNT: '1',
          GIT_CONFIG_KEY_0: 'safe.directory',
          GIT_CONFIG_VALUE_0: '*',
        },
      },
    )
  } catch {
    return null
  }
}
