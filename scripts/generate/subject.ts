import type { Example, Page, PostSubject, Verdict } from '../../src/domain.ts'
import { readPost } from '../../src/posts/read-post.ts'
import { hasAsset } from '../../src/sites/has-asset.ts'

const siteUrl = 'https://example.com'

/** An example as the checks see it: the post of a blog at example.com. */
export function subjectOf(example: Example): PostSubject & { readonly page: Page | null } {
  const url = example.url === undefined ? `${siteUrl}/post` : example.url
  const subject = {
    post: readPost(example.path ?? 'posts/post.md', example.file),
    address: { url, how: url === null ? 'unknown' : 'generator', certain: url !== null } as const,
  }
  const others = (example.others ?? []).map(other => ({
    post: readPost(other.path, other.file),
    address: { url: other.url, how: 'generator', certain: true } as const,
  }))
  return {
    ...subject,
    blog: {
      ownHosts: ['example.com'],
      siteUrl,
      posts: [subject, ...others],
      today: '2026-11-22',
      hasAsset: (path, from) => assetIn(example.assets, path, from),
    },
    page:
      example.page === undefined ? null : { url: url ?? siteUrl, live: 'pass', ...example.page },
  }
}

/** Where an example says nothing of files, nobody can tell. */
function assetIn(assets: readonly string[] | undefined, path: string, from: string): Verdict {
  if (assets === undefined) return 'inconclusive'
  return hasAsset({ files: assets, read: () => undefined, why: () => null }, '', path, from)
}
