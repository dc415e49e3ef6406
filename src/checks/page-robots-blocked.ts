import { defineCheck } from './define-check.ts'

export default defineCheck({
  id: 'page-robots-blocked',
  title: 'Disallow a robots.txt that keeps Google from a post',
  needs: 'page',
  severity: 'error',
  concerns: 'post',
  why: 'Google does not read what robots.txt keeps it from: neither the text nor the canonical. Of two copies it then knows only the one on Medium.',
  evidence: [
    'https://developers.google.com/search/docs/crawling-indexing/robots/intro',
    'https://www.rfc-editor.org/rfc/rfc9309',
  ],
  examples: {
    pass: [
      {
        name: 'Open',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a',
        page: { crawlable: 'pass' },
      },
      {
        name: 'robots.txt did not answer',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a',
        page: { crawlable: 'inconclusive' },
      },
    ],
    fail: [
      {
        name: 'Closed',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a',
        page: { crawlable: 'fail' },
        says: [
          'The file https://example.com/robots.txt keeps Googlebot from https://example.com/a.',
        ],
      },
      {
        name: 'A folder for drafts',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/preview/a',
        page: { crawlable: 'fail', finalUrl: 'https://example.com/preview/a' },
        says: [
          'The file https://example.com/robots.txt keeps Googlebot from https://example.com/preview/a.',
        ],
      },
    ],
  },
  *run({ page: { live, crawlable, url, finalUrl = url } }) {
    if (live !== 'pass' || crawlable !== 'fail') return
    yield {
      message: `The file ${new URL('/robots.txt', finalUrl).href} keeps Googlebot from ${finalUrl}.`,
      fix: 'Take the Disallow line that matches it out of robots.txt, or allow the address in a line of its own.',
    }
  },
})
