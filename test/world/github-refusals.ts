/** The answers in which GitHub says no and the emulator would say yes. */
import { jsonAnswer } from './github-answers.ts'
import type { Answer } from './github-emulator.ts'
import { allows, needOf, type Permissions } from './github-permissions.ts'

/** What a test may change while the world is up. */
export interface GitHubSettings {
  /** The `permissions:` of the job; what is not named may not even be read in a private repository. */
  permissions: Permissions
  /** False: issues are switched off in the settings of the repository. */
  issues: boolean
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
  /** Token → login. */
  readonly tokens: Readonly<Record<string, string>>
  readonly actionsToken: string
  readonly private: boolean
  readonly isPull: boolean
}

/** The refusal, or undefined when GitHub would go on. The order is GitHub's: who, may you, is it right. */
export function refuse(refusing: Refusing): Answer | undefined {
  return (
    refuseToken(refusing) ??
    refusePermission(refusing) ??
    refuseIssues(refusing) ??
    refuseSize(refusing.call)
  )
}

function refuseToken({ call, tokens }: Refusing): Answer | undefined {
  if (call.token === undefined) {
    return call.method === 'GET'
      ? undefined
      : jsonAnswer(401, { message: 'Requires authentication' })
  }
  return tokens[call.token] ? undefined : jsonAnswer(401, { message: 'Bad credentials' })
}

function refusePermission(refusing: Refusing): Answer | undefined {
  const { call, settings, isPull } = refusing
  if (call.token !== refusing.actionsToken) return undefined
  const need = needOf(call.method, call.path, isPull)
  if (!need || allows(settings.permissions, need)) return undefined
  if (need.level === 'read' && !refusing.private) return undefined
  const message = 'Resource not accessible by integration'
  return jsonAnswer(403, { message }, { 'x-accepted-github-permissions': need.header })
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
