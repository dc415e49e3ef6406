/** GitHub and the web on loopback, for one test. */
import { mkdtemp, realpath, rm } from 'node:fs/promises'
import type { RequestListener } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type GitHub, type GitHubOptions, startGitHub } from './github.ts'
import { type Internet, startInternet } from './internet.ts'

export interface WorldOptions {
  readonly github?: GitHubOptions
  /** Host name → what answers there, besides `api.github.com`. */
  readonly hosts?: Readonly<Record<string, RequestListener>>
}

export interface World extends AsyncDisposable {
  readonly github: GitHub
  readonly internet: Internet
  /** Where the files of the runs lie until the world ends: `run.outputs.report` can be read. */
  readonly folder: string
  close(): Promise<void>
}

export async function startWorld(options: WorldOptions = {}): Promise<World> {
  const github = await startGitHub(options.github)
  const internet = await startInternet({ ...options.hosts, 'api.github.com': github.handle })
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'postrider-world-')))
  async function close(): Promise<void> {
    await Promise.all([internet.close(), github.close()])
    await rm(folder, { recursive: true, force: true })
  }
  return { github, internet, folder, close, [Symbol.asyncDispose]: close }
}
