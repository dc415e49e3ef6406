import { quoted } from '../text/say-lines.ts'
import { canonicalPlace, fragmentOf } from './declared-canonical.ts'
import { defineCheck } from './define-check.ts'

export default defineCheck({
  id: 'canonical-fragment',
  title: 'Disallow a fragment in a canonical',
  needs: 'post',
  severity: 'error',
  concerns: 'post',
  why: 'A canonical names a page, and “#comments” is a place within one. Google asks not to use fragments in canonicals.',
  evidence: [
    'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
  ],
  examples: {
    pass: [
      {
        name: 'The page',
        file: '---\ntitle: A\ncanonical: https://example.com/batching\n---\nText.\n',
      },
      {
        name: 'An original elsewhere: another check says so',
        file: '---\ntitle: A\ncanonical: https://blog.example.org/batching#more\n---\nText.\n',
      },
      {
        name: 'A page that is nothing without it: another check says so',
        file: '---\ntitle: A\ncanonical: https://example.com/#/batching\n---\nText.\n',
      },
    ],
    fail: [
      {
        name: 'A link to the comments',
        file: '---\ntitle: A\ncanonical: https://example.com/batching#comments\n---\nText.\n',
        says: ['The canonical “https://example.com/batching#comments” ends in a fragment.'],
      },
      {
        name: 'A path with an empty one',
        file: '---\ntitle: A\ncanonical_url: /batching#\n---\nText.\n',
        says: ['The canonical “/batching#” ends in a fragment.'],
      },
    ],
  },
  *run({ post, blog }) {
    const { canonical } = post
    const fragment = fragmentOf(post, blog)
    if (canonical === undefined || fragment === null) return
    const place = canonicalPlace(post)
    const to = canonical.slice(0, -fragment.length)
    yield {
      message: `The canonical ${quoted(canonical)} ends in a fragment.`,
      fix: `Delete “${fragment}” from it.`,
      place,
      edits: [{ line: place.line, from: canonical, to }],
    }
  },
})
