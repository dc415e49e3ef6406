import { defineCheck } from './define-check.ts'

const text =
  'Most sites answer a wrong address with one line and a joke. We looked at what readers did next on ours, and found that a search box with the words of the address already in it keeps half of them, while a list of the newest posts keeps hardly any. Here is how to build one in an afternoon, with nothing but a template and a static index.'

export default defineCheck({
  id: 'page-not-live',
  title: 'Require that the page answers',
  needs: 'page',
  // Mostly the deploy is only a minute behind the push; the issue says so in its first sentence.
  severity: 'note',
  concerns: 'post',
  why: 'Everything after this needs the page: search engines index it, Medium imports it, people open it. Only a clear no is a finding; a site that is slow, that turns us away, or whose certificate we cannot judge, is not. A page that says that it is not found is not there, whatever its status.',
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
        name: 'A post on pages that are not found',
        file: `---\ntitle: A\n---\n${text}\n`,
        url: 'https://example.com/a',
        html: `<title>404 pages that help</title><article><h1>404 pages that help</h1><p>${text}</p></article>`,
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
        name: 'Found, and it says that it is not',
        file: `---\ntitle: A\n---\n${text}\n`,
        url: 'https://example.com/a',
        html: '<title>Page not found | Notes</title><h1>Oops</h1>',
        says: [
          'The page https://example.com/a is not live: it answers 200, and says “Page not found | Notes”.',
        ],
      },
      {
        name: 'The front page in its place',
        file: `---\ntitle: A\n---\n${text}\n`,
        url: 'https://example.com/a',
        html: '<title>Notes</title><h1>Notes</h1>',
        page: { finalUrl: 'https://example.com/' },
        says: [
          'The page https://example.com/a is not live: it leads to the front page, https://example.com/.',
        ],
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
