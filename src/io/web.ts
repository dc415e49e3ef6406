import { lookup } from 'node:dns'
import ipaddr from 'ipaddr.js'
import { Agent, type Dispatcher, request } from 'undici'
import type { Answer, Ask, Web } from '../domain.ts'
import { proxyFor } from './fetch.ts'

/** What one run may ask of the world. */
export interface Budget {
  readonly requests: number
  readonly milliseconds: number
}
const defaultBudget: Budget = { requests: 60, milliseconds: 60_000 }

const mostHops = 5
const timeout = 10_000
const mostBytes = 3 * 1024 * 1024
/** Between two requests to one host, in milliseconds: polite, and below every limit we know. */
const pace = 350

/**
 * The guarded web client: public addresses only, at every hop; budgets of requests, time and bytes;
 * one request a host at a time. It never throws: what does not answer is `ok: false` with a why.
 */
export function openWeb(userAgent: string, budget: Budget = defaultBudget): Web {
  const until = performance.now() + budget.milliseconds
  const lines = new Map<string, Promise<unknown>>()
  let left = budget.requests
  const inLine = <T>(host: string, work: () => Promise<T>): Promise<T> => {
    const turn = (lines.get(host) ?? Promise.resolve()).then(work)
    lines.set(
      host,
      turn.then(() => wait(pace)),
    )
    return turn
  }
  const get = async (ask: Ask): Promise<Answer> => {
    let url = ask.url
    for (let hop = 0; hop <= mostHops; hop++) {
      const refused = refuse(url)
      if (refused !== null) return { ok: false, why: refused }
      if (left <= 0)
        return { ok: false, why: `the budget of ${budget.requests} requests is used up` }
      if (performance.now() > until) return { ok: false, why: 'the time for requests is used up' }
      left -= 1
      const answer = await inLine(new URL(url).host, () => once(url, ask, userAgent))
      if (!('location' in answer)) return answer
      if (!URL.canParse(answer.location, url))
        return { ok: false, why: 'it redirects to no address' }
      url = new URL(answer.location, url).href
    }
    return { ok: false, why: `more than ${mostHops} redirects` }
  }
  return { get }
}

type Hop = Answer | { readonly location: string }

async function once(url: string, ask: Ask, userAgent: string): Promise<Hop> {
  try {
    const { statusCode, headers, body } = await request(url, {
      dispatcher: (proxyFor(url) as unknown as Dispatcher | undefined) ?? direct,
      headers: { 'user-agent': userAgent, accept: ask.accept ?? 'text/html,*/*;q=0.5' },
      signal: AbortSignal.timeout(timeout),
    })
    const location = headers.location
    if (statusCode >= 300 && statusCode < 400 && typeof location === 'string') {
      await body.dump()
      return { location }
    }
    return { ok: true, status: statusCode, url, headers: flat(headers), body: await readText(body) }
  } catch (error) {
    return { ok: false, why: inWords(error) }
  }
}

async function readText(body: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of body) {
    bytes += chunk.length
    if (bytes > mostBytes)
      throw new Error(`its answer is larger than ${mostBytes / 1024 / 1024} MB`)
    chunks.push(chunk)
  }
  return new TextDecoder().decode(Buffer.concat(chunks))
}

/** Why an address is not asked at all; null when it may be. Names are judged again when resolved. */
function refuse(url: string): string | null {
  if (!URL.canParse(url)) return 'it is not an address'
  const { protocol, hostname, port, username, password } = new URL(url)
  if (protocol !== 'https:' && protocol !== 'http:') return `${protocol} is not asked`
  if (username !== '' || password !== '') return 'an address with a password is not asked'
  if (port !== '' && port !== '80' && port !== '443') return `port ${port} is not asked`
  const host = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
  if (/(^|\.)(localhost|internal|local|home\.arpa)$/i.test(host))
    return 'a private address is not asked'
  return ipaddr.isValid(host) && !isPublic(host) ? 'a private address is not asked' : null
}

/** Azure's WireServer counts as public and answers every hosted runner. */
const wireServer = '168.63.129.16'

function isPublic(address: string): boolean {
  const parsed = ipaddr.process(address)
  return parsed.range() === 'unicast' && parsed.toString() !== wireServer
}

/** Every address of a name must be public, at the moment of the connection. */
const direct = new Agent({
  connect: {
    timeout,
    lookup(hostname, options, done) {
      lookup(hostname, { ...options, all: true }, (error, addresses) => {
        if (error) return done(error, [])
        const hidden = addresses.find(({ address }) => !isPublic(address))
        if (hidden) return done(new Error('a private address is not asked'), [])
        done(null, addresses)
      })
    },
  },
})

function flat(
  headers: Readonly<Record<string, string | string[] | undefined>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  )
}

function inWords(error: unknown): string {
  const { name, code, message } = error as { name?: string; code?: string; message?: string }
  if (name === 'TimeoutError' || code === 'UND_ERR_CONNECT_TIMEOUT')
    return `no answer within ${timeout / 1000} seconds`
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'its name could not be resolved'
  if (code === 'ECONNREFUSED' || code === 'ECONNRESET' || code === 'UND_ERR_SOCKET')
    return 'the connection was refused or cut'
  return message ?? 'no answer'
}

const wait = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds))
