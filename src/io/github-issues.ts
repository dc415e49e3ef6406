import { Octokit } from 'octokit'
import type { Issue, Issues, Outage } from '../domain.ts'
import type { Differences } from './event.ts'
import { proxiedFetch } from './fetch.ts'
import { type Objects, openObjects } from './github-objects.ts'
import { advice, kindOf, Refused } from './refused.ts'
import { cleanJson, hideSecrets } from './secrets.ts'

/** The writing half of the tracker on GitHub. */
export interface GitHubIssues extends Issues {
  open(issue: { title: string; body: string; labels: readonly string[] }): Promise<Issue>
  /** The issue's address; null, with nothing written, when the body is not the one planned against. */
  update(number: number, seen: string, body: string): Promise<string | null>
  /** With `onlyUpdate`, where there is none yet nothing is written. */
  upsertComment(
    pullRequest: number,
    marker: string,
    body: string,
    onlyUpdate?: boolean,
  ): Promise<void>
  /** The open pull request that stands at this commit of a branch; null where none does. */
  pullRequestAt(head: { owner: string; branch: string; sha: string }): Promise<number | null>
  readonly differences: Differences
  readonly objects: Objects
}

export interface GitHubSettings {
  readonly token: string
  readonly owner: string
  readonly repo: string
  readonly label: string
  readonly userAgent: string
  readonly apiUrl: string
}

/** Seconds of a paid runner that may go by waiting for a rate limit, over a whole run. */
const longestWait = 90
const believed = new Set(['OWNER', 'MEMBER', 'COLLABORATOR'])

export function openGitHub(settings: GitHubSettings): GitHubIssues {
  const { owner, repo, label } = settings
  const octokit = client(settings)
  const { rest, paginate } = octokit
  const at = { owner, repo }

  async function list(): Promise<Issue[] | Outage> {
    const found = await toldOrOutage(() =>
      paginate(rest.issues.listForRepo, {
        ...at,
        labels: label,
        state: 'all',
        sort: 'created',
        direction: 'asc',
        per_page: 100,
      }),
    )
    return 'from' in found
      ? found
      : found.filter(issue => issue.pull_request === undefined).map(toIssue)
  }

  return {
    list,
    comments: async () => [],
    mayWrite: async () => 'inconclusive',
    differences: openDifferences(octokit, at),
    objects: openObjects(octokit, at, told),
    async open({ title, body, labels }) {
      // Never retried: an answer that is lost may belong to an issue that was made.
      const options = { ...at, title, body, labels: [...labels], request: { retries: 0 } }
      return told(async () => toIssue((await rest.issues.create(options)).data))
    },
    async update(number, seen, body) {
      return told(async () => {
        const { data } = await rest.issues.get({ ...at, issue_number: number })
        if (normal(data.body ?? '') !== normal(seen)) return null
        await rest.issues.update({ ...at, issue_number: number, body })
        return data.html_url
      })
    },
    async pullRequestAt({ owner: from, branch, sha }) {
      const { data } = await told(() =>
        rest.pulls.list({ ...at, state: 'open', head: `${from}:${branch}`, per_page: 100 }),
      )
      return data.find(({ head }) => head.sha === sha)?.number ?? null
    },
    async upsertComment(pullRequest, marker, body, onlyUpdate = false) {
      await told(async () => {
        const comments = await paginate(rest.issues.listComments, {
          ...at,
          issue_number: pullRequest,
          per_page: 100,
        })
        const own = comments.find(comment => comment.body?.startsWith(marker) && isOurs(comment))
        if (own === undefined) {
          if (onlyUpdate) return
          await rest.issues.createComment({
            ...at,
            issue_number: pullRequest,
            body,
            request: { retries: 0 },
          })
        } else if (normal(own.body ?? '') !== normal(body)) {
          await rest.issues.updateComment({ ...at, comment_id: own.id, body })
        }
      })
    },
  }
}

/** GitHub lists 300 files of a comparison and 3,000 of a pull request; a full list tells nothing. */
const mostCompared = 300
const mostInPullRequest = 3000

function openDifferences(
  { rest, paginate }: Octokit,
  at: { owner: string; repo: string },
): Differences {
  return {
    async compare(before, after) {
      const found = await toldOrOutage(() =>
        rest.repos.compareCommitsWithBasehead({ ...at, basehead: `${before}...${after}` }),
      )
      if ('from' in found) return null
      const files = found.data.files ?? []
      return files.length >= mostCompared ? null : files.map(({ filename }) => filename)
    },
    async pullRequest(number) {
      const found = await toldOrOutage(() =>
        paginate(rest.pulls.listFiles, { ...at, pull_number: number, per_page: 100 }),
      )
      if ('from' in found || found.length >= mostInPullRequest) return null
      return found.filter(({ status }) => status !== 'removed').map(({ filename }) => filename)
    },
  }
}

function client({ token, userAgent, apiUrl }: GitHubSettings): Octokit {
  let waited = 0
  const mayWait = (seconds: number) => {
    waited += seconds
    return waited <= longestWait
  }
  return new Octokit({
    auth: token,
    userAgent,
    baseUrl: apiUrl,
    request: { fetch: withoutSecrets, timeout: 30_000 },
    log: { debug() {}, info() {}, warn() {}, error() {} },
    retry: { doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451] },
    throttle: {
      onRateLimit: mayWait,
      onSecondaryRateLimit: mayWait,
    },
  })
}

/** The last look at what goes to GitHub: no secret of this run is in a body, whoever wrote it. */
const withoutSecrets: typeof proxiedFetch = (input, init) =>
  proxiedFetch(
    input,
    typeof init?.body === 'string' ? { ...init, body: cleanBody(init.body) } : init,
  )

function cleanBody(json: string): string {
  return hideSecrets(json) === json ? json : cleanJson(JSON.parse(json), hideSecrets)
}

interface Author {
  readonly user?: { readonly login: string; readonly type?: string } | null
  readonly author_association?: string
}

/** Ours, or of somebody who may write here. A bot needs the repository's trust to be installed at all. */
function isOurs({ user, author_association }: Author): boolean {
  return user?.type === 'Bot' || believed.has(author_association ?? '')
}

function toIssue(
  issue: Author & {
    number: number
    title: string
    body?: string | null
    state: string
    labels: readonly (string | { name?: string | null })[]
    created_at: string
    html_url: string
    comments?: number
  },
): Issue {
  return {
    number: issue.number,
    title: issue.title,
    body: issue.body ?? '',
    state: issue.state === 'closed' ? 'closed' : 'open',
    labels: issue.labels.map(name => (typeof name === 'string' ? name : (name.name ?? ''))),
    createdAt: issue.created_at,
    url: issue.html_url,
    trusted: isOurs(issue),
    comments: issue.comments ?? 0,
  }
}

async function toldOrOutage<T extends object>(work: () => Promise<T>): Promise<T | Outage> {
  try {
    return await told(work)
  } catch (error) {
    if (error instanceof Refused)
      return { from: 'GitHub', why: advice(error).replace(/^GitHub /, 'it ') }
    throw error
  }
}

/** Only status and message of what GitHub said; never its request, which carries the token. */
async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const { status, message = '' } = error as { status?: number; message?: string }
    if (status === undefined) throw error
    const said = `GitHub answered ${status}: ${message.split('\n')[0]}`
    throw new Refused(kindOf(status, message), said, undefined)
  }
}

const normal = (body: string) => body.replace(/\r\n?/g, '\n').trimEnd()
