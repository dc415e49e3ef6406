/** GitHub as the world meets it: the contract, the refusals and the faults stand before the emulator. */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import type { Clock } from './clock.ts'
import { type Dressing, dressAnswer, jsonAnswer, readJson } from './github-answers.ts'
import { readContract } from './github-contract.ts'
import type { Answer, Emulator } from './github-emulator.ts'
import { type Fault, takeFault } from './github-faults.ts'
import { answerGone, type Gone } from './github-gone.ts'
import { answerGraphql } from './github-graphql.ts'
import type { History } from './github-history.ts'
import { answerComments } from './github-lists.ts'
import { answerPulls } from './github-pulls.ts'
import { answerReactions, type Reactions } from './github-reactions.ts'
import { type Call, type GitHubSettings, refuse, refuseAtIssue } from './github-refusals.ts'
import { answerRoles, type Roles, withoutUnpermitted } from './github-roles.ts'

/** A request that GitHub saw, and how it answered. */
export interface Logged {
  readonly method: string
  /** With the query. */
  readonly path: string
  /** The parsed body. */
  readonly sent: unknown
  /** What GitHub's descriptions do not allow; empty when the request is legal. */
  readonly violations: string[]
  /** 0 when there was no answer. */
  status: number
}

export interface Front {
  /** Keeps the history of what goes through it. */
  readonly emulator: Emulator
  readonly history: History
  readonly reactions: Reactions
  readonly gone: Gone
  readonly duplicates: Set<string>
  readonly clock: Clock
  readonly settings: GitHubSettings
  readonly faults: Fault[]
  readonly log: Logged[]
  readonly roles: Roles
  /** Reads everything. */
  readonly ownerToken: string
  /** `/repos/octocat/blog` */
  readonly repo: string
  readonly private: boolean
}

export function makeHandler(front: Front): RequestListener {
  return (request, response) => {
    answer(front, request, response).catch((error: unknown) => {
      // A defect of the world must not pass for an outage of GitHub: it fails the test as a violation.
      const { method = '', url: path = '' } = request
      const violations = [`the world itself broke: ${(error as Error).stack ?? error}`]
      front.log.push({ method, path, sent: undefined, violations, status: 599 })
      response.writeHead(599).end()
    })
  }
}

async function answer(front: Front, request: IncomingMessage, response: ServerResponse) {
  const { call, malformed } = await readCall(request)
  const isGraphql = call.path === '/graphql'
  const logged: Logged = {
    method: call.method,
    path: request.url!,
    sent: call.body,
    violations: [...malformed, ...(isGraphql ? [] : readContract().violations(call))],
    status: 0,
  }
  front.log.push(logged)

  const fault = takeFault(front.faults, call)
  if (fault?.do === 'hang') return
  if (fault?.do === 'cut') return request.socket.destroy()
  const done = fault?.do === 'status' ? undefined : await ask(front, call, logged.violations)
  const shown = fault ? faultAnswer(fault) : done!
  const asked = `${request.headers.host === 'api.github.com' ? 'https' : 'http'}://${request.headers.host}`
  const told = dressing(front, call.token, asked)
  const dressed = dressAnswer(shown, call.accept, told, isGraphql)
  logged.status = dressed.status
  response.writeHead(dressed.status, dressed.headers).end(dressed.body)
}

function dressing(front: Front, token: string | undefined, asked: string): Dressing {
  const { clock, settings, reactions, duplicates, roles } = front
  return {
    origin: front.emulator.origin,
    clock,
    push: roles.isInstallation(token) ? settings.permissions.contents === 'write' : null,
    issues: settings.issues,
    archived: settings.archived,
    reactions,
    duplicates,
    asked,
  }
}

async function ask(front: Front, asked: Call, violations: string[]): Promise<Answer> {
  const { emulator, clock, ownerToken, roles } = front
  const isPull = await aboutPull(emulator, asked, ownerToken)
  const query = new URLSearchParams(asked.query)
  const since = query.get('since')
  if (since) query.set('since', clock.real(since))
  const call = withoutUnpermitted({ ...asked, query }, roles, front.settings)
  const answered =
    refuse({ ...front, call, isPull }) ??
    answerGone(front.gone, call.path) ??
    (await refuseAtIssue(emulator, { call, roles }, ownerToken)) ??
    (await answerGraphql(front, call, violations, look(front))) ??
    (await answerRoles(emulator, roles, call, front.private)) ??
    (await answerReactions(front.reactions, emulator, call, roles.loginOf(call.token))) ??
    (await answerComments(emulator, call, ownerToken)) ??
    (await answerPulls(emulator, call, ownerToken, front.gone))
  if (answered) return answered
  noteDuplicate(front.duplicates, call)
  const url = query.size > 0 ? `${call.path}?${query}` : call.path
  return emulator.ask(call.method, url, call)
}

/** Everything that is kept, as github.com tells it. */
function look(front: Front) {
  const { emulator, ownerToken: token } = front
  return async <T>(path: string): Promise<T | undefined> => {
    const answer = await emulator.ask('GET', path, { token })
    if (answer.status !== 200) return undefined
    return readJson(dressAnswer(answer, undefined, dressing(front, token, emulator.origin)))
  }
}

function noteDuplicate(duplicates: Set<string>, { method, path, body }: Call): void {
  const { state, state_reason } = (body ?? {}) as { state?: string; state_reason?: string }
  const url = `https://api.github.com${path}`
  if (method !== 'PATCH' || (state ?? state_reason) === undefined) return
  if (state_reason === 'duplicate') duplicates.add(url)
  else duplicates.delete(url)
}

/** Issues and pull requests share their numbers, and comments are kept under the issue's. */
async function aboutPull(emulator: Emulator, { path }: Call, token: string): Promise<boolean> {
  const comment = /^(\/repos\/[^/]+\/[^/]+\/issues\/comments\/\d+)/.exec(path)?.[1]
  const answer = comment ? await emulator.ask('GET', comment, { token }) : undefined
  const about = answer ? `${readJson<{ issue_url?: string }>(answer).issue_url}` : path
  const [, repo, number] = /(\/repos\/[^/]+\/[^/]+)\/issues\/(\d+)/.exec(about) ?? []
  if (!number) return false
  return (await emulator.ask('GET', `${repo}/pulls/${number}`, { token })).status === 200
}

async function readCall(request: IncomingMessage): Promise<{ call: Call; malformed: string[] }> {
  const url = new URL(request.url!, 'http://front')
  const sent = await text(request)
  const [body, malformed] = parseBody(sent)
  const call = {
    method: request.method!,
    path: url.pathname,
    query: url.searchParams,
    body,
    token: request.headers.authorization?.replace(/^(bearer|token) /i, ''),
    accept: request.headers.accept,
  }
  return { call, malformed }
}

function parseBody(sent: string): [body: unknown, malformed: string[]] {
  if (sent === '') return [undefined, []]
  try {
    return [JSON.parse(sent), []]
  } catch {
    return [undefined, ['body is not JSON']]
  }
}

function faultAnswer({ status = 500, headers = {}, body }: Fault): Answer {
  if (typeof body === 'string') {
    return { status, headers: { 'content-type': 'text/html', ...headers }, body: Buffer.from(body) }
  }
  return jsonAnswer(status, body ?? { message: 'Server Error' }, headers)
}
