/** GitHub as the world meets it: the contract, the refusals and the faults stand before the emulator. */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import type { Clock } from './clock.ts'
import { dressAnswer, jsonAnswer, readJson } from './github-answers.ts'
import { readContract } from './github-contract.ts'
import type { Answer, Emulator } from './github-emulator.ts'
import { type Fault, takeFault } from './github-faults.ts'
import { answerPulls } from './github-pulls.ts'
import { type Call, type GitHubSettings, refuse } from './github-refusals.ts'

/** A request that GitHub saw, and how it answered. */
export interface Logged {
  readonly method: string
  /** With the query. */
  readonly path: string
  /** The parsed body. */
  readonly sent: unknown
  /** What GitHub's description does not allow; empty when the request is legal. */
  readonly violations: readonly string[]
  /** 0 when there was no answer. */
  status: number
}

export interface Front {
  readonly emulator: Emulator
  readonly clock: Clock
  readonly settings: GitHubSettings
  readonly faults: Fault[]
  readonly log: Logged[]
  /** Token → login. */
  readonly tokens: Readonly<Record<string, string>>
  readonly actionsToken: string
  readonly ownerToken: string
  readonly private: boolean
}

export function makeHandler(front: Front): RequestListener {
  return (request, response) => {
    answer(front, request, response).catch((error: unknown) => {
      // A defect of the world must not pass for an outage of GitHub: it fails the test as a violation.
      const { method = '', url: path = '' } = request
      const violations = [`the world itself broke: ${error}`]
      front.log.push({ method, path, sent: undefined, violations, status: 599 })
      response.writeHead(599).end()
    })
  }
}

async function answer(front: Front, request: IncomingMessage, response: ServerResponse) {
  const { call, malformed } = await readCall(request)
  const path = request.url!
  const logged: Logged = {
    method: call.method,
    path,
    sent: call.body,
    violations: [...malformed, ...readContract().violations(call)],
    status: 0,
  }
  front.log.push(logged)

  const fault = takeFault(front.faults, call)
  if (fault?.do === 'hang') return
  if (fault?.do === 'cut') return request.socket.destroy()
  const done = fault?.do === 'status' ? undefined : await ask(front, call)
  const shown = fault ? faultAnswer(fault) : done!
  const asked = `${request.headers.host === 'api.github.com' ? 'https' : 'http'}://${request.headers.host}`
  const dressed = dressAnswer(shown, call.accept, {
    origin: front.emulator.origin,
    clock: front.clock,
    push:
      call.token === front.actionsToken ? front.settings.permissions.contents === 'write' : null,
    issues: front.settings.issues,
    asked,
  })
  logged.status = dressed.status
  response.writeHead(dressed.status, dressed.headers).end(dressed.body)
}

async function ask(front: Front, call: Call): Promise<Answer> {
  const { emulator, clock, ownerToken } = front
  const isPull = await aboutPull(emulator, call, ownerToken)
  const refused = refuse({ ...front, call, isPull })
  if (refused) return refused
  const query = new URLSearchParams(call.query)
  const since = query.get('since')
  if (since) query.set('since', clock.real(since))
  const pulls = await answerPulls(emulator, { ...call, query }, ownerToken)
  if (pulls) return pulls
  const url = query.size > 0 ? `${call.path}?${query}` : call.path
  return emulator.ask(call.method, url, call)
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
