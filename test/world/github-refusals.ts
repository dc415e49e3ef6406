/** The answers in which GitHub says no and the emulator would say yes. */
import { jsonAnswer, readJson } from './github-answers.ts'
import type { Answer, Emulator } from './github-emulator.ts'
import { allows, needOf, type Permissions } from './github-permissions.ts'
import { mayPush, type Roles } from './github-roles.ts'

/** What a test may change while the world is up. */
export interface GitHubSettings {
  /** The `permissions:` of the job; what is not named may not even be read in a private repository. */
  permissions: Permissions
  /** False: issues are switched off in the settings of the repository. */
  issues: boolean
  /** True: nobody may write there any more. */
  archived: boolean
  /** True: labels are dropped without a word, as for a token that may not push. */
  dropLabels: boolean
  /** Some tokens and proxies are refused GraphQL; an old server may not have it. */
  graphql: 'answered' | 'refused' | 'absent'
}

export interface Call {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly body: unknown
  readonly token: string | undefined
  readonly accept: string | undefined
}

export interface Refusing {
  readonly call: Call
  readonly settings: GitHubSettings
  readonly roles: Roles
  /** `/repos/octocat/blog`, the repository of the world. */
  readonly repo: string
  readonly private: boolean
  readonly isPull: boolean
}

/** The refusal, or undefined when GitHub would go on. The order is GitHub's: who, may you, is it right. */
export function refuse(refusing: Refusing): Answer | undefined {
  return (
    refuseToken(refusing) ??
    refusePermission(refusing) ??
    refuseOtherRepo(refusing) ??
    refuseIssues(refusing) ??
    refuseArchived(refusing) ??
    refuseAssignees(refusing) ??
    refuseSize(refusing.call)
  )
}

function refuseToken({ call, roles }: Refusing): Answer | undefined {
  if (call.token === undefined) {
    return call.method === 'GET'
      ? undefined
      : jsonAnswer(401, { message: 'Requires authentication' })
  }
  return roles.loginOf(call.token) ? undefined : jsonAnswer(401, { message: 'Bad credentials' })
}

function refusePermission(refusing: Refusing): Answer | undefined {
  const { call, settings, isPull } = refusing
  if (!refusing.roles.isInstallation(call.token)) return undefined
  const need = needOf(call.method, call.path, isPull)
  if (!need || allows(settings.permissions, need)) return undefined
  if (need.level === 'read' && !refusing.private) return undefined
  const message = 'Resource not accessible by integration'
  return jsonAnswer(403, { message }, { 'x-accepted-github-permissions': need.header })
}

/** The token of a workflow, or of an App that is installed here, is nobody elsewhere. */
function refuseOtherRepo({ call, roles, repo }: Refusing): Answer | undefined {
  const isHere = call.path === repo || call.path.startsWith(`${repo}/`)
  if (isHere || !call.path.startsWith('/repos/') || !roles.isInstallation(call.token)) {
    return undefined
  }
  return call.method === 'GET'
    ? undefined
    : jsonAnswer(403, { message: 'Resource not accessible by integration' })
}

function refuseArchived({ call, settings, repo }: Refusing): Answer | undefined {
  if (!settings.archived || call.method === 'GET' || !call.path.startsWith(`${repo}/`)) {
    return undefined
  }
  return jsonAnswer(403, { message: 'Repository was archived so is read-only.' })
}

/** Only who may push can be assigned. */
function refuseAssignees({ call, roles }: Refusing): Answer | undefined {
  const { assignees } = (call.body ?? {}) as { assignees?: unknown }
  const sets = /\/issues(\/\d+)?$/.test(call.path) && call.method !== 'GET'
  if (!sets || !Array.isArray(assignees) || !mayPush(roles, call)) return undefined
  const value = assignees.find(one => !['admin', 'write'].includes(`${roles.roleOf(one)}`))
  if (value === undefined) return undefined
  const errors = [{ value, resource: 'Issue', field: 'assignees', code: 'invalid' }]
  return jsonAnswer(422, { message: 'Validation Failed', errors })
}

/** Pull requests keep their comments and labels when issues are off. */
function refuseIssues({ call, settings, isPull }: Refusing): Answer | undefined {
  if (settings.issues || isPull || !/^\/repos\/[^/]+\/[^/]+\/issues(\/\d+|$)/.test(call.path)) {
    return undefined
  }
  return jsonAnswer(410, { message: 'Issues has been disabled in this repository.' })
}

function refuseSize({ method, path, body }: Call): Answer | undefined {
  if (method === 'GET' || typeof body !== 'object' || body === null) return undefined
  const { title, body: text } = body as { title?: unknown; body?: unknown }
  if (path.includes('/comments')) {
    // Comments are counted in bytes, whatever the message says.
    return typeof text === 'string' && Buffer.byteLength(text) > 262_144
      ? tooLong(
          'IssueComment',
          'unprocessable',
          'data',
          'Body is too long (maximum is 65536 characters)',
        )
      : undefined
  }
  if (!/\/(issues|pulls)(\/\d+)?$/.test(path)) return undefined
  if (typeof title === 'string' && codePoints(title) > 256) {
    return tooLong('Issue', 'custom', 'title', 'title is too long (maximum is 256 characters)')
  }
  if (typeof text === 'string' && codePoints(text) > 65_536) {
    return tooLong('Issue', 'custom', 'body', 'body is too long (maximum is 65536 characters)')
  }
  return undefined
}

function codePoints(text: string): number {
  return Array.from(text).length
}

function tooLong(resource: string, code: string, field: string, message: string): Answer {
  const errors = [{ resource, code, field, message }]
  return jsonAnswer(422, { message: 'Validation Failed', errors })
}

/** What depends on the issue itself: who may not push changes only what is his, a locked one takes no comment. */
export async function refuseAtIssue(
  emulator: Emulator,
  { call, roles }: Pick<Refusing, 'call' | 'roles'>,
  own: string,
): Promise<Answer | undefined> {
  const [, issue, rest = ''] =
    /^(\/repos\/[^/]+\/[^/]+\/issues\/(?:comments\/)?\d+)(\/.*)?$/.exec(call.path) ?? []
  if (!issue || call.method === 'GET') return undefined
  const found = await emulator.ask('GET', issue, { token: own })
  if (found.status !== 200) return undefined
  const { user, locked } = readJson<{ user: { login: string }; locked?: boolean }>(found)
  const trusted = mayPush(roles, call)
  if (rest === '/comments') {
    return locked && (!trusted || roles.isInstallation(call.token)) ? isLocked : undefined
  }
  const may = trusted || rest === '/reactions' || user.login === roles.loginOf(call.token)
  return may ? undefined : jsonAnswer(403, { message: 'Must have admin rights to Repository.' })
}

const isLocked = jsonAnswer(403, { message: 'Unable to create comment because issue is locked.' })
