import { samePage } from '../formats/page-key.ts'
import { defineCheck } from './define-check.ts'

export default defineCheck({
  id: 'page-canonical-mismatch',
  title: 'Require that the page names itself as canonical',
  needs: 'page',
  severity: 'error',
  concerns: 'post',
  why: 'Medium’s import tool takes the address that you paste as the original; search engines go by the canonical of the page. Where the two differ, the copy and the page name different originals. A page without a canonical is left to Google’s choice, which is usually right, and is not reported here.',
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
        name: 'It names none',
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
  *run({ post, address, page }) {
    if (page.live !== 'pass' || page.canonical === undefined || page.canonical === null) return
    const expected = post.canonical ?? address.url ?? page.url
    if (samePage(page.canonical, expected)) return
    yield {
      message: `The page names ${page.canonical} as canonical; expected is ${expected}.`,
      fix: `Set the canonical in the head of the page to ${expected}.`,
    }
  },
})
