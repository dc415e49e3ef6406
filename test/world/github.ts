/** GitHub on loopback: the emulator, a front that knows the rules, and the people of the repository. */
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { startClock } from './clock.ts'
import { bot, ownApp } from './github-apps.ts'
import { type Branches, makeBranches } from './github-branches.ts'
import { type Emulator, startEmulator } from './github-emulator.ts'
import type { Fault } from './github-faults.ts'
import { type Front, type Logged, makeHandler } from './github-front.ts'
import { keepHistory } from './github-history.ts'
import { makePeople, type People } from './github-people.ts'
import type { Permissions } from './github-permissions.ts'
import { keepReactions } from './github-reactions.ts'
import type { GitHubSettings } from './github-refusals.ts'
import { makeRoles, type Person } from './github-roles.ts'

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
  /** `actions` is the workflow's, as `bot`; it belongs to `github-actions[bot]`. */
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
  const logins: Record<Person, string> = {
    owner,
    writer: 'writer',
    reader: 'reader',
    stranger: 'stranger',
    bot,
    app: ownApp,
  }
  const tokens = makeTokens()
  const roles = makeRoles(logins, tokens)

  const started = await startEmulator({ ...repo, tokens: byToken(tokens, logins) })
  const collaborators = { [bot]: 'push', [ownApp]: 'push', writer: 'push', reader: 'pull' } as const
  await admit(started, fullName, tokens.owner, collaborators)
  const history = keepHistory(started, tokens.owner, roles.loginOf)
  const { emulator } = history
  const clock = startClock(options.now)
  const settings: GitHubSettings = {
    permissions: options.permissions ?? { contents: 'read', issues: 'write' },
    issues: options.issues ?? true,
    archived: false,
    dropLabels: false,
    graphql: 'answered',
  }
  const front: Front = {
    emulator,
    history,
    reactions: keepReactions(),
    gone: new Map(),
    duplicates: new Set(),
    clock,
    settings,
    faults: [],
    log: [],
    roles,
    ownerToken: tokens.owner,
    repo: `/repos/${fullName}`,
    private: repo.private,
  }
  const handle = makeHandler(front)
  const server = createServer(handle)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))

  return {
    ...makePeople(front, fullName, { tokens, logins }),
    ...makeBranches(emulator, repo, tokens),
    repo,
    tokens: { ...tokens, actions: tokens.bot },
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    handle,
    log: front.log,
    faults: front.faults,
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

/** The workflow's token works in the repository, also in a private one; so do collaborators. */
async function admit(
  emulator: Emulator,
  repo: string,
  token: string,
  collaborators: Readonly<Record<string, 'push' | 'pull'>>,
): Promise<void> {
  for (const [login, permission] of Object.entries(collaborators)) {
    const path = `/repos/${repo}/collaborators/${encodeURIComponent(login)}`
    await emulator.want('PUT', path, { token, body: { permission } })
  }
}

function makeTokens(): Record<Person, string> {
  const make = (kind: 'ghs' | 'ghp') => `${kind}_${crypto.randomUUID().replaceAll('-', '')}0000`
  return {
    owner: make('ghp'),
    writer: make('ghp'),
    reader: make('ghp'),
    stranger: make('ghp'),
    bot: make('ghs'),
    app: make('ghs'),
  }
}

function byToken(tokens: Record<Person, string>, logins: Record<Person, string>) {
  const people = Object.keys(tokens) as Person[]
  return Object.fromEntries(people.map(one => [tokens[one], logins[one]]))
}
