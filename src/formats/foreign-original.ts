import { isHomepage } from './homepage.ts'
import { previewOf } from './preview-host.ts'
import { hostOf } from './url.ts'

/**
 * The host that a declared canonical names as the home of the original, when it is somebody else's.
 * Null: our own, one of its subdomains, a home page or a preview, or nothing that can be told.
 */
export function foreignHost(
  canonical: string | undefined,
  ownHosts: readonly string[],
): string | null {
  const host = canonical === undefined ? null : hostOf(canonical)
  if (canonical === undefined || host === null || ownHosts.length === 0) return null
  if (isHomepage(canonical, null) || previewOf(host) !== null) return null
  return ownHosts.some(own => related(host, own)) ? null : host
}

/** A site and its subdomains belong to one owner, as far as we can tell. */
function related(a: string, b: string): boolean {
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`)
}
