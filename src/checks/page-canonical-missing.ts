import { defineCheck } from './define-check.ts'

export default defineCheck({
  id: 'page-canonical-missing',
  title: 'Require a canonical on the page of a post',
  needs: 'page',
  severity: 'warning',
  concerns: 'post',
  why: 'Without a canonical Google chooses the original itself, usually well. Once a copy stands on a site as large as Medium, it helps that the page says in its own words which address is the original.',
  evidence: [
    'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
  ],
  examples: {
    pass: [
      {
        name: 'In the head',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a',
        html: '<head><link rel="canonical" href="https://example.com/a"></head>',
      },
      {
        name: 'In the Link header',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a',
        html: '<head><title>A</title></head>',
        headers: { link: '<https://example.com/a>; rel="canonical"' },
      },
      {
        name: 'One that does not count, which page-canonical-ignored tells',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a',
        html: '<body><link rel="canonical" href="https://example.com/a"></body>',
      },
    ],
    fail: [
      {
        name: 'None',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a',
        html: '<head><title>A</title></head>',
        says: ['The page https://example.com/a names no canonical.'],
      },
      {
        name: 'An empty one',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a',
        html: '<head><link rel="canonical"></head>',
        says: ['The page https://example.com/a names no canonical.'],
      },
    ],
  },
  *run(subject) {
    const { page } = subject
    if (page.live !== 'pass' || page.canonicals?.length !== 0) return
    const url = page.finalUrl ?? page.url
    yield {
      message: `The page ${url} names no canonical.`,
      fix: `Put \`<link rel="canonical" href="${url}">\` into its head; themes have a setting or a plug-in for it.`,
    }
  },
})
