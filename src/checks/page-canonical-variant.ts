import { samePage } from '../formats/page-key.ts'
import { sameAddress } from '../formats/url.ts'
import { defineCheck } from './define-check.ts'
import { expectedCanonical } from './expected-canonical.ts'

export default defineCheck({
  id: 'page-canonical-variant',
  title: 'Warn about a canonical that spells the address in another way',
  needs: 'page',
  severity: 'warning',
  concerns: 'post',
  why: 'With and without www, a final slash or https are different addresses to a machine. Medium keeps the one that you paste; where the page names another spelling, the two hints do not add up.',
  evidence: [
    'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
  ],
  examples: {
    pass: [
      {
        name: 'The same spelling',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a/',
        html: '<head><link rel="canonical" href="https://example.com/a/"></head>',
      },
      {
        name: 'Another page, which page-canonical-mismatch tells',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a/',
        html: '<head><link rel="canonical" href="https://example.com/b/"></head>',
      },
      {
        name: 'The spelling that the address redirects to, which page-redirect tells',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a',
        html: '<head><link rel="canonical" href="https://example.com/a/"></head>',
        page: {
          finalUrl: 'https://example.com/a/',
          hops: [{ status: 301, to: 'https://example.com/a/' }],
        },
      },
    ],
    fail: [
      {
        name: 'Without the slash',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a/',
        html: '<head><link rel="canonical" href="https://example.com/a"></head>',
        says: [
          'The page names https://example.com/a as canonical; its address is https://example.com/a/.',
        ],
      },
      {
        name: 'With http',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a/',
        html: '<head><link rel="canonical" href="http://example.com/a/"></head>',
        says: [
          'The page names http://example.com/a/ as canonical; its address is https://example.com/a/.',
        ],
      },
    ],
  },
  *run(subject) {
    const { canonical, live, url, finalUrl = url, hops = [], original, sitemap } = subject.page
    if (live !== 'pass' || canonical == null || original?.live === 'fail') return
    const expected = expectedCanonical(subject)
    if (!samePage(canonical, expected) || sameAddress(canonical, expected)) return
    if (sameAddress(canonical, finalUrl) && hops.length > 0) return
    yield {
      message: `The page names ${canonical} as canonical; its address is ${expected}.`,
      fix: `Make the two one: name ${expected} in the head of the page, or ${
        sitemap?.entry === expected
          ? 'list the other spelling in the sitemap'
          : 'let it redirect to the other spelling'
      }.`,
    }
  },
})
