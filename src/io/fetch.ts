import { HttpClient } from '@actions/http-client'
import { fetch as undiciFetch } from 'undici'

/** fetch through the proxy that the environment names; the built-in one ignores it. */
export const proxiedFetch: typeof globalThis.fetch = (input, init) => {
  const url = input instanceof Request ? input.url : String(input)
  const dispatcher = proxyFor(url)
  return undiciFetch(url, { ...init, ...(dispatcher && { dispatcher }) } as never) as never
}

/** The dispatcher of the proxy for an address; undefined where none is to be used. */
export function proxyFor(url: string) {
  return new HttpClient().getAgentDispatcher(url)
}
