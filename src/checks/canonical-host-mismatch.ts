import type { PostSubject } from '../domain.ts'
import { judge } from '../formats/canonical.ts'
import { isHomepage } from '../formats/homepage.ts'
import { previewOf } from '../formats/preview-host.ts'
import { hostOf } from '../formats/url.ts'
import { canonicalPlace } from './declared-canonical.ts'
import { defineCheck } from './define-check.ts'

export default defineCheck({
  id: 'canonical-host-mismatch',
  title: 'Warn about a canonical on another host of the same owner',
  needs: 'post',
  severity: 'warning',
  concerns: 'post',
  why: 'The canonical is on a neighbour of this site, a subdomain for instance. That is left behind when a blog moves, and search engines then keep the old address. It is right where the post is served there as well.',
  evidence: [
    'https://developers.google.com/search/docs/crawling-indexing/canonicalization-troubleshooting',
    'https://developers.google.com/search/docs/crawling-indexing/site-move-with-url-changes',
  ],
  examples: {
    pass: [
      {
        name: 'This site',
        file: '---\ntitle: A\ncanonical: https://www.example.com/batching\n---\nText.\n',
      },
      {
        name: 'Another owner: another check says so',
        file: '---\ntitle: A\ncanonical: https://blog.example.org/batching\n---\nText.\n',
      },
      {
        name: 'A preview of this site: another check says so',
        file: '---\ntitle: A\ncanonical: https://deploy-preview-12--example.netlify.app/batching\n---\nText.\n',
      },
      {
        name: 'A front page: another check says so',
        file: '---\ntitle: A\ncanonical: https://blog.example.com/\n---\nText.\n',
      },
      {
        name: 'The second site of a repository, where the post is',
        file: '---\ntitle: A\ncanonical: https://docs.example.com/batching\n---\nText.\n',
        url: 'https://docs.example.com/batching',
      },
    ],
    fail: [
      {
        name: 'A subdomain that was left',
        file: '---\ntitle: A\ncanonical: https://blog.example.com/batching\n---\nText.\n',
        says: ['The canonical is on blog.example.com; this site is example.com.'],
      },
      {
        name: 'A subdomain, where nobody knows the address of the post',
        file: '---\ntitle: A\ncanonical_url: https://old.example.com/2024/batching.html\n---\nText.\n',
        url: null,
        says: ['The canonical is on old.example.com; this site is example.com.'],
      },
    ],
  },
  *run(subject) {
    const host = neighbourOf(subject)
    if (host === null) return
    const { post, blog } = subject
    yield {
      message: `The canonical is on ${host}; this site is ${hostOf(blog.siteUrl ?? '')}.`,
      fix: 'Write the address of the post on this site, or delete the line. Leave it if the original is there.',
      place: canonicalPlace(post),
    }
  },
})

/** The host of a canonical that is the owner's, and not that of this post. */
function neighbourOf({ post, address, blog }: PostSubject): string | null {
  const declared = judge(post.canonical, blog)
  if (post.canonical === undefined || declared.kind !== 'unusable' || declared.garbage) return null
  const host = hostOf(post.canonical)
  if (host === null || blog.siteUrl === null || host === hostOf(blog.siteUrl)) return null
  if (previewOf(host) !== null || isHomepage(post.canonical, null)) return null
  return address.url !== null && hostOf(address.url) === host ? null : host
}
