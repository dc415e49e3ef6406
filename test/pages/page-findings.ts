/** What the checks of the live page find, in the order of their names. */

import { allChecks } from '../../src/all-checks.ts'
import { runChecks } from '../../src/checks/run-checks.ts'
import type { Page, Post } from '../../src/domain.ts'
import { hostOf } from '../../src/formats/url.ts'

/** The post is at the address of the page, on a site of its own. */
export function pageFindings(post: Post, page: Page): string[] {
  const { url } = page
  const address = { url, how: 'generator', certain: true } as const
  const blog = {
    ownHosts: [hostOf(url) ?? ''],
    siteUrl: new URL(url).origin,
    today: '2026-11-22',
    checkIds: [],
    posts: [{ post, address }],
    hasAsset: () => 'inconclusive' as const,
  }
  return runChecks(allChecks, { post, address, blog, page }, {})
    .map(({ check }) => check)
    .filter(check => check.startsWith('page-'))
    .sort()
}
