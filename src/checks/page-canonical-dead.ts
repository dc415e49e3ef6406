import { defineCheck } from './define-check.ts'

export default defineCheck({
  id: 'page-canonical-dead',
  title: 'Disallow a canonical that leads to nothing',
  needs: 'page',
  severity: 'error',
  concerns: 'post',
  why: 'The page says that the original is at another spelling of its address, and nothing is there: some hosts answer with the final slash only, or without it only. Search engines then have two contradicting hints, and the copy on Medium names a dead original.',
  evidence: [
    'https://developers.google.com/search/docs/crawling-indexing/canonicalization-troubleshooting',
  ],
  examples: {
    pass: [
      {
        name: 'The other spelling answers too',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a/',
        page: { canonical: 'https://example.com/a', original: { live: 'pass', noindex: false } },
      },
      {
        name: 'It turned us away, which says nothing',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a/',
        page: {
          canonical: 'https://example.com/a',
          original: { live: 'inconclusive', why: 'it answers 403' },
        },
      },
    ],
    fail: [
      {
        name: 'Not found without the slash',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a/',
        page: {
          canonical: 'https://example.com/a',
          original: { live: 'fail', why: 'it answers 404' },
        },
        says: [
          'The page names https://example.com/a as canonical, and that is not there: it answers 404.',
        ],
      },
      {
        name: 'Closed to search',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a/',
        page: {
          canonical: 'https://example.com/a',
          noindex: false,
          original: { live: 'pass', noindex: true },
        },
        says: [
          'The page names https://example.com/a as canonical, and that is not for search: it says noindex.',
        ],
      },
    ],
  },
  *run({ page: { live, canonical, original, noindex, url, finalUrl = url } }) {
    if (live !== 'pass' || canonical == null || original === undefined) return
    const trouble =
      original.live === 'fail'
        ? `that is not there: ${original.why ?? 'it does not answer'}`
        : original.noindex === true && noindex !== true
          ? 'that is not for search: it says noindex'
          : null
    if (trouble === null) return
    yield {
      message: `The page names ${canonical} as canonical, and ${trouble}.`,
      fix: `Set the canonical of the page to ${finalUrl}, or let the other spelling redirect there.`,
    }
  },
})
