import { proxiedFetch } from '../fetch.ts'
import { cleanJson, hideSecrets } from '../secrets.ts'

/** GitHub itself ends a request after ten seconds. */
const longest = 15_000

/**
 * fetch that hands over whole answers only. Octokit takes a body that was cut for an empty one, and
 * an empty list of issues would be believed.
 */
export const wholeFetch: typeof globalThis.fetch = async (input, init) => {
  const response = await proxiedFetch(input, {
    ...init,
    ...(typeof init?.body === 'string' && { body: withoutSecrets(init.body) }),
    signal: AbortSignal.timeout(longest),
  })
  const bytes = await response.arrayBuffer()
  const { status, statusText, headers } = response
  if (bytes.byteLength === 0) return new Response(null, { status, statusText, headers })
  if (status < 300 && headers.get('content-type')?.includes('json')) {
    JSON.parse(new TextDecoder().decode(bytes))
  }
  return new Response(bytes, { status, statusText, headers })
}

/** The last look at what goes to GitHub: no secret of this run is in a body, whoever wrote it. */
function withoutSecrets(json: string): string {
  return hideSecrets(json) === json ? json : cleanJson(JSON.parse(json), hideSecrets)
}
