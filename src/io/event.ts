import { readFileSync } from 'node:fs'
import type { Event } from '../domain.ts'
import type { PullRequestCommits } from './pull-request-base.ts'
import { changedFiles, headCommit } from './repo.ts'

/** The parts of an event's payload that decide anything. */
interface Payload {
  readonly ref?: string
  readonly before?: string
  readonly after?: string
  readonly deleted?: boolean
  readonly number?: number
  readonly repository?: { readonly default_branch?: string; readonly private?: boolean }
  readonly pull_request?: {
    readonly base?: { readonly sha?: string }
    readonly head?: {
      readonly sha?: string
      readonly repo?: { readonly full_name?: string } | null
    }
  }
  readonly sender?: { readonly login?: string }
}

/** Files that a push or a pull request changed, as GitHub tells; null when it cannot or not all. */
export interface Differences {
  compare(before: string, after: string): Promise<readonly string[] | null>
  pullRequest(number: number): Promise<readonly string[] | null>
}

const sweeping = new Set(['schedule', 'workflow_dispatch', 'workflow_run', 'deployment_status'])

/** Why the run started. `mode` overrules the event where it is not auto. */
export async function readEvent(
  mode: 'auto' | 'check' | 'track' | 'sweep',
  workspace: string,
  differences: Differences,
): Promise<Event> {
  const name = process.env.GITHUB_EVENT_NAME ?? ''
  const payload = readPayload()
  if (name === 'pull_request' && (mode === 'auto' || mode === 'check')) {
    return pullRequestEvent(payload, differences)
  }
  if (mode === 'check') return { kind: 'check', paths: null }
  if (name === 'push' && mode !== 'sweep') return pushEvent(payload, workspace, differences)
  if (mode === 'auto' && !sweeping.has(name)) return { kind: 'other', name }
  if (!isDefaultBranch(name, payload)) return { kind: 'push', defaultBranch: false, changed: null }
  return mode === 'track' ? { kind: 'push', defaultBranch: true, changed: null } : { kind: 'sweep' }
}

/** Issues follow what is published: a sweep of another branch would open some for posts that are not. */
function isDefaultBranch(name: string, { repository }: Payload): boolean {
  if (name === 'schedule') return true
  return process.env.GITHUB_REF === `refs/heads/${repository?.default_branch ?? 'main'}`
}

async function pushEvent(
  payload: Payload,
  workspace: string,
  differences: Differences,
): Promise<Event> {
  const { ref, before = '', after = '', repository } = payload
  const branch = `refs/heads/${repository?.default_branch ?? 'main'}`
  const defaultBranch = ref === branch && payload.deleted !== true
  const changed = defaultBranch
    ? (changedFiles(workspace, before, after) ?? (await compare(differences, before, after)))
    : null
  return { kind: 'push', defaultBranch, changed }
}

function compare(differences: Differences, before: string, after: string) {
  const known = /^[0-9a-f]{40,64}$/.test(before) && !/^0+$/.test(before) && after !== ''
  return known ? differences.compare(before, after) : null
}

async function pullRequestEvent(payload: Payload, differences: Differences): Promise<Event> {
  const number = payload.number ?? 0
  const head = payload.pull_request?.head?.repo
  const fork = head?.full_name !== process.env.GITHUB_REPOSITORY
  const readOnly = fork || payload.sender?.login === 'dependabot[bot]'
  return { kind: 'pull-request', number, changed: await differences.pullRequest(number), readOnly }
}

/**
 * The commit that links to lines lead to. Of a pull request its head: the merge commit that is
 * checked out is another one each time.
 */
export function shownCommit(workspace: string): string {
  const head = readPayload().pull_request?.head?.sha
  return head ?? headCommit(workspace) ?? process.env.GITHUB_SHA ?? 'HEAD'
}

/** The commits that the pull request of this run names; null when it is about none. */
export function pullRequestCommits(): PullRequestCommits | null {
  const { base, head } = readPayload().pull_request ?? {}
  return base?.sha === undefined || head?.sha === undefined
    ? null
    : { base: base.sha, head: head.sha }
}

function readPayload(): Payload {
  const path = process.env.GITHUB_EVENT_PATH
  return path === undefined || path === ''
    ? {}
    : (JSON.parse(readFileSync(path, 'utf8')) as Payload)
}
