import { withoutTracking } from '../formats/url.ts'
import { quoted } from '../text/say-lines.ts'
import { canonicalPlace, ownCanonical } from './declared-canonical.ts'
import { defineCheck } from './define-check.ts'

export default defineCheck({
  id: 'canonical-tracking',
  title: 'Disallow tracking parameters in a canonical',
  needs: 'post',
  severity: 'error',
  concerns: 'post',
  why: 'A parameter such as “utm_source” makes another address of the same page. As the canonical it asks search engines to show that address, and every copy would lead there.',
  evidence: [
    'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    'https://support.google.com/analytics/answer/10917952',
  ],
  examples: {
    pass: [
      {
        name: 'The page',
        file: '---\ntitle: A\ncanonical: https://example.com/batching\n---\nText.\n',
      },
      {
        name: 'An original elsewhere: another check says so',
        file: '---\ntitle: A\ncanonical: https://blog.example.org/batching?utm_source=mail\n---\nText.\n',
      },
      {
        name: 'A post that is known by its query',
        file: '---\ntitle: A\ncanonical: https://example.com/?p=12\n---\nText.\n',
      },
    ],
    fail: [
      {
        name: 'A link from a newsletter',
        file: '---\ntitle: A\ncanonical: https://example.com/batching?utm_source=mail&utm_medium=link\n---\nText.\n',
        says: [
          'The canonical “https://example.com/batching?utm_source=mail&utm_medium=link” holds tracking parameters.',
        ],
      },
      {
        name: 'A parameter of an advertisement behind one that counts',
        file: '---\ntitle: A\ncanonical: https://example.com/post?id=12&gclid=ab12\n---\nText.\n',
        says: [
          'The canonical “https://example.com/post?id=12&gclid=ab12” holds tracking parameters.',
        ],
      },
    ],
  },
  *run({ post, blog }) {
    const { canonical } = post
    if (canonical === undefined || ownCanonical({ post, blog }) === null) return
    const to = withoutTracking(canonical)
    if (to === canonical) return
    const place = canonicalPlace(post)
    yield {
      message: `The canonical ${quoted(canonical)} holds tracking parameters.`,
      fix: `Write \`${to}\`.`,
      place,
      // Some sites give these two a meaning of their own.
      ...(/[?&](?:ref|source)=/i.test(canonical)
        ? {}
        : { edits: [{ line: place.line, from: canonical, to }] }),
    }
  },
})
