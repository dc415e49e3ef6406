import { capital, oneOrMany, sayCount } from '../text/say.ts'
import { defineCheck } from './define-check.ts'

export default defineCheck({
  id: 'page-image-lazy',
  title: 'Disallow pictures that only a script puts in place',
  needs: 'page',
  severity: 'warning',
  concerns: 'medium',
  why: 'An import, and the search for images, read the src of a picture. One that waits in data-src for a script comes as an empty frame. The attribute loading="lazy" does the same without a script, and is fine.',
  evidence: [
    'https://developers.google.com/search/docs/appearance/google-images',
    'https://developers.google.com/search/docs/crawling-indexing/javascript/lazy-loading',
  ],
  examples: {
    pass: [
      {
        name: 'Lazy by the browser',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a',
        html: '<article><img loading="lazy" src="/a.png" data-src="/a-large.png"></article>',
      },
      {
        name: 'With the picture for those without scripts beside it',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a',
        html: '<article><p><img data-src="/a.png"><noscript><img src="/a.png"></noscript></p></article>',
      },
    ],
    fail: [
      {
        name: 'In data-src',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a',
        html: '<article><img class="lazyload" data-src="/a.png"></article>',
        says: ['One picture of the page has no src of its own: a script puts it in place.'],
      },
      {
        name: 'Behind a dot',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a',
        html: '<article><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="/a.png"><img data-srcset="/b.png 2x"><img src="/c.png"></article>',
        says: ['Two pictures of the page have no src of their own: a script puts them in place.'],
      },
    ],
  },
  *run({ page: { live, article } }) {
    const lazy = live === 'pass' ? (article?.images.filter(image => image.lazy) ?? []) : []
    if (lazy.length === 0) return
    const has = oneOrMany(lazy.length, 'has no src of its own', 'have no src of their own')
    yield {
      message: `${capital(sayCount(lazy.length, 'picture'))} of the page ${has}: a script puts ${oneOrMany(lazy.length, 'it', 'them')} in place.`,
      fix: `Write the ${oneOrMany(lazy.length, 'address into its src, with `loading="lazy"`', 'addresses into their src, with `loading="lazy"`')}.`,
    }
  },
})
