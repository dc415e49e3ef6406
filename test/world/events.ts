/**
 * What starts a workflow: payloads as GitHub Actions hands them over. A push there names no files
 * (`added`, `removed`, `modified` are only in the webhook).
 */
import type { Move } from './checkout.ts'
import type { RepoFacts } from './github.ts'
import type { PullRequestFacts } from './github-branches.ts'

export interface ActionEvent {
  /** GITHUB_EVENT_NAME */
  readonly name: string
  readonly payload: Readonly<Record<string, unknown>>
  /** GITHUB_REF: `refs/heads/main` */
  readonly ref: string
  /** GITHUB_SHA */
  readonly sha: string
  readonly actor: string
  /** Of pull requests. */
  readonly headRef?: string
  readonly baseRef?: string
}

const noCommit = '0'.repeat(40)

/** A push of commits. Of a new branch, `before` is forty zeros. */
export function push(repo: RepoFacts, move: Move): ActionEvent {
  const { before, after, branch, commits } = move
  const ref = `refs/heads/${branch}`
  const told = commits.map(commit => tellCommit(repo, commit))
  return {
    name: 'push',
    ref,
    sha: after,
    actor: repo.owner,
    payload: {
      ref,
      before,
      after,
      base_ref: null,
      created: before === noCommit,
      deleted: false,
      forced: false,
      compare: `${pageOf(repo)}/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
      commits: told,
      head_commit: told.at(-1) ?? null,
      pusher: { name: repo.owner, email: mail(repo.owner) },
      repository: repository(repo),
      sender: user(repo.owner),
    },
  }
}

/** History was rewritten: `before` is no ancestor of `after`. */
export function forcedPush(repo: RepoFacts, move: Move, before: string): ActionEvent {
  const event = push(repo, { ...move, before })
  return { ...event, payload: { ...event.payload, forced: true } }
}

export function tagPush(repo: RepoFacts, tag: string, sha: string): ActionEvent {
  const ref = `refs/tags/${tag}`
  const event = push(repo, { branch: '', before: noCommit, after: sha, commits: [] })
  return { ...event, ref, payload: { ...event.payload, ref, base_ref: 'refs/heads/main' } }
}

export function branchDeletion(repo: RepoFacts, branch: string, before: string): ActionEvent {
  const event = push(repo, { branch, before, after: noCommit, commits: [] })
  return { ...event, payload: { ...event.payload, created: false, deleted: true } }
}

/** `sha` is the merge commit that the runner checks out: `checkout.runner({ merge })` tells it. */
export function pullRequest(
  repo: RepoFacts,
  pull: PullRequestFacts,
  sha: string,
  action: 'opened' | 'synchronize' | 'reopened' = 'opened',
): ActionEvent {
  const [author = '', name = ''] = pull.head.repo.split('/')
  const fork = pull.head.repo !== repo.fullName
  const head = { owner: author, name, fullName: pull.head.repo, private: repo.private }
  return {
    name: 'pull_request',
    ref: `refs/pull/${pull.number}/merge`,
    sha,
    actor: author,
    headRef: pull.head.ref,
    baseRef: pull.base.ref,
    payload: {
      action,
      number: pull.number,
      pull_request: {
        number: pull.number,
        state: 'open',
        draft: false,
        title: 'A post',
        html_url: `${pageOf(repo)}/pull/${pull.number}`,
        user: user(author),
        author_association: fork ? 'NONE' : 'OWNER',
        head: {
          label: `${author}:${pull.head.ref}`,
          ref: pull.head.ref,
          sha: pull.head.sha,
          repo: { ...repository(head), fork },
        },
        base: {
          label: `${repo.owner}:${pull.base.ref}`,
          ref: pull.base.ref,
          sha: pull.base.sha,
          repo: repository(repo),
        },
      },
      repository: repository(repo),
      sender: user(author),
    },
  }
}

/** The workflow of a pull request has ended. The run is of the default branch; `pull_requests` is empty for forks. */
export function workflowRun(repo: RepoFacts, pull: PullRequestFacts, sha: string): ActionEvent {
  const [owner = '', name = ''] = pull.head.repo.split('/')
  return {
    name: 'workflow_run',
    ref: 'refs/heads/main',
    sha,
    actor: owner,
    payload: {
      action: 'completed',
      workflow_run: {
        event: 'pull_request',
        status: 'completed',
        conclusion: 'success',
        head_branch: pull.head.ref,
        head_sha: pull.head.sha,
        head_repository: { full_name: pull.head.repo, name, owner: user(owner), fork: true },
        pull_requests: [],
      },
      repository: repository(repo),
      sender: user(owner),
    },
  }
}

/** Somebody edits, closes or reopens an issue, or comments on it: the run is of the default branch. */
export function issueEvent(
  repo: RepoFacts,
  sha: string,
  issue: { readonly number: number; readonly labels: readonly string[] },
  what: {
    readonly name: 'issues' | 'issue_comment'
    readonly action: string
    readonly by?: string
  },
): ActionEvent {
  const { name, action, by = repo.owner } = what
  const type = by.endsWith('[bot]') ? 'Bot' : 'User'
  const labels = issue.labels.map(label => ({ name: label }))
  const payload = {
    action,
    issue: { number: issue.number, labels },
    repository: repository(repo),
    sender: { ...user(by), type },
  }
  return { name, ref: 'refs/heads/main', sha, actor: by, payload }
}

/** The payload names neither branch nor commit. */
export function schedule(repo: RepoFacts, sha: string, cron = '17 6 * * 1'): ActionEvent {
  const workflow = '.github/workflows/postrider.yml'
  const payload = { schedule: cron, workflow, repository: repository(repo) }
  return { name: 'schedule', ref: 'refs/heads/main', sha, actor: repo.owner, payload }
}

export function workflowDispatch(
  repo: RepoFacts,
  sha: string,
  inputs: Readonly<Record<string, string>> = {},
): ActionEvent {
  const ref = 'refs/heads/main'
  const workflow = '.github/workflows/postrider.yml'
  const who = { repository: repository(repo), sender: user(repo.owner) }
  return {
    name: 'workflow_dispatch',
    ref,
    sha,
    actor: repo.owner,
    payload: { ref, workflow, inputs, ...who },
  }
}

function tellCommit(repo: RepoFacts, commit: Move['commits'][number]): object {
  const person = { name: 'The Octocat', email: mail(repo.owner), username: repo.owner }
  return {
    ...commit,
    distinct: true,
    url: `${pageOf(repo)}/commit/${commit.id}`,
    author: person,
    committer: person,
  }
}

function repository(repo: RepoFacts): object {
  return {
    id: 1296269,
    name: repo.name,
    full_name: repo.fullName,
    private: repo.private,
    visibility: repo.private ? 'private' : 'public',
    fork: false,
    archived: false,
    has_issues: true,
    default_branch: 'main',
    html_url: pageOf(repo),
    url: `https://api.github.com/repos/${repo.fullName}`,
    owner: { ...user(repo.owner), name: repo.owner, email: mail(repo.owner) },
  }
}

function user(login: string) {
  return { login, type: 'User', html_url: `https://github.com/${login}` }
}

function mail(login: string): string {
  return `${login}@users.noreply.github.com`
}

function pageOf(repo: RepoFacts): string {
  return `https://github.com/${repo.fullName}`
}
