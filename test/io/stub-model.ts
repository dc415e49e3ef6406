import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Logged {
  readonly path: string
  readonly body: string
  readonly authorization: string
}
export type Speak = (asked: Logged, response: ServerResponse) => void

/** A server on loopback that speaks as a model does, or as the test wants it to. */
export async function stubModel(speak: Speak) {
  const log: Logged[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', chunk => {
      body += String(chunk)
    })
    request.on('end', () => {
      const { url: path = '', headers } = request
      const asked = { path, body, authorization: headers.authorization ?? '' }
      log.push(asked)
      speak(asked, response)
    })
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    log,
    close() {
      server.closeAllConnections()
      return new Promise<void>(done => server.close(() => done()))
    },
  }
}

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(typeof body === 'string' ? body : JSON.stringify(body))
}

/** What the Responses API answers. */
export const viaResponses = (text: string, more: object = {}) => ({
  id: 'r',
  object: 'response',
  status: 'completed',
  output: [
    {
      type: 'message',
      role: 'assistant',
      content: [{ type: 'output_text', text, annotations: [] }],
    },
  ],
  usage: { input_tokens: 400, output_tokens: 60, total_tokens: 460 },
  ...more,
})

/** What chat completions answer. */
export const viaChat = (text: string | null, more: object = {}) => ({
  id: 'c',
  object: 'chat.completion',
  choices: [
    {
      index: 0,
      finish_reason: 'stop',
      message: { role: 'assistant', content: text, refusal: null },
      ...more,
    },
  ],
  usage: { prompt_tokens: 400, completion_tokens: 60, total_tokens: 460 },
})
