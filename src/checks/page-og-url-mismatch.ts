import { samePage } from '../formats/page-key.ts'
import { parseUrl } from '../formats/url.ts'
import { defineCheck } from './define-check.ts'
import { expectedCanonical, isDeclared } from './expected-canonical.ts'

export default defineCheck({
  id: 'page-og-url-mismatch',
  title: 'Disallow an og:url that is another page',
  needs: 'page',
  severity: 'warning',
  concerns: 'post',
  why: 'Places that show a preview count likes and shares for og:url, and link there. Where it is the front page, every post of the blog is one and the same to them.',
  evidence: ['https://ogp.me/', 'https://developers.facebook.com/docs/sharing/webmasters/'],
  examples: {
    pass: [
      {
        name: 'The address of the post',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a/',
        html: '<head><meta property="og:url" content="https://example.com/a"></head>',
      },
      {
        name: 'The original that the post declares',
        file: '---\ntitle: A\ncanonical: https://example.org/a\n---\nText.\n',
        url: 'https://example.com/a/',
        html: '<head><link rel="canonical" href="https://example.org/a"><meta property="og:url" content="https://example.org/a"></head>',
      },
    ],
    fail: [
      {
        name: 'The front page',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a/',
        html: '<head><meta property="og:url" content="https://example.com/"></head>',
        says: [
          'The og:url of the page is https://example.com/; the post is at https://example.com/a/.',
        ],
      },
      {
        name: 'A server on a laptop',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a/',
        html: '<head><meta property="og:url" content="http://localhost:1313/a/"></head>',
        says: [
          'The og:url of the page is http://localhost:1313/a/; the post is at https://example.com/a/.',
        ],
      },
    ],
  },
  *run(subject) {
    const { live, openGraph, url, finalUrl = url } = subject.page
    const said = parseUrl(openGraph?.['og:url'] ?? '', finalUrl)?.href
    if (live !== 'pass' || openGraph?.['og:url'] === undefined || said === undefined) return
    const expected = expectedCanonical(subject)
    if ([expected, finalUrl].some(own => samePage(said, own)) || isDeclared(said, subject)) return
    yield {
      message: `The og:url of the page is ${said}; the post is at ${expected}.`,
      fix: `Set og:url to ${expected} in the template.`,
    }
  },
})
