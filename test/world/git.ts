/** Real git, blind to the settings of the machine it runs on. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Commits are this far apart, so that their order shows in their dates. */
const start = Date.parse('2026-11-01T09:00:00Z')
const minute = 60_000

const settings = [
  '-c',
  'init.defaultBranch=main',
  '-c',
  'commit.gpgSign=false',
  '-c',
  'core.autocrlf=false',
]

async function text(folder: string, ...args: readonly string[]): Promise<string> {
  return (await call(folder, args, {})).toString()
}

/** As `git`, at the minute `tick` after the first of November 2026, 09:00 UTC. */
async function at(folder: string, tick: number, ...args: readonly string[]): Promise<string> {
  const date = `${new Date(start + tick * minute).toISOString().slice(0, 19)}+0000`
  return (await call(folder, args, { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date })).toString()
}

/** The contents of blobs, all from one process. */
async function blobs(folder: string, shas: readonly string[]): Promise<Map<string, Buffer>> {
  const found = new Map<string, Buffer>()
  if (shas.length === 0) return found
  const all = await call(folder, ['cat-file', '--batch'], {}, `${shas.join('\n')}\n`)
  // Each is `<sha> blob <size>`, a newline, the content, a newline.
  for (let at = 0; at < all.length; ) {
    const end = all.indexOf('\n', at)
    const [sha = '', , size] = all.toString('latin1', at, end).split(' ')
    at = end + 1 + Number(size)
    found.set(sha, all.subarray(end + 1, at))
    at += 1
  }
  return found
}

async function call(
  folder: string,
  args: readonly string[],
  dates: Readonly<Record<string, string>>,
  input?: string,
) {
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_AUTHOR_NAME: 'The Octocat',
    GIT_AUTHOR_EMAIL: 'octocat@users.noreply.github.com',
    GIT_COMMITTER_NAME: 'The Octocat',
    GIT_COMMITTER_EMAIL: 'octocat@users.noreply.github.com',
    ...dates,
  }
  const options = { cwd: folder, env, encoding: 'buffer' as const, maxBuffer: 1 << 28 }
  const running = run('git', [...settings, ...args], options)
  running.child.stdin?.end(input)
  return (await running).stdout
}

export const git = Object.assign(text, { blobs, at })
