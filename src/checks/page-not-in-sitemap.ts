import { samePage } from '../formats/page-key.ts'
import { defineCheck } from './define-check.ts'

export default defineCheck({
  id: 'page-not-in-sitemap',
  title: 'Warn about a post that the sitemap leaves out',
  needs: 'page',
  severity: 'warning',
  concerns: 'post',
  why: 'A sitemap tells search engines which pages there are and which address of each counts. It is a weak hint, and a small blog is found without; one that lists other posts and not this one mostly has a reason worth knowing. Nothing is said of sites without a sitemap, nor of one that we could not read to its end.',
  evidence: ['https://developers.google.com/search/docs/crawling-indexing/sitemaps/overview'],
  examples: {
    pass: [
      {
        name: 'Listed',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a',
        page: { sitemap: { from: 'example.com/sitemap.xml', entry: 'https://example.com/a' } },
      },
      {
        name: 'No sitemap',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a',
        page: {},
      },
      {
        name: 'Its original is elsewhere',
        file: '---\ntitle: A\ncanonical: https://example.org/a\n---\nText.\n',
        url: 'https://example.com/a',
        page: {
          canonical: 'https://example.org/a',
          sitemap: { from: 'example.com/sitemap.xml', entry: null },
        },
      },
    ],
    fail: [
      {
        name: 'Not listed',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a',
        page: { sitemap: { from: 'example.com/sitemap.xml', entry: null } },
        says: ['The sitemap example.com/sitemap.xml does not list https://example.com/a.'],
      },
      {
        name: 'Not listed, of several files',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a',
        page: { sitemap: { from: 'a sitemap of example.com', entry: null } },
        says: ['No sitemap of example.com lists https://example.com/a.'],
      },
    ],
  },
  *run({ page }) {
    const { live, sitemap, noindex, canonical, url, finalUrl = url } = page
    if (live !== 'pass' || sitemap === undefined || sitemap.entry !== null) return
    // It has moved, or is not for search, which is told; or the page leaves that to another one.
    if (!samePage(url, finalUrl)) return
    if (noindex === true || (canonical != null && new URL(canonical).host !== new URL(url).host))
      return
    const [, several] = /^a (sitemap of .+)$/.exec(sitemap.from) ?? []
    yield {
      message:
        several === undefined
          ? `The sitemap ${sitemap.from} does not list ${finalUrl}.`
          : `No ${several} lists ${finalUrl}.`,
      fix: 'Look for a setting that keeps it out, or for another address of the post in the sitemap.',
    }
  },
})
