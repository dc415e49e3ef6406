import type { NamedCanonical } from '../domain.ts'
import { sayList } from '../text/say.ts'
import { defineCheck } from './define-check.ts'

export default defineCheck({
  id: 'page-canonical-ignored',
  title: 'Disallow a canonical that no search engine reads',
  needs: 'page',
  severity: 'warning',
  concerns: 'post',
  why: 'A canonical counts in the head only, and without hreflang, lang, media or type. A browser ends the head at the first element that does not belong there, an image of a counter or a div for instance; what follows is in the body, however the file is written.',
  evidence: [
    'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    'https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inhead',
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
        name: 'One that counts, whatever else is there',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a',
        html: '<head><link rel="canonical" href="https://example.com/a"></head><body><link rel="canonical" href="https://example.com/a"></body>',
      },
    ],
    fail: [
      {
        name: 'After an image, which ends the head',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a',
        html: '<head><title>A</title><img src="/count.gif"><link rel="canonical" href="https://example.com/a"></head>',
        says: [
          'The canonical of the page stands in the body, as a browser reads it: search engines pass it over.',
        ],
      },
      {
        name: 'With a language',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a',
        html: '<head><link rel="canonical" hreflang="en" href="https://example.com/a"></head>',
        says: ['The canonical of the page has hreflang: search engines pass it over.'],
      },
    ],
  },
  *run({ page }) {
    if (page.live !== 'pass' || page.canonical !== null) return
    const ignored = page.canonicals?.find(({ url }) => url !== null)
    if (ignored === undefined) return
    yield {
      message: `The canonical of the page ${whyOf(ignored)}: search engines pass it over.`,
      fix:
        ignored.by === 'body'
          ? 'Move it to the top of the head, before whatever does not belong there.'
          : `Write it without ${sayList(ignored.besides)}${ofLanguages(ignored)}.`,
    }
  },
})

function whyOf({ by, besides }: NamedCanonical): string {
  return by === 'body' ? 'stands in the body, as a browser reads it' : `has ${sayList(besides)}`
}

function ofLanguages({ besides }: NamedCanonical): string {
  return besides.some(name => name.endsWith('lang'))
    ? '; for other languages there is `rel="alternate"`'
    : ''
}
