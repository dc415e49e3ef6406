import { judge } from './canonical.ts'

/**
 * The host that a declared canonical names as the home of the original, when it is somebody else's.
 * Null: our own, one of its subdomains, a home page or a preview, or nothing that can be told.
 */
export function foreignHost(
  canonical: string | undefined,
  ownHosts: readonly string[],
): string | null {
  const declared = judge(canonical, { siteUrl: null, ownHosts })
  return declared.kind === 'foreign' ? declared.host : null
}
