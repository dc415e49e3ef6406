import { readFileSync } from 'node:fs'
import { UserError } from '../config/errors.ts'
import type { Event } from '../domain.ts'
import type { PullRequestCommits } from './pull-request-base.ts'
import { changedFiles, headCommit } from './repo.ts'

/** The parts of an event's payload that decide anything. */
interface Payload {
  readonly action?: string
  readonly ref?: string
  readonly before?: string
  readonly after?: string
  readonly deleted?: boolean
  readonly number?: number
  readonly repository?: {
    readonly default_branch?: string
    readonly private?: boolean
    readonly visibility?: string
  }
  readonly issue?: {
    readonly number: number
    readonly labels?: readonly { readonly name?: string }[]
    readonly pull_request?: object
  }
  readonly pull_request?: {
    readonly base?: { readonly sha?: string }
    readonly head?: {
      readonly sha?: string
      readonly repo?: { readonly full_name?: string } | null
    }
  }
  readonly workflow_run?: {
    readonly event?: string
    readonly head_sha?: string
    readonly head_branch?: string
    readonly head_repository?: { readonly owner?: { readonly login?: string } } | null
  }
  readonly deployment?: { readonly ref?: string; readonly sha?: string }
  readonly deployment_status?: { readonly state?: string }
  readonly sender?: { readonly login?: string; readonly type?: string }
}

/** Files that a push or a pull request changed, as GitHub tells; null when it cannot or not all. */
export interface Differences {
  compare(before: string, after: string): Promise<readonly string[] | null>
  pullRequest(number: number): Promise<readonly string[] | null>
  /** The commit that a branch is at now. */
  tip(branch: string): Promise<string | null>
}

/** Where the issues are that an event may be about. */
export interface Tracking {
  readonly label: string
  /** False: another repository keeps them, and its events do not come here. */
  readonly here: boolean
}

const sweeping = new Set(['schedule', 'workflow_dispatch', 'workflow_run', 'deployment_status'])

/** Why the run started. `mode` overrules the event where it is not auto. */
export async function readEvent(
  mode: 'auto' | 'check' | 'track' | 'sweep',
  workspace: string,
  differences: Differences,
  tracking: Tracking,
): Promise<Event> {
  const event = await eventOf(mode, workspace, differences, tracking)
  const writes = event.kind === 'push' ? event.defaultBranch : writing.has(event.kind)
  return writes && (await isOldRun(differences)) ? { kind: 'old-run' } : event
}

const writing = new Set<Event['kind']>(['sweep', 'issue'])

/** Only a run that is started again comes with a commit of the past; later runs have written since. */
async function isOldRun({ tip }: Differences): Promise<boolean> {
  const { GITHUB_RUN_ATTEMPT = '1', GITHUB_REF = '', GITHUB_SHA } = process.env
  if (Number(GITHUB_RUN_ATTEMPT) <= 1 || !GITHUB_REF.startsWith('refs/heads/')) return false
  const newest = await tip(GITHUB_REF.slice('refs/heads/'.length))
  return newest !== null && newest !== GITHUB_SHA
}

/** The runs of a repository, counted; undefined where nobody counts. */
export function runNumber(): number | undefined {
  const run = Number(process.env.GITHUB_RUN_ID)
  return Number.isSafeInteger(run) && run > 0 ? run : undefined
}

async function eventOf(
  mode: 'auto' | 'check' | 'track' | 'sweep',
  workspace: string,
  differences: Differences,
  tracking: Tracking,
): Promise<Event> {
  const name = process.env.GITHUB_EVENT_NAME ?? ''
  if (name === 'pull_request_target') throw refusal
  const payload = readPayload()
  if (name === 'pull_request' && (mode === 'auto' || mode === 'check')) {
    return pullRequestEvent(payload, differences)
  }
  if (mode === 'check') return { kind: 'check', paths: null }
  if (name === 'push' && mode !== 'sweep') return pushEvent(payload, workspace, differences)
  if (name in answered && mode === 'auto') return issueEvent(name, payload, tracking)
  if (mode === 'auto' && !sweeping.has(name)) return { kind: 'other', name }
  // One that has begun, or failed, shows no page.
  if (name === 'deployment_status' && payload.deployment_status?.state !== 'success')
    return { kind: 'other', name }
  if (!(await isDefaultBranch(name, payload, differences)))
    return { kind: 'push', defaultBranch: false, changed: null }
  return mode === 'track' ? { kind: 'push', defaultBranch: true, changed: null } : { kind: 'sweep' }
}

const answered: Readonly<Record<string, readonly string[]>> = {
  issues: ['edited', 'closed', 'reopened'],
  issue_comment: ['created'],
}

/** What people do in an issue of ours; what programs do there, ourselves among them, is no news. */
function issueEvent(name: string, payload: Payload, { label, here }: Tracking): Event {
  const { action = '', issue, sender } = payload
  const bot = sender?.type === 'Bot' || sender?.login?.endsWith('[bot]') === true
  const ours = issue?.labels?.some(one => one.name === label) === true
  const asked = here && !bot && ours && issue.pull_request === undefined
  return asked && answered[name]?.includes(action)
    ? { kind: 'issue', number: issue.number }
    : { kind: 'other', name }
}

/** There, a stranger's files would be read with a token that may write. */
const refusal = new UserError(
  'event',
  'Postrider does not run on pull_request_target: that event hands a token that may write to a run on files of strangers. ' +
    'Write “on: pull_request” instead. Pull requests from forks then get a summary and annotations; docs/forks.md says how they get a comment too.',
)

/**
 * Issues follow what is published: a sweep of another branch would open some for posts that are not.
 * A deployment often names its commit only, and previews are deployed too: it counts when the default
 * branch is at its commit.
 */
async function isDefaultBranch(
  name: string,
  { repository, deployment }: Payload,
  { tip }: Differences,
): Promise<boolean> {
  if (name === 'schedule') return true
  const branch = repository?.default_branch ?? 'main'
  if (name !== 'deployment_status') return process.env.GITHUB_REF === `refs/heads/${branch}`
  const newest = await tip(branch)
  return newest === null ? deployment?.ref === branch : deployment?.sha === newest
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

/** The head of the pull request whose run has ended, by the word of GitHub alone; null for other runs. */
export function endedRun(): { owner: string; branch: string; sha: string } | null {
  const { event, head_sha, head_branch, head_repository } = readPayload().workflow_run ?? {}
  const owner = head_repository?.owner?.login
  if (event !== 'pull_request' || !head_sha || !head_branch || !owner) return null
  return { owner, branch: head_branch, sha: head_sha }
}

/**
 * The commit that links to lines lead to. Of a pull request its head: the merge commit that is
 * checked out is another one each time.
 */
export function shownCommit(workspace: string): string {
  const { pull_request, workflow_run } = readPayload()
  const head = pull_request?.head?.sha ?? workflow_run?.head_sha
  return head ?? headCommit(workspace) ?? process.env.GITHUB_SHA ?? 'HEAD'
}

/** Can everybody read the repository of the run? null where its event does not tell. */
export function isPublicHere(): boolean | null {
  const { repository } = readPayload()
  if (repository?.visibility !== undefined) return repository.visibility === 'public'
  return repository?.private === undefined ? null : !repository.private
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
