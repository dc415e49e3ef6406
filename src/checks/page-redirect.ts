import type { Hop, Page } from '../domain.ts'
import { pageKey } from '../formats/page-key.ts'
import { sayNumber } from '../text/say.ts'
import { defineCheck } from './define-check.ts'

export default defineCheck({
  id: 'page-redirect',
  title: 'Warn about an address that redirects to another spelling of itself',
  needs: 'page',
  severity: 'warning',
  concerns: 'post',
  why: 'A redirect from one spelling to the other (http, www, the final slash) tells search engines which one counts. It is best to use that one at once: in links, in the sitemap, and as the address that you paste into Medium.',
  evidence: [
    'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
  ],
  offWhen:
    'Switch it off when the redirect is the host’s, and the settings cannot name the other spelling.',
  examples: {
    pass: [
      {
        name: 'No redirect',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a',
        page: { finalUrl: 'https://example.com/a', hops: [] },
      },
      {
        name: 'Another page, which page-moved tells',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a',
        page: {
          finalUrl: 'https://example.com/b',
          hops: [{ status: 301, to: 'https://example.com/b' }],
        },
      },
    ],
    fail: [
      {
        name: 'The slash',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a',
        page: {
          finalUrl: 'https://example.com/a/',
          hops: [{ status: 301, to: 'https://example.com/a/' }],
        },
        says: ['The address https://example.com/a redirects to https://example.com/a/.'],
      },
      {
        name: 'One after the other',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'http://example.com/a',
        page: {
          finalUrl: 'https://www.example.com/a/',
          hops: [
            { status: 301, to: 'https://example.com/a' },
            { status: 302, to: 'https://www.example.com/a' },
            { status: 301, to: 'https://www.example.com/a/' },
          ],
        },
        says: [
          'The address http://example.com/a redirects to https://www.example.com/a/, by three redirects: https://example.com/a, https://www.example.com/a, https://www.example.com/a/.',
        ],
      },
    ],
  },
  *run({ page }) {
    const { url, live, finalUrl = url, hops = [] } = page
    if (live !== 'pass' || hops.length === 0 || !isSpelling(page)) return
    yield {
      message: `The address ${url} redirects to ${finalUrl}${sayChain(hops)}.`,
      fix: `Use ${finalUrl} in the settings of the site, in links and in the sitemap.`,
    }
  },
})

function isSpelling({ url, finalUrl = url }: Page): boolean {
  return pageKey(url).toLowerCase() === pageKey(finalUrl).toLowerCase()
}

function sayChain(hops: readonly Hop[]): string {
  if (hops.length === 1) return ''
  return `, by ${sayNumber(hops.length)} redirects: ${hops.map(({ to }) => to).join(', ')}`
}
