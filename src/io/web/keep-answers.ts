import CachePolicy from 'http-cache-semantics'
import * as z from 'zod'
import type { Received, Sent } from './send.ts'
import type { Store } from './store.ts'

type Headers = Readonly<Record<string, string>>

/** What is read of an answer, and what HTTP needs to know whether it still holds (RFC 9111). */
const needed = [
  'age',
  'cache-control',
  'content-type',
  'date',
  'etag',
  'expires',
  'last-modified',
  'link',
  'pragma',
  'vary',
  'x-robots-tag',
]

const texts = z.record(z.string(), z.string())
const directives = z.record(z.string(), z.union([z.string(), z.literal(true)]))
/** A kept answer as it lies in the store; `policy` is written by http-cache-semantics. */
const Entry = z.object({
  version: z.literal(1),
  body: z.string(),
  policy: z.object({
    v: z.literal(1),
    t: z.number(),
    sh: z.boolean(),
    ch: z.number(),
    imm: z.number(),
    icc: z.boolean(),
    st: z.literal(200),
    resh: texts,
    rescc: directives,
    m: z.literal('GET'),
    u: z.string(),
    a: z.boolean(),
    reqh: texts.nullable(),
    reqcc: directives,
  }),
})

interface Kept {
  readonly policy: CachePolicy
  readonly answer: Received
}

/** Sends a request, or tells what an earlier one brought. */
export type Keep = (
  url: string,
  headers: Headers,
  send: (headers: Headers) => Promise<Sent>,
) => Promise<Sent>

/**
 * Answers are told again as long as HTTP says that they hold, and confirmed with their ETag or date
 * after that: a 304 costs no body. What was asked with a secret is not kept.
 */
export function openKeep(store: Store): Keep {
  return async (url, headers, send) => {
    if ('authorization' in headers) return send(headers)
    const request = { url, method: 'GET', headers: { ...headers } }
    const name = `${url} ${headers.accept}`
    const kept = readEntry(store.read(name), url)
    if (kept?.policy.satisfiesWithoutRevalidation(request)) return kept.answer
    const sent = await send(kept === null ? headers : textsOf(kept.policy, request))
    if (!sent.ok) return sent
    const response = { status: sent.status, headers: pick(sent.headers) }
    if (kept !== null && sent.status === 304) {
      const { policy } = kept.policy.revalidatedPolicy(request, response)
      write(store, name, policy, kept.answer.body)
      return kept.answer
    }
    if (sent.status !== 200) return sent
    const policy = new CachePolicy(request, response, { shared: false, cacheHeuristic: 0 })
    if (isWorthKeeping(policy, response.headers)) write(store, name, policy, sent.body)
    return sent
  }
}

function isWorthKeeping(policy: CachePolicy, headers: Headers): boolean {
  const canBeConfirmed = headers.etag !== undefined || headers['last-modified'] !== undefined
  return policy.storable() && headers.vary !== '*' && (canBeConfirmed || policy.timeToLive() > 0)
}

function pick(headers: Headers): Record<string, string> {
  return Object.fromEntries(needed.flatMap(name => (headers[name] ? [[name, headers[name]]] : [])))
}

function textsOf(policy: CachePolicy, request: CachePolicy.HttpRequest): Record<string, string> {
  const headers = policy.revalidationHeaders(request)
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, `${value}`]))
}

function write(store: Store, name: string, policy: CachePolicy, body: string): void {
  store.write(name, JSON.stringify({ version: 1, body, policy: policy.toObject() }))
}

/** Null for what is not there, broken, or somebody else's. */
function readEntry(text: string | null, url: string): Kept | null {
  const entry = text === null ? null : parse(text)
  if (entry === null || entry.policy.u !== url) return null
  const { resh: headers } = entry.policy
  return {
    policy: CachePolicy.fromObject(entry.policy as never),
    answer: { ok: true, status: 200, headers, body: entry.body },
  }
}

function parse(text: string): z.infer<typeof Entry> | null {
  try {
    return Entry.parse(JSON.parse(text))
  } catch {
    return null
  }
}
