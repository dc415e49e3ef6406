import { setTimeout } from 'node:timers/promises'
import type { Octokit } from 'octokit'
import { Refused } from '../refused.ts'
import type { Client, Patience } from './client.ts'
import { historyQuery, readHistory, selfQuery } from './graphql.ts'
import type { IssueApi, Place } from './issue-api.ts'
import { type Listed, type RawIssue, toIssue, toSaid } from './to-issue.ts'
import { toldBy } from './told.ts'

const once = { retries: 0 }
const writing = new Set(['admin', 'write', 'maintain'])

/** The calls of the tracker, by REST where it serves. */
export function octokitIssues(
  client: Client,
  at: Place,
  label: string,
  patience: Patience,
): IssueApi {
  return { ...reading(client, at, label), ...writes(client, at), pause: pauser(patience) }
}

type Writes = 'create' | 'edit' | 'comment' | 'react' | 'addLabels' | 'removeLabel'

const closedAs = {
  completed: { state: 'closed', state_reason: 'completed' },
  'not-planned': { state: 'closed', state_reason: 'not_planned' },
  duplicate: { state: 'closed', state_reason: 'duplicate' },
} as const

function reading(client: Client, at: Place, label: string): Omit<IssueApi, Writes | 'pause'> {
  const told = toldBy(client)
  const page = { ...at, state: 'all', sort: 'created', per_page: 100 } as const
  return {
    labelled: () =>
      told(async ({ rest, paginate }) => {
        const asked = { ...page, labels: label, direction: 'asc' } as const
        return onlyIssues(await paginate(rest.issues.listForRepo, asked))
      }),
    newest: creator =>
      told(async ({ rest, paginate }) => {
        if (creator === undefined) return onlyIssues((await rest.issues.listForRepo(page)).data)
        return onlyIssues(await paginate(rest.issues.listForRepo, { ...page, creator }))
      }),
    read: number =>
      told(
        async ({ rest }) => toIssue((await rest.issues.get({ ...at, issue_number: number })).data),
        'gone',
      ),
    history: number =>
      orNull(
        told(async ({ graphql }) => readHistory(await graphql(historyQuery, { ...at, number }))),
      ),
    self: () =>
      orNull(
        told(async ({ graphql }) => {
          const { viewer } = await graphql<{ viewer: { login: string } }>(selfQuery)
          return viewer.login
        }),
      ),
    comments: number =>
      told(async ({ rest, paginate }) => {
        const asked = { ...at, issue_number: number, per_page: 100 }
        return (await paginate(rest.issues.listComments, asked)).map(toSaid)
      }),
    permission: username =>
      told(async ({ rest }) => {
        const { data } = await rest.repos.getCollaboratorPermissionLevel({ ...at, username })
        return writing.has(data.permission)
      }),
  }
}

function writes(client: Client, at: Place): Pick<IssueApi, Writes> {
  const told = toldBy(client)
  const toldNothing = async (work: (octokit: Octokit) => Promise<unknown>) => {
    await told(work, 'gone')
  }
  return {
    create: ({ title, body, labels, assignees }) =>
      told(async ({ rest }) => {
        const lists = { labels: [...labels], assignees: [...assignees] }
        const options = { ...at, title, body, ...lists, request: once }
        return toIssue((await rest.issues.create(options)).data)
      }),
    edit: (number, { body, close, reopen }) =>
      told(async ({ rest }) => {
        const state = close ? closedAs[close] : reopen ? ({ state: 'open' } as const) : {}
        const text = body === undefined ? {} : { body }
        const { data } = await rest.issues.update({
          ...at,
          issue_number: number,
          ...text,
          ...state,
        })
        return toIssue(data)
      }),
    comment: (number, body) =>
      toldNothing(({ rest }) =>
        rest.issues.createComment({ ...at, issue_number: number, body, request: once }),
      ),
    // The same reaction twice is one.
    react: (comment, content) =>
      toldNothing(({ rest }) =>
        rest.reactions.createForIssueComment({ ...at, comment_id: comment, content }),
      ),
    addLabels: (number, labels) =>
      toldNothing(({ rest }) =>
        rest.issues.addLabels({ ...at, issue_number: number, labels: [...labels] }),
      ),
    removeLabel: (number, name) =>
      toldNothing(({ rest }) => rest.issues.removeLabel({ ...at, issue_number: number, name })),
  }
}

/** GitHub lists pull requests among the issues. */
function onlyIssues(found: readonly RawIssue[]): Listed[] {
  return found.filter(issue => issue.pull_request === undefined).map(toIssue)
}

/** GraphQL may be refused where REST is not, and answers errors with 200: then there is no answer. */
async function orNull<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer
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
