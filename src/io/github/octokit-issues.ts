import { setTimeout } from 'node:timers/promises'
import type { Octokit } from 'octokit'
import { Refused } from '../refused.ts'
import type { Patience } from './client.ts'
import { historyQuery, readHistory, selfQuery } from './graphql.ts'
import type { IssueApi, Place } from './issue-api.ts'
import { type Listed, type RawIssue, toIssue, toSaid } from './to-issue.ts'
import { told } from './told.ts'

const once = { retries: 0 }
const writing = new Set(['admin', 'write', 'maintain'])

/** The calls of the tracker, by REST where it serves. */
export function octokitIssues(
  octokit: Octokit,
  at: Place,
  label: string,
  patience: Patience,
): IssueApi {
  return { ...reading(octokit, at, label), ...writes(octokit, at), pause: pauser(patience) }
}

type Writes = 'create' | 'edit' | 'comment' | 'react' | 'addLabels' | 'removeLabel'

function reading(octokit: Octokit, at: Place, label: string): Omit<IssueApi, Writes | 'pause'> {
  const { rest, paginate } = octokit
  const page = { ...at, state: 'all', sort: 'created', per_page: 100 } as const
  return {
    labelled: () =>
      told(async () => {
        const asked = { ...page, labels: label, direction: 'asc' } as const
        return onlyIssues(await paginate(rest.issues.listForRepo, asked))
      }),
    newest: creator =>
      told(async () => {
        if (creator === undefined) return onlyIssues((await rest.issues.listForRepo(page)).data)
        return onlyIssues(await paginate(rest.issues.listForRepo, { ...page, creator }))
      }),
    read: number =>
      told(
        async () => toIssue((await rest.issues.get({ ...at, issue_number: number })).data),
        'gone',
      ),
    history: number =>
      orNull(async () => readHistory(await octokit.graphql(historyQuery, { ...at, number }))),
    self: () =>
      orNull(async () => {
        const { viewer } = await octokit.graphql<{ viewer: { login: string } }>(selfQuery)
        return viewer.login
      }),
    comments: number =>
      told(async () => {
        const asked = { ...at, issue_number: number, per_page: 100 }
        return (await paginate(rest.issues.listComments, asked)).map(toSaid)
      }),
    permission: username =>
      told(async () => {
        const { data } = await rest.repos.getCollaboratorPermissionLevel({ ...at, username })
        return writing.has(data.permission)
      }),
  }
}

function writes({ rest }: Octokit, at: Place): Pick<IssueApi, Writes> {
  return {
    create: ({ title, body, labels, assignees }) =>
      told(async () => {
        const lists = { labels: [...labels], assignees: [...assignees] }
        const options = { ...at, title, body, ...lists, request: once }
        return toIssue((await rest.issues.create(options)).data)
      }),
    edit: (number, { body, close }) =>
      told(async () => {
        const closed = close && ({ state: 'closed', state_reason: close } as const)
        const text = body === undefined ? {} : { body }
        const { data } = await rest.issues.update({
          ...at,
          issue_number: number,
          ...text,
          ...closed,
        })
        return toIssue(data)
      }),
    comment: (number, body) =>
      toldNothing(() =>
        rest.issues.createComment({ ...at, issue_number: number, body, request: once }),
      ),
    // The same reaction twice is one.
    react: (comment, content) =>
      toldNothing(() =>
        rest.reactions.createForIssueComment({ ...at, comment_id: comment, content }),
      ),
    addLabels: (number, labels) =>
      toldNothing(() =>
        rest.issues.addLabels({ ...at, issue_number: number, labels: [...labels] }),
      ),
    removeLabel: (number, name) =>
      toldNothing(() => rest.issues.removeLabel({ ...at, issue_number: number, name })),
  }
}

/** GitHub lists pull requests among the issues. */
function onlyIssues(found: readonly RawIssue[]): Listed[] {
  return found.filter(issue => issue.pull_request === undefined).map(toIssue)
}

async function toldNothing(work: () => Promise<unknown>): Promise<void> {
  await told(work, 'gone')
}

/** GraphQL may be refused where REST is not, and answers errors with 200: then there is no answer. */
async function orNull<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await told(work)
  } catch (error) {
    if (error instanceof Refused || (error as Error).name === 'GraphqlResponseError') return null
    throw error
  }
}

function pauser(patience: Patience): IssueApi['pause'] {
  return async seconds => {
    const granted = patience.grant(seconds)
    if (granted) await setTimeout(seconds * 1000)
    return granted
  }
}
