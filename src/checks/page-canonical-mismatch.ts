import { samePage } from '../formats/page-key.ts'
import { defineCheck } from './define-check.ts'
import { expectedCanonical, isDeclared } from './expected-canonical.ts'

export default defineCheck({
  id: 'page-canonical-mismatch',
  title: 'Require that the page names itself as canonical',
  needs: 'page',
  severity: 'error',
  concerns: 'post',
  why: 'Medium’s import tool takes the address that you paste as the original; search engines go by the canonical of the page. Where the two differ, the copy and the page name different originals.',
  evidence: [
    'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    'https://developers.google.com/search/docs/crawling-indexing/canonicalization-troubleshooting',
  ],
  examples: {
    pass: [
      {
        name: 'It names itself',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a',
        page: { live: 'pass', canonical: 'https://example.com/a' },
      },
      {
        name: 'It names the original that the post declares',
        file: '---\ntitle: A\ncanonical: https://example.org/a\n---\nText.\n',
        url: 'https://example.com/a',
        page: { live: 'pass', canonical: 'https://example.org/a' },
      },
      {
        name: 'It repeats a slip of the post, which canonical-preview-host tells',
        file: '---\ntitle: A\ncanonical: http://localhost:1313/a\n---\nText.\n',
        url: 'https://example.com/a',
        page: { live: 'pass', canonical: 'http://localhost:1313/a' },
      },
      {
        name: 'It names none, which page-canonical-missing tells',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a',
        page: { live: 'pass', canonical: null },
      },
    ],
    fail: [
      {
        name: 'The front page',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a',
        page: { live: 'pass', canonical: 'https://example.com/' },
        says: [
          'The page names https://example.com/ as canonical; expected is https://example.com/a.',
        ],
      },
      {
        name: 'Another host than the post declares',
        file: '---\ntitle: A\ncanonical: https://example.com/a\n---\nText.\n',
        url: 'https://example.com/a',
        page: { live: 'pass', canonical: 'https://staging.example.com/a' },
        says: [
          'The page names https://staging.example.com/a as canonical; expected is https://example.com/a.',
        ],
      },
    ],
  },
  *run(subject) {
    const { live, canonical, url, finalUrl = url } = subject.page
    if (live !== 'pass' || canonical == null) return
    const expected = expectedCanonical(subject)
    if (samePage(canonical, expected) || isDeclared(canonical, subject)) return
    // The post is elsewhere, and its page says so: page-moved tells it.
    if (!samePage(url, finalUrl) && samePage(canonical, finalUrl)) return
    yield {
      message: `The page names ${canonical} as canonical; expected is ${expected}.`,
      fix: `Set the canonical in the head of the page to ${expected}.`,
    }
  },
})
