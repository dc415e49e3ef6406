import { defineCheck } from './define-check.ts'

export default defineCheck({
  id: 'page-not-live',
  title: 'Require that the page answers',
  needs: 'page',
  // Mostly the deploy is only a minute behind the push; the issue says so in its first sentence.
  severity: 'note',
  concerns: 'post',
  why: 'Everything after this needs the page: search engines index it, Medium imports it, people open it. Only a clear no is a finding; a site that is slow, or that turns us away, is not.',
  evidence: ['https://developers.google.com/search/docs/essentials/technical'],
  examples: {
    pass: [
      {
        name: 'It answers',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a',
        page: { live: 'pass', status: 200 },
      },
      {
        name: 'It turned us away, which says nothing',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a',
        page: { live: 'inconclusive', status: 403, why: 'it answered 403' },
      },
    ],
    fail: [
      {
        name: 'Not found',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a',
        page: { live: 'fail', status: 404 },
        says: ['The page https://example.com/a is not live: it answers 404.'],
      },
      {
        name: 'Something else than a page',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a',
        page: { live: 'fail', status: 200, why: 'it answers with text/plain, not HTML' },
        says: ['The page https://example.com/a is not live: it answers with text/plain, not HTML.'],
      },
    ],
  },
  *run({ page }) {
    if (page.live !== 'fail') return
    const why = page.why ?? `it answers ${page.status}`
    yield {
      message: `The page ${page.url} is not live: ${why.replace(/\.$/, '')}.`,
      fix: 'Wait for the deployment, or correct the address in the settings of the site.',
    }
  },
})
