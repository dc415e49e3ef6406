import { judge } from '../formats/canonical.ts'
import { quoted } from '../text/say-lines.ts'
import { canonicalPlace, fragmentOf } from './declared-canonical.ts'
import { defineCheck } from './define-check.ts'

export default defineCheck({
  id: 'canonical-unusable',
  title: 'Disallow a canonical that is no address of a page',
  needs: 'post',
  severity: 'error',
  concerns: 'post',
  why: 'A canonical that holds “undefined”, a template that nobody filled, or two slashes in a row names a page that does not exist. Search engines then ignore it or index the wrong page, and a copy on Medium would keep it.',
  evidence: [
    'https://developers.google.com/search/docs/crawling-indexing/canonicalization-troubleshooting',
    'https://datatracker.ietf.org/doc/html/rfc6596#section-3',
  ],
  examples: {
    pass: [
      {
        name: 'The address of the post',
        file: '---\ntitle: A\ncanonical: https://example.com/blog/batching\n---\nText.\n',
      },
      {
        name: 'A path on the site',
        file: '---\ntitle: A\ncanonical: /blog/batching\n---\nText.\n',
      },
      {
        name: 'An original elsewhere: another check says so',
        file: '---\ntitle: A\ncanonical: https://blog.example.org/batching#more\n---\nText.\n',
      },
      {
        name: 'A front page: another check says so',
        file: '---\ntitle: A\ncanonical: https://example.com/\n---\nText.\n',
      },
      {
        name: 'A fragment: another check says so',
        file: '---\ntitle: A\ncanonical: https://example.com/batching#comments\n---\nText.\n',
      },
      { name: 'An empty one', file: '---\ntitle: A\ncanonical_url: null\n---\nText.\n' },
    ],
    fail: [
      {
        name: 'A value that was not there',
        file: '---\ntitle: A\ncanonical: https://example.com/posts/undefined\n---\nText.\n',
        says: ['The canonical “https://example.com/posts/undefined” holds “undefined”.'],
      },
      {
        name: 'A template that nobody fills',
        file: '---\ntitle: A\ncanonical_url: "{{ site.url }}/batching"\n---\nText.\n',
        says: ['The canonical “{{ site.url }}/batching” is not the address of one page.'],
      },
      {
        name: 'A site and a path, joined badly',
        file: '---\ntitle: A\ncanonical: https://example.com//batching\n---\nText.\n',
        says: ['The canonical “https://example.com//batching” holds two slashes in a row.'],
      },
      {
        name: 'A host without a scheme',
        file: '---\ntitle: A\ncanonicalUrl: example.com/batching\n---\nText.\n',
        says: ['The canonical “example.com/batching” is not an http(s) address.'],
      },
      {
        name: 'A front page that keeps its pages behind a #',
        file: '---\ntitle: A\ncanonical: https://example.com/#/batching\n---\nText.\n',
        says: ['The canonical “https://example.com/#/batching” is not the address of one page.'],
      },
      {
        name: 'A name and a password',
        file: '---\ntitle: A\ncanonical: https://ada:secret@example.com/batching\n---\nText.\n',
        says: ['The canonical “https://ada:secret@example.com/batching” holds the name of a user.'],
      },
    ],
  },
  *run({ post, blog }) {
    const declared = judge(post.canonical, blog)
    if (declared.kind !== 'unusable' || !declared.garbage) return
    if (fragmentOf(post, blog) !== null) return
    yield {
      message: `The canonical ${quoted(post.canonical ?? '')} ${declared.why}.`,
      fix: 'Write the whole address of the post, or delete the line.',
      place: canonicalPlace(post),
    }
  },
})
