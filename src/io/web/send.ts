import { request } from 'undici'
import { type Budget, timeIsUp } from './budget.ts'
import { readBody } from './read-body.ts'
import type { Route } from './route.ts'

/** What one request came to. */
export type Sent = Received | Failed
export interface Received {
  readonly ok: true
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** Milliseconds for which the body asks to be left alone. */
  readonly pause?: number
}
export interface Failed {
  readonly ok: false
  readonly why: string
  /** The connection broke: once more may help. */
  readonly cut?: true
}

export interface Sender {
  readonly route: Route
  readonly budget: Budget
}

const timeout = 10_000
/** Bytes of an answer, when the one who asks names no other number. */
const mostBytes = 3 * 1024 * 1024

/** A GET; with a body, a POST unless it says otherwise. */
export interface Request {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | undefined
  readonly method?: 'PUT' | undefined
}

/** One request, no redirects; it never throws. */
export async function send(
  { url, headers, body: posted, method }: Request,
  { route, budget }: Sender,
  largest = mostBytes,
): Promise<Sent> {
  const patience = Math.ceil(Math.min(timeout, Math.max(1, budget.left())))
  try {
    const answer = await request(url, {
      dispatcher: route(url),
      headers,
      ...(posted !== undefined && { method: method ?? 'POST', body: posted }),
      signal: AbortSignal.timeout(patience),
    })
    const { statusCode: status, body } = answer
    const said = flat(answer.headers)
    if (status >= 300 && status < 400) {
      await body.dump()
      return { ok: true, status, headers: said, body: '' }
    }
    const text = await readBody(body, {
      encoding: said['content-encoding'] ?? '',
      type: said['content-type'] ?? '',
      largest,
      spend: budget.spend,
    })
    return { ok: true, status, headers: said, body: text }
  } catch (error) {
    return failure(error, patience < timeout)
  }
}

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

/** Of the errors of OpenSSL, those of a site; the rest is told as it is. */
const certificateTrouble: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'has expired',
  CERT_NOT_YET_VALID: 'is not valid yet',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'is signed by itself only',
  ERR_TLS_CERT_ALTNAME_INVALID: 'is for another name',
  SELF_SIGNED_CERT_IN_CHAIN: 'comes from nobody that we know',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'comes from nobody that we know',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'comes without those that vouch for it',
}

function failure(error: unknown, hurried: boolean): Failed {
  const { name, code, message } = error as { name?: string; code?: string; message?: string }
  if (name === 'TimeoutError' || code === 'UND_ERR_CONNECT_TIMEOUT')
    return { ok: false, why: hurried ? timeIsUp : `no answer within ${timeout / 1000} seconds` }
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return { ok: false, why: 'its name could not be resolved' }
  if (code === 'ECONNREFUSED') return { ok: false, why: 'the connection was refused' }
  if (code === 'ECONNRESET' || code === 'EPIPE' || code === 'UND_ERR_SOCKET')
    return { ok: false, why: 'the connection was cut', cut: true }
  const certificate = certificateTrouble[code ?? '']
  if (certificate !== undefined) return { ok: false, why: `its certificate ${certificate}` }
  return { ok: false, why: message ?? 'no answer' }
}
