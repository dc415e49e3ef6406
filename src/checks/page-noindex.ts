import { defineCheck } from './define-check.ts'

export default defineCheck({
  id: 'page-noindex',
  title: 'Disallow noindex on the page of a post',
  needs: 'page',
  severity: 'error',
  concerns: 'post',
  why: 'A page with noindex stays out of search. If its copy on Medium names it as the original, neither of the two may be found.',
  evidence: ['https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag'],
  examples: {
    pass: [
      {
        name: 'Open to search',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a',
        page: { live: 'pass', noindex: false },
      },
      {
        name: 'Closed to another program',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a',
        html: '<head><title>A</title></head>',
        headers: { 'x-robots-tag': 'otherbot: noindex, nofollow' },
      },
      {
        name: 'Not looked at',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a',
        page: { live: 'pass' },
      },
    ],
    fail: [
      {
        name: 'Closed to search',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a',
        html: '<head><meta name="robots" content="noindex, follow"></head>',
        says: [
          'The page https://example.com/a says noindex: it asks search engines to leave it out.',
        ],
      },
      {
        name: 'Closed by a header',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a',
        html: '<head><title>A</title></head>',
        headers: { 'x-robots-tag': 'googlebot: none' },
        says: [
          'The page https://example.com/a says noindex: it asks search engines to leave it out.',
        ],
      },
      {
        name: 'Closed after a redirect',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a',
        page: { live: 'pass', finalUrl: 'https://example.com/preview/a', noindex: true },
        says: [
          'The page https://example.com/preview/a says noindex: it asks search engines to leave it out.',
        ],
      },
    ],
  },
  *run({ page }) {
    if (page.live !== 'pass' || page.noindex !== true) return
    yield {
      message: `The page ${page.finalUrl ?? page.url} says noindex: it asks search engines to leave it out.`,
      fix: 'Remove noindex from its robots meta tag or X-Robots-Tag header.',
    }
  },
})
