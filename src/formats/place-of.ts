import { hostOf } from './url.ts'

/**
 * Who is reached at an address: its host, without `www.`; on hosts of many the first folders tell
 * them apart, as in `github.com/owner/name`.
 */
export function placeOf(url: string): string {
  const host = hostOf(url)?.replace(/^redirect\.github\.com$/, 'github.com') ?? url
  if (!ofMany.has(host)) return host
  const folders = new URL(url).pathname.split('/').filter(name => name !== '')
  return [host, ...folders.slice(0, 2)].join('/')
}
const ofMany = new Set(['github.com', 'reddit.com', 'medium.com', 'dev.to'])
