import { sameAddress } from '../formats/url.ts'
import { capital } from '../text/say.ts'
import { defineCheck } from './define-check.ts'

export default defineCheck({
  id: 'page-sitemap-variant',
  title: 'Warn about a sitemap that spells the address in another way',
  needs: 'page',
  severity: 'warning',
  concerns: 'post',
  why: 'Every address in a sitemap is taken as a wish for a canonical. Where it lists http, www or another final slash than the page itself names, the site says two things at once.',
  evidence: [
    'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    'https://developers.google.com/search/docs/crawling-indexing/sitemaps/build-sitemap',
  ],
  examples: {
    pass: [
      {
        name: 'The same spelling',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a/',
        page: {
          canonical: 'https://example.com/a/',
          sitemap: { from: 'example.com/sitemap.xml', entry: 'https://example.com/a/' },
        },
      },
      {
        name: 'Not listed, which page-not-in-sitemap tells',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a/',
        page: {
          canonical: 'https://example.com/a/',
          sitemap: { from: 'example.com/sitemap.xml', entry: null },
        },
      },
    ],
    fail: [
      {
        name: 'With http',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a/',
        page: {
          canonical: 'https://example.com/a/',
          sitemap: { from: 'example.com/sitemap.xml', entry: 'http://example.com/a/' },
        },
        says: [
          'The sitemap example.com/sitemap.xml lists http://example.com/a/; the page names https://example.com/a/.',
        ],
      },
      {
        name: 'Without the slash, of a page that names no canonical',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a/',
        page: {
          canonical: null,
          finalUrl: 'https://example.com/a/',
          sitemap: { from: 'example.com/sitemap.xml', entry: 'https://example.com/a' },
        },
        says: [
          'The sitemap example.com/sitemap.xml lists https://example.com/a; the page is https://example.com/a/.',
        ],
      },
    ],
  },
  *run({ address, page }) {
    const { live, sitemap, canonical, url, finalUrl = url } = page
    const entry = sitemap?.entry ?? null
    if (live !== 'pass' || entry === null || sitemap === undefined) return
    // Where the address was taken from the sitemap, page-redirect and page-canonical-variant tell.
    if (address.url !== null && sameAddress(entry, address.url)) return
    const own = canonical ?? finalUrl
    if (sameAddress(entry, own)) return
    yield {
      message: `${sayFrom(sitemap.from)} lists ${entry}; the page ${canonical == null ? 'is' : 'names'} ${own}.`,
      fix: 'Give the site one address in its settings, and build again.',
    }
  },
})

function sayFrom(from: string): string {
  return /^a sitemap of /.test(from) ? capital(from) : `The sitemap ${from}`
}
