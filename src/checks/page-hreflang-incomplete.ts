import { samePage } from '../formats/page-key.ts'
import { sayList } from '../text/say.ts'
import { defineCheck } from './define-check.ts'

export default defineCheck({
  id: 'page-hreflang-incomplete',
  title: 'Require that a page with translations lists itself among them',
  needs: 'page',
  severity: 'note',
  concerns: 'post',
  why: 'Each version of a page has to list all versions, itself included, or search engines leave the list aside. Whether the others list this one in turn is not looked at: that would be a request for each language.',
  evidence: [
    'https://developers.google.com/search/docs/specialty/international/localized-versions',
  ],
  examples: {
    pass: [
      {
        name: 'It lists itself',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a',
        html: '<head><link rel="alternate" hreflang="en" href="https://example.com/a"><link rel="alternate" hreflang="de" href="https://example.com/de/a"></head>',
      },
      {
        name: 'No translations; a feed is none',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a',
        html: '<head><link rel="alternate" type="application/rss+xml" href="/feed.xml"></head>',
      },
    ],
    fail: [
      {
        name: 'Only the other one',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a',
        html: '<head><link rel="alternate" hreflang="de" href="https://example.com/de/a"></head>',
        says: ['The page lists its versions in de, and not itself.'],
      },
      {
        name: 'Two others, and the front page for the rest',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a',
        html: '<head><link rel="alternate" hreflang="de" href="https://example.com/de/a"><link rel="alternate" hreflang="fr" href="https://example.com/fr/a"><link rel="alternate" hreflang="x-default" href="https://example.com/"></head>',
        says: ['The page lists its versions in de, fr and x-default, and not itself.'],
      },
    ],
  },
  *run({ page: { live, alternates = [], url, finalUrl = url } }) {
    if (live !== 'pass' || alternates.length === 0) return
    if (alternates.some(other => samePage(other.url, finalUrl))) return
    const languages = [...new Set(alternates.map(({ language }) => language))]
    yield {
      message: `The page lists its versions in ${sayList(languages)}, and not itself.`,
      fix: `Add \`<link rel="alternate" hreflang="…" href="${finalUrl}">\` to its head.`,
    }
  },
})
