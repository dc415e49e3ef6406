/** What the emulator does not know of pull requests: their files, their size, and that they are issues. */
import { jsonAnswer, readJson } from './github-answers.ts'
import type { Answer, Emulator } from './github-emulator.ts'
import { type Gone, isHere } from './github-gone.ts'
import { everyPage, pageOf } from './github-lists.ts'
import type { Call } from './github-refusals.ts'

interface PullRequest {
  readonly number: number
  readonly state: string
  readonly updated_at: string
  readonly created_at: string
  readonly comments: number
  readonly user: { readonly login: string }
  readonly labels: readonly { readonly name: string }[]
  readonly head: {
    readonly ref: string
    readonly sha: string
    readonly repo: { readonly full_name: string }
  }
  readonly base: { readonly sha: string }
  readonly [key: string]: unknown
}
interface Comparison {
  readonly total_commits: number
  readonly files: readonly { readonly additions: number; readonly deletions: number }[]
}

/** Answers what is about pull requests; undefined when the emulator knows better. */
export async function answerPulls(
  emulator: Emulator,
  call: Call,
  own: string,
  gone: Gone,
): Promise<Answer | undefined> {
  if (call.method !== 'GET') return undefined
  const token = { token: own }
  const one = /^(\/repos\/[^/]+\/[^/]+)\/(pulls|issues)\/(\d+)(\/files)?$/.exec(call.path)
  if (one) {
    const [, repo = '', kind, number, files] = one
    const found = await emulator.ask('GET', `${repo}/pulls/${number}`, token)
    if (found.status !== 200) return undefined
    const pull = await currentHead(emulator, readJson<PullRequest>(found), token)
    if (kind === 'issues') return files ? undefined : jsonAnswer(200, asIssue(pull))
    const changed = await compare(emulator, repo, pull, token)
    return files ? pageOf(changed.files, call) : jsonAnswer(200, { ...pull, ...sizeOf(changed) })
  }
  const list = /^(\/repos\/[^/]+\/[^/]+)\/issues$/.exec(call.path)
  return list ? listIssues(emulator, call, list[1]!, own, gone) : undefined
}

/** The emulator keeps the head of the day the pull request was opened. */
async function currentHead(emulator: Emulator, pull: PullRequest, token: { token: string }) {
  const { ref, repo } = pull.head
  const path = `/repos/${repo.full_name}/git/ref/heads/${ref}`
  const answer = await emulator.ask('GET', path, token)
  if (answer.status !== 200) return pull
  const { sha } = readJson<{ object: { sha: string } }>(answer).object
  return { ...pull, head: { ...pull.head, sha } }
}

function compare(emulator: Emulator, repo: string, pull: PullRequest, token: { token: string }) {
  const range = `${pull.base.sha}...${pull.head.sha}`
  return emulator.want<Comparison>('GET', `${repo}/compare/${range}`, token)
}

function sizeOf({ files, total_commits }: Comparison): object {
  const sum = (key: 'additions' | 'deletions') =>
    files.reduce((total, file) => total + file[key], 0)
  return {
    commits: total_commits,
    changed_files: files.length,
    additions: sum('additions'),
    deletions: sum('deletions'),
  }
}

/**
 * GitHub lists pull requests among the issues, with a key `pull_request`; callers must skip them.
 * What was transferred or deleted is not listed.
 */
async function listIssues(
  emulator: Emulator,
  call: Call,
  repo: string,
  own: string,
  gone: Gone,
): Promise<Answer | undefined> {
  const state = call.query.get('state') ?? 'open'
  const pulls = await everyPage<PullRequest>(emulator, `${repo}/pulls?state=${state}`, own)
  if (pulls.length === 0 && gone.size === 0) return undefined
  const query = new URLSearchParams(call.query)
  query.delete('page')
  query.delete('per_page')
  const issues = await everyPage<PullRequest>(emulator, `${repo}/issues?${query}`, own)
  const listed = pulls.filter(pull => passes(pull, call.query)).map(asIssue)
  const key =
    { updated: 'updated_at', comments: 'comments' }[query.get('sort') ?? ''] ?? 'created_at'
  const sign = query.get('direction') === 'asc' ? 1 : -1
  const here = issues.filter(({ number }) => isHere(gone, repo, number))
  const all = [...here, ...listed].sort((a, b) => (`${a[key]}` < `${b[key]}` ? -sign : sign))
  return pageOf(all, call)
}

function passes(pull: PullRequest, query: URLSearchParams): boolean {
  const labels = query.get('labels')?.split(',') ?? []
  const names = pull.labels.map(({ name }) => name)
  const creator = query.get('creator')
  return (
    labels.every(label => names.includes(label)) &&
    (creator === null || creator === pull.user.login) &&
    pull.updated_at >= (query.get('since') ?? '')
  )
}

function asIssue(pull: PullRequest): PullRequest {
  const { head: _head, base: _base, _links, ...rest } = pull
  const url = `${pull.issue_url}`
  return {
    ...rest,
    url,
    repository_url: url.replace(/\/issues\/\d+$/, ''),
    labels_url: `${url}/labels{/name}`,
    events_url: `${url}/events`,
    performed_via_github_app: null,
    pull_request: {
      url: pull.url,
      html_url: pull.html_url,
      diff_url: pull.diff_url,
      patch_url: pull.patch_url,
      merged_at: pull.merged_at,
    },
  } as unknown as PullRequest
}
