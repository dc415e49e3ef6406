/** The bundle's command line on a terminal of its own, by `script` of util-linux, and a person at it. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { project } from './run-cli.ts'

/** What a person types when they read something. */
export type Answers = readonly (readonly [reads: RegExp, types: string])[]

export const ctrlC = '\u0003'
export const ctrlD = '\u0004'

/**
 * Runs it and answers in turn. What is on the terminal is told with its escape sequences; `err` is
 * apart only where it goes to a file.
 */
export async function onTerminal(
  args: readonly string[],
  {
    answers = [],
    env = {},
    cwd = project,
  }: {
    readonly answers?: Answers
    readonly env?: Readonly<Record<string, string>>
    readonly cwd?: string
  } = {},
): Promise<{ readonly code: number | null; readonly shown: string }> {
  const quoted = [process.execPath, join(project, 'dist', 'cli.js'), ...args]
    .map(word => `'${word}'`)
    .join(' ')
  const child = spawn('script', ['--quiet', '--return', '--command', quoted, '/dev/null'], {
    cwd,
    stdio: ['pipe', 'pipe', 'inherit'],
    env: {
      PATH: process.env.PATH,
      TERM: 'xterm-256color',
      SOURCE_DATE_EPOCH: '1795338000',
      HTTPS_PROXY: 'http://127.0.0.1:9',
      ...env,
    },
  })
  let shown = ''
  let read = 0
  const left = [...answers]
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    shown += text
    const [next] = left
    const found = next === undefined ? null : next[0].exec(shown.slice(read))
    if (next === undefined || found === null) return
    read += found.index + found[0].length
    left.shift()
    child.stdin.write(next[1])
  })
  const code = await new Promise<number | null>((done, fail) => {
    child.on('close', done)
    child.on('error', fail)
  })
  return { code, shown }
}
