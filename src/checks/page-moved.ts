import { pageKey } from '../formats/page-key.ts'
import { defineCheck } from './define-check.ts'

export default defineCheck({
  id: 'page-moved',
  title: 'Require that the post is at its own address',
  needs: 'page',
  severity: 'error',
  concerns: 'post',
  why: 'The address that we work out for a post is the one that you would paste into Medium and share. Where it leads on to another page, the copy names an address as the original that only redirects, and every place that you share it to has the detour.',
  evidence: [
    'https://developers.google.com/search/docs/crawling-indexing/301-redirects',
    'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
  ],
  examples: {
    pass: [
      {
        name: 'Only the slash differs',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a',
        page: {
          finalUrl: 'https://example.com/a/',
          hops: [{ status: 301, to: 'https://example.com/a/' }],
        },
      },
      {
        name: 'It is there',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a',
        page: { finalUrl: 'https://example.com/a', hops: [] },
      },
    ],
    fail: [
      {
        name: 'The blog has dates in its addresses',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a',
        page: {
          finalUrl: 'https://example.com/2026/10/a',
          hops: [{ status: 301, to: 'https://example.com/2026/10/a' }],
        },
        says: ['The address https://example.com/a leads on to https://example.com/2026/10/a.'],
      },
      {
        name: 'It has moved to another host',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a',
        page: {
          finalUrl: 'https://notes.example.org/a',
          hops: [{ status: 302, to: 'https://notes.example.org/a' }],
        },
        says: ['The address https://example.com/a leads on to https://notes.example.org/a.'],
      },
    ],
  },
  *run({ page: { url, live, finalUrl = url } }) {
    if (live !== 'pass' || pageKey(url).toLowerCase() === pageKey(finalUrl).toLowerCase()) return
    yield {
      message: `The address ${url} leads on to ${finalUrl}.`,
      fix: 'Give the address at which it really is: site.url and site.permalink in .github/postrider.yml, or the permalink of the post.',
    }
  },
})
