import { getProxyUrl } from '@actions/http-client/lib/proxy'

/**
 * fetch through the proxy that the environment names, which the built-in one ignores. Without a
 * proxy it is the built-in one, which Node brings along compiled.
 */
export const proxiedFetch: typeof globalThis.fetch = async (input, init) => {
  const url = input instanceof Request ? input.url : String(input)
  if (getProxyUrl(new URL(url)) === undefined) return fetch(input, init)
  const { fetchThroughProxy } = await import('./through-proxy.ts')
  return fetchThroughProxy(url, init)
}
