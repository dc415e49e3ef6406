import { proxiedFetch } from '../fetch.ts'

type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>

/**
 * Fetches what the client of a model asks for: at most so many bytes, and no redirect, which would
 * take the key elsewhere. @throws Error in words
 */
export function fetchUpTo(largest: number): Fetch {
  return async (input, init = {}) => {
    const answer = await proxiedFetch(input, { ...init, redirect: 'manual' })
    if (answer.status >= 300 && answer.status < 400) throw new Error('it sends to another address')
    const chunks: Uint8Array[] = []
    let bytes = 0
    for await (const chunk of answer.body ?? []) {
      bytes += chunk.length
      if (bytes > largest) throw new Error(`its answer is larger than ${largest / 1024} kB`)
      chunks.push(chunk)
    }
    const { status, headers } = answer
    const plain = new Headers(headers)
    // It is decoded by now.
    plain.delete('content-encoding')
    plain.delete('content-length')
    return new Response(status === 204 ? null : Buffer.concat(chunks), { status, headers: plain })
  }
}
