/** GitHub on loopback: the emulator, a front that knows the rules, and the people of the repository. */
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { startClock } from './clock.ts'
import { bot } from './github-answers.ts'
import { type Branches, makeBranches } from './github-branches.ts'
import { type Emulator, startEmulator } from './github-emulator.ts'
import type { Fault } from './github-faults.ts'
import { type Logged, makeHandler } from './github-front.ts'
import { makePeople, type People, type Person } from './github-people.ts'
import type { Permissions } from './github-permissions.ts'
import type { GitHubSettings } from './github-refusals.ts'

export interface GitHubOptions {
  /** `octocat/blog` when it is left out. */
  readonly repo?: string
  readonly private?: boolean
  /** Of the workflow's token: `{contents: 'read', issues: 'write'}` when it is left out. */
  readonly permissions?: Permissions
  /** False: issues are switched off. */
  readonly issues?: boolean
  /** What time it is there, ISO 8601; the real time when it is left out. */
  readonly now?: string
}

export interface GitHub extends People, Branches {
  readonly repo: RepoFacts
  /** `actions` is the workflow's; it belongs to `github-actions[bot]`. */
  readonly tokens: Readonly<Record<'actions' | Person, string>>
  /** The front, without TLS: for `GITHUB_API_URL`. */
  readonly url: string
  /** The front, to put behind a host name. */
  readonly handle: RequestListener
  /** Every request that was made, in order. */
  readonly log: readonly Logged[]
  /** Push a fault, and it happens to the next request that it matches. */
  readonly faults: Fault[]
  /** May be changed while the world is up. */
  readonly settings: GitHubSettings
  now(): Date
  setNow(iso: string): Promise<void>
  close(): Promise<void>
}

export interface RepoFacts {
  readonly owner: string
  readonly name: string
  readonly fullName: string
  readonly private: boolean
}
export async function startGitHub(options: GitHubOptions = {}): Promise<GitHub> {
  const fullName = options.repo ?? 'octocat/blog'
  const [owner, name] = fullName.split('/') as [string, string]
  const repo = { owner, name, fullName, private: options.private ?? false }
  const actions = makeToken('ghs')
  const tokens = { actions, bot: actions, owner: makeToken('ghp'), stranger: makeToken('ghp') }
  const logins = { [actions]: bot, [tokens.owner]: owner, [tokens.stranger]: 'stranger' }

  const emulator = await startEmulator({ ...repo, tokens: logins })
  await admit(emulator, fullName, tokens.owner)
  const clock = startClock(options.now)
  const settings: GitHubSettings = {
    permissions: options.permissions ?? { contents: 'read', issues: 'write' },
    issues: options.issues ?? true,
  }
  const log: Logged[] = []
  const faults: Fault[] = []
  const handle = makeHandler({
    emulator,
    clock,
    settings,
    faults,
    log,
    tokens: logins,
    actionsToken: actions,
    ownerToken: tokens.owner,
    private: repo.private,
  })
  const server = createServer(handle)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))

  return {
    ...makePeople(emulator, fullName, tokens),
    ...makeBranches(emulator, repo, tokens),
    repo,
    tokens,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    handle,
    log,
    faults,
    settings,
    now: clock.now,
    setNow: clock.set,
    async close() {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
      await emulator.close()
    },
  }
}

/** The workflow's token works in the repository, also in a private one. */
async function admit(emulator: Emulator, repo: string, token: string): Promise<void> {
  const path = `/repos/${repo}/collaborators/${encodeURIComponent(bot)}`
  await emulator.want('PUT', path, { token, body: { permission: 'push' } })
}

function makeToken(kind: 'ghs' | 'ghp'): string {
  return `${kind}_${crypto.randomUUID().replaceAll('-', '')}0000`
}
