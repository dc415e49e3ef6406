/** The bundle's command line as a child, on the Node that runs the tests and on Node 20 where there is one. */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { compiled } from '../compiled.ts'

export const project = resolve(import.meta.dirname, '../..')
const cli = join(project, 'dist', 'cli.js')

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export function runCli(node: string, args: readonly string[], cwd = project): Ended {
  const { status, stdout, stderr } = spawnSync(node, [cli, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    // A proxy that answers nobody: a request would fail the command.
    env: {
      ...compiled,
      PATH: process.env.PATH,
      SOURCE_DATE_EPOCH: '1795338000',
      HTTPS_PROXY: 'http://127.0.0.1:9',
      NODE_USE_ENV_PROXY: '1',
    },
  })
  return { code: status, stdout, stderr }
}

/** The Nodes to try: ours, and the machine's own when it is older. */
export const nodes = [process.execPath, ...olderNodes()].map(path => ({
  path,
  version: versionOf(path),
}))

function olderNodes(): string[] {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter(folder => !folder.includes('node_modules'))
    .map(folder => join(folder, 'node'))
    .filter(path => existsSync(path) && /^v2[0-3]\./.test(versionOf(path)))
    .slice(0, 1)
}

function versionOf(path: string): string {
  return execFileSync(path, ['--version'], { encoding: 'utf8' }).trim()
}
