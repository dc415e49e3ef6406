import { defineCheck } from './define-check.ts'

export default defineCheck({
  id: 'page-canonical-relative',
  title: 'Require a canonical with scheme and host on the page',
  needs: 'page',
  severity: 'warning',
  concerns: 'post',
  why: 'A canonical without a host means another page on each host that serves it: a preview, a mirror, the address of the hosting. Google asks for absolute addresses.',
  evidence: [
    'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    'https://developer.chrome.com/docs/lighthouse/seo/canonical',
  ],
  examples: {
    pass: [
      {
        name: 'Absolute',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a',
        html: '<head><link rel="canonical" href="https://example.com/a"></head>',
      },
      {
        name: 'None',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a',
        html: '<head></head>',
      },
    ],
    fail: [
      {
        name: 'A path',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a',
        html: '<head><link rel="canonical" href="/a"></head>',
        says: ['The page names “/a” as canonical, without scheme and host.'],
      },
      {
        name: 'Without the scheme',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a',
        html: '<head><link rel="canonical" href="//example.com/a"></head>',
        says: ['The page names “//example.com/a” as canonical, without its scheme.'],
      },
    ],
  },
  *run({ page }) {
    if (page.live !== 'pass') return
    const relative = page.canonicals?.find(
      ({ by, href, url, besides }) =>
        by !== 'body' && besides.length === 0 && url !== null && !/^\s*https?:/i.test(href),
    )
    if (relative === undefined) return
    yield {
      message: `The page names “${relative.href}” as canonical, without ${/^\s*\/\//.test(relative.href) ? 'its scheme' : 'scheme and host'}.`,
      fix: `Write ${relative.url}; most generators do once they know the address of the site.`,
    }
  },
})
