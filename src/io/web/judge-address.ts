import ipaddr from 'ipaddr.js'

export const privateAddress = 'a private address is not asked'

/** Names that only a local network resolves; a name without a dot is one, too. */
const localNames =
  /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|private|corp|home|lan|home\.arpa)$/i

/**
 * Why an address is not asked at all; null when it may be. The URL parser has undone every spelling
 * of a number by then. A name is judged again when it is resolved.
 */
export function judgeAddress(url: string): string | null {
  if (!URL.canParse(url)) return 'it is not an address'
  const { protocol, hostname, port, username, password } = new URL(url)
  if (protocol !== 'https:' && protocol !== 'http:') return `${protocol} is not asked`
  if (username !== '' || password !== '') return 'an address with a password is not asked'
  if (port !== '' && port !== '80' && port !== '443') return `port ${port} is not asked`
  const host = hostname.replace(/^\[|\]$/g, '').replace(/\.+$/, '')
  if (ipaddr.isValid(host)) return isPublic(host) ? null : privateAddress
  return localNames.test(host) || !host.includes('.') ? privateAddress : null
}

/** Azure's WireServer counts as public and answers every hosted runner. */
const wireServer = '168.63.129.16'

/** Of IPv6 only the block that is given out: all else is local, or leads to IPv4 by a detour. */
const givenOut = ipaddr.IPv6.parseCIDR('2000::/3')

export function isPublic(address: string): boolean {
  const parsed = ipaddr.process(address)
  if (parsed.range() !== 'unicast' || parsed.toString() === wireServer) return false
  return !(parsed instanceof ipaddr.IPv6) || parsed.match(givenOut)
}
