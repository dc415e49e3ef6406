import { Response } from 'undici'
import { proxiedFetch } from '../fetch.ts'

/** GitHub itself ends a request after ten seconds. */
const longest = 15_000

/**
 * fetch that hands over whole answers only. Octokit takes a body that was cut for an empty one, and
 * an empty list of issues would be believed.
 */
export const wholeFetch: typeof globalThis.fetch = async (input, init) => {
  const response = await proxiedFetch(input, { ...init, signal: AbortSignal.timeout(longest) })
  const bytes = await response.arrayBuffer()
  const { status, statusText, headers } = response
  if (bytes.byteLength === 0) return new Response(null, { status, statusText, headers }) as never
  if (status < 300 && headers.get('content-type')?.includes('json')) {
    JSON.parse(new TextDecoder().decode(bytes))
  }
  return new Response(bytes, { status, statusText, headers }) as never
}
