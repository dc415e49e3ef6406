import { isBlogIndex, isHomepage } from '../formats/homepage.ts'
import { samePage } from '../formats/page-key.ts'
import { quoted } from '../text/say-lines.ts'
import { canonicalPlace } from './declared-canonical.ts'
import { defineCheck } from './define-check.ts'

export default defineCheck({
  id: 'canonical-homepage',
  title: 'Disallow a canonical that points to a front page',
  needs: 'post',
  severity: 'error',
  concerns: 'post',
  why: 'A canonical on the front page, or on the list of posts, asks search engines to show that page in place of the post. It usually comes from a template that joins the site and an empty slug.',
  evidence: [
    'https://developers.google.com/search/docs/crawling-indexing/canonicalization-troubleshooting',
    'https://github.com/GoogleChrome/lighthouse/blob/main/core/audits/seo/canonical.js',
  ],
  examples: {
    pass: [
      {
        name: 'The post itself',
        file: '---\ntitle: A\ncanonical: https://example.com/blog/batching\n---\nText.\n',
      },
      {
        name: 'A post that is known by its query',
        file: '---\ntitle: A\ncanonical: https://example.com/?p=12\n---\nText.\n',
      },
      {
        name: 'A post that its generator puts there',
        file: '---\ntitle: A\ncanonical: https://example.com/writing\n---\nText.\n',
        url: 'https://example.com/writing/',
      },
      { name: 'None', file: '---\ntitle: A\n---\nText.\n' },
    ],
    fail: [
      {
        name: 'The front page',
        file: '---\ntitle: A\ncanonical: https://example.com/\n---\nText.\n',
        says: ['The canonical is a front page, “https://example.com/”.'],
      },
      {
        name: 'The list of posts',
        file: '---\ntitle: A\ncanonical_url: https://example.com/blog/\n---\nText.\n',
        says: ['The canonical is the list of posts, “https://example.com/blog/”.'],
      },
    ],
  },
  *run({ post, address, blog }) {
    const { canonical } = post
    if (canonical === undefined) return
    const front = isHomepage(canonical, blog.siteUrl)
    if (!front && !isBlogIndex(canonical, blog.siteUrl)) return
    // A generator that puts this very post there knows better.
    const derived = address.how !== 'frontmatter' && address.url !== null
    if (derived && samePage(address.url, canonical)) return
    yield {
      message: `The canonical is ${front ? 'a front page' : 'the list of posts'}, ${quoted(canonical)}.`,
      fix: 'Delete the line, or write the address of this post.',
      place: canonicalPlace(post),
    }
  },
})
