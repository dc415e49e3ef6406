import type { Post } from '../../domain.ts'
import { type Declared, judge } from '../../formats/canonical.ts'

export type { Declared }

/**
 * A declared canonical, judged: the post's own address, somebody else's, or unusable.
 * @param siteUrl scheme, host and base path of the site; null when unknown
 */
export function judgeCanonical({ canonical }: Post, siteUrl: string | null): Declared {
  const declared = judge(canonical, { siteUrl, ownHosts: [] })
  return declared.kind === 'unusable'
    ? { ...declared, why: `its canonical ${canonical} ${declared.why}` }
    : declared
}
