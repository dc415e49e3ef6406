import { previewOf } from '../formats/preview-host.ts'
import { hostOf } from '../formats/url.ts'
import { canonicalPlace } from './declared-canonical.ts'
import { defineCheck } from './define-check.ts'

export default defineCheck({
  id: 'canonical-preview-host',
  title: 'Disallow a canonical that points to a preview',
  needs: 'post',
  severity: 'error',
  concerns: 'post',
  why: 'A canonical tells search engines which address to show. A preview goes away, or was never public; Google lists canonicals that point to a demo version among the common mistakes.',
  evidence: [
    'https://developers.google.com/search/docs/crawling-indexing/canonicalization-troubleshooting',
    'https://docs.netlify.com/deploy/deploy-types/deploy-previews/',
    'https://vercel.com/docs/deployments/generated-urls',
  ],
  examples: {
    pass: [
      {
        name: 'The real address',
        file: '---\ntitle: A\ncanonical: https://example.com/blog/batching\n---\nText.\n',
      },
      {
        name: 'A preview in the text',
        file: '---\ntitle: A\n---\nOpen http://localhost:4000 now.\n',
      },
    ],
    fail: [
      {
        name: 'A branch on Vercel',
        file: '---\ntitle: A\ncanonical: https://example-git-batching.vercel.app/blog/batching\n---\nText.\n',
        says: ['The canonical points to a preview, example-git-batching.vercel.app.'],
      },
      {
        name: 'A deploy preview on Netlify',
        file: '---\ntitle: A\ncanonical_url: https://deploy-preview-12--example.netlify.app/batching\n---\nText.\n',
        says: ['The canonical points to a preview, deploy-preview-12--example.netlify.app.'],
      },
      {
        name: 'The own computer',
        file: '---\ntitle: A\ncanonical: http://localhost:4321/blog/batching\n---\nText.\n',
        says: ['The canonical points to a preview, localhost.'],
      },
    ],
  },
  *run({ post, blog }) {
    const host = post.canonical === undefined ? null : hostOf(post.canonical)
    if (host === null || blog.ownHosts.includes(host)) return
    const kind = previewOf(host)
    // Where the own host is not known, a name that comes with hosting may well be it.
    if (kind === null || (kind === 'hosting' && blog.ownHosts.length === 0)) return
    yield {
      message: `The canonical points to a preview, ${host}.`,
      fix: 'Delete the line: the address of the post is used then.',
      place: canonicalPlace(post),
    }
  },
})
