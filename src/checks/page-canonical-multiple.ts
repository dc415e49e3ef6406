import type { Page } from '../domain.ts'
import { normalAddress } from '../formats/url.ts'
import { sayList } from '../text/say.ts'
import { defineCheck } from './define-check.ts'

export default defineCheck({
  id: 'page-canonical-multiple',
  title: 'Disallow canonicals that contradict each other',
  needs: 'page',
  severity: 'error',
  concerns: 'post',
  why: 'A page that names two originals names none: search engines may drop both hints. Mostly a theme and a plug-in write one each.',
  evidence: [
    'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    'https://developer.chrome.com/docs/lighthouse/seo/canonical',
  ],
  examples: {
    pass: [
      {
        name: 'The same twice',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a',
        html: '<head><link rel="canonical" href="https://example.com/a"><link rel="canonical" href="/a"></head>',
      },
      {
        name: 'One that counts, and one of another language that does not',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a',
        html: '<head><link rel="canonical" href="https://example.com/a"><link rel="canonical" hreflang="fr" href="https://example.com/fr/a"></head>',
      },
    ],
    fail: [
      {
        name: 'Theme and plug-in',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a',
        html: '<head><link rel="canonical" href="https://example.com/a"><link rel="canonical" href="https://example.com/"></head>',
        says: [
          'The page names more than one canonical: https://example.com/a and https://example.com/.',
        ],
      },
      {
        name: 'Head and header',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a',
        html: '<head><link rel="canonical" href="https://example.com/a"></head>',
        headers: { link: '<https://example.com/a/>; rel="canonical"' },
        says: [
          'The page names more than one canonical: https://example.com/a and https://example.com/a/.',
        ],
      },
    ],
  },
  *run({ page }) {
    const named = page.live === 'pass' ? countingIn(page) : []
    if (named.length < 2) return
    yield {
      message: `The page names more than one canonical: ${sayList(named)}.`,
      fix: 'Keep the one that is the address of the post, and take the other out of the theme or the plug-in that writes it.',
    }
  },
})

/** Those that search engines read, each once. */
function countingIn({ canonicals = [] }: Page): string[] {
  const urls = canonicals
    .filter(({ by, besides }) => by !== 'body' && besides.length === 0)
    .flatMap(({ url }) => url ?? [])
  return [...new Set(urls.map(normalAddress))]
}
