import { parseUrl } from '../formats/url.ts'
import { quoted } from '../text/say-lines.ts'
import { canonicalPlace, ownCanonical } from './declared-canonical.ts'
import { defineCheck } from './define-check.ts'

export default defineCheck({
  id: 'canonical-http',
  title: 'Disallow a canonical that says http on a site that says https',
  needs: 'post',
  severity: 'warning',
  concerns: 'post',
  why: 'Google prefers https, and names a canonical on http among the reasons not to. The settings of this site say https, so the canonical points to the variant that should redirect.',
  evidence: [
    'https://developers.google.com/search/docs/crawling-indexing/canonicalization',
    'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
  ],
  examples: {
    pass: [
      {
        name: 'https',
        file: '---\ntitle: A\ncanonical: https://example.com/batching\n---\nText.\n',
      },
      {
        name: 'Another site',
        file: '---\ntitle: A\ncanonical: http://blog.example.org/batching\n---\nText.\n',
      },
    ],
    fail: [
      {
        name: 'http',
        file: '---\ntitle: A\ncanonical: http://example.com/batching\n---\nText.\n',
        says: ['The canonical “http://example.com/batching” says http; the site says https.'],
      },
      {
        name: 'http in capitals, with www',
        file: '---\ntitle: A\ncanonical: HTTP://www.example.com/batching\n---\nText.\n',
        says: ['The canonical “HTTP://www.example.com/batching” says http; the site says https.'],
      },
    ],
  },
  *run({ post, blog }) {
    const canonical = ownCanonical({ post, blog })
    if (canonical === null || parseUrl(canonical)?.protocol !== 'http:') return
    if (!blog.siteUrl?.startsWith('https:')) return
    const place = canonicalPlace(post)
    const to = canonical.replace(/^http:/i, 'https:')
    yield {
      message: `The canonical ${quoted(canonical)} says http; the site says https.`,
      fix: `Write \`${to}\`.`,
      place,
      edits: [{ line: place.line, from: post.canonical ?? '', to }],
    }
  },
})
