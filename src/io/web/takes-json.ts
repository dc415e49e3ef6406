import type { Ask } from '../../domain.ts'

/**
 * The documented APIs that are sent JSON, and where. DEV takes articles there and has other addresses
 * that we have no business with.
 */
const open: readonly { readonly method: 'POST' | 'PUT'; readonly at: RegExp }[] = [
  { method: 'POST', at: /^https:\/\/api\.github\.com\// },
  { method: 'POST', at: /^https:\/\/dev\.to\/api\/articles$/ },
  { method: 'POST', at: /^https:\/\/api\.indexnow\.org\/indexnow$/ },
  { method: 'PUT', at: /^https:\/\/dev\.to\/api\/articles\/[1-9]\d*$/ },
]

export function takesJson({ url, robots, method }: Ask): boolean {
  const said = method ?? 'POST'
  return robots === 'ignore' && open.some(one => one.method === said && one.at.test(url))
}
