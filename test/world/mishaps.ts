/** What may befall one request on its way, or at the host: GitHub or any other. */
import { type IncomingMessage, type RequestListener, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { Writable } from 'node:stream'

/**
 * `lost`: it is done, and answered 500. `gateway`: 502, and nothing is done. `forbidden`: 403.
 * `limited`: 429 with `Retry-After: 1`. `hang`: no answer, and the connection ends after a second,
 * as a network between gives up. `silence`: no answer at all, until the client gives up. `cut`: it
 * is done, and the connection ends in the middle of the answer.
 */
export const mishaps = [
  'lost',
  'gateway',
  'forbidden',
  'limited',
  'hang',
  'cut',
  'silence',
] as const
export type Mishap = (typeof mishaps)[number]

/** Milliseconds until a hung connection ends. */
const patience = 1000

export async function suffer(
  mishap: Mishap,
  handler: RequestListener,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const answer = (status: number, message: string, headers: Record<string, string> = {}) =>
    response
      .writeHead(status, { 'content-type': 'application/json', ...headers })
      .end(JSON.stringify({ message }))
  if (mishap === 'gateway') return void answer(502, 'Bad Gateway')
  if (mishap === 'forbidden') return void answer(403, 'Forbidden')
  if (mishap === 'limited') return void answer(429, 'Too Many Requests', { 'retry-after': '1' })
  if (mishap === 'silence') return
  if (mishap === 'hang') return void setTimeout(() => request.socket.destroy(), patience)
  const done = await perform(handler, request)
  if (mishap === 'lost') return void answer(500, 'Server Error')
  request.socket.write(half(done), () => request.socket.destroy())
}

/** The request is answered into the void. Returns the answer as it would have gone over the wire. */
function perform(handler: RequestListener, request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  const wire = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(Buffer.from(chunk))
      done()
    },
  })
  const response = new ServerResponse(request)
  response.assignSocket(wire as Socket)
  return new Promise(resolve => {
    response.on('finish', () => resolve(Buffer.concat(chunks)))
    handler(request, response)
  })
}

/** The head and half the body; half the head where there is no body. */
function half(answer: Buffer): Buffer {
  const body = answer.indexOf('\r\n\r\n') + 4
  const end = body < answer.length ? (body + answer.length) / 2 : answer.length / 2
  return answer.subarray(0, Math.floor(end))
}
