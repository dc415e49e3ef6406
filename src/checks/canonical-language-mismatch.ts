import { quoted } from '../text/say-lines.ts'
import { otherClaims } from './canonical-claims.ts'
import { canonicalPlace } from './declared-canonical.ts'
import { defineCheck } from './define-check.ts'
import { areTranslations } from './translations.ts'

export default defineCheck({
  id: 'canonical-language-mismatch',
  title: 'Disallow a canonical that is the post in another language',
  needs: 'post',
  severity: 'warning',
  concerns: 'post',
  why: 'A translation is a page of its own: its canonical is itself, and hreflang ties the languages together. With the canonical on the other language, search engines may never show the translation.',
  evidence: [
    'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    'https://developers.google.com/search/docs/specialty/international/localized-versions',
  ],
  examples: {
    pass: [
      {
        name: 'Each its own',
        path: 'posts/de/batching.md',
        file: '---\ntitle: A\ncanonical: https://example.com/de/batching\n---\nText.\n',
        others: [
          {
            path: 'posts/en/batching.md',
            file: '---\ntitle: A\n---\nText.\n',
            url: 'https://example.com/en/batching',
          },
        ],
      },
      {
        name: 'Another post of the same language: another check says so',
        file: '---\ntitle: A\nlang: en\ncanonical: https://example.com/b\n---\nText.\n',
        others: [
          {
            path: 'posts/b.md',
            file: '---\ntitle: B\nlang: en\n---\nText.\n',
            url: 'https://example.com/b',
          },
        ],
      },
    ],
    fail: [
      {
        name: 'Folders of languages',
        path: 'posts/de/batching.md',
        file: '---\ntitle: A\ncanonical: https://example.com/en/batching\n---\nText.\n',
        others: [
          {
            path: 'posts/en/batching.md',
            file: '---\ntitle: A\n---\nText.\n',
            url: 'https://example.com/en/batching',
          },
        ],
        says: [
          'The canonical “https://example.com/en/batching” is that of posts/en/batching.md, the post in another language.',
        ],
      },
      {
        name: 'Languages in the frontmatter',
        path: 'posts/buendeln.md',
        file: '---\ntitle: A\nlang: de-AT\ncanonical: https://example.com/batching\n---\nText.\n',
        others: [
          {
            path: 'posts/batching.md',
            file: '---\ntitle: A\nlang: en\n---\nText.\n',
            url: 'https://example.com/batching',
          },
        ],
        says: [
          'The canonical “https://example.com/batching” is that of posts/batching.md, the post in another language.',
        ],
      },
      {
        name: 'A file beside the original',
        path: 'posts/batching.pt-br.md',
        file: '---\ntitle: A\ncanonical: https://example.com/batching/\n---\nText.\n',
        others: [
          {
            path: 'posts/batching.md',
            file: '---\ntitle: A\n---\nText.\n',
            url: 'https://example.com/batching',
          },
        ],
        says: [
          'The canonical “https://example.com/batching/” is that of posts/batching.md, the post in another language.',
        ],
      },
    ],
  },
  *run({ post, blog }) {
    const others = otherClaims(post, blog)
    const other = others.find(one => areTranslations(one, post))
    if (other === undefined || others.some(one => !areTranslations(one, post))) return
    yield {
      message: `The canonical ${quoted(post.canonical ?? '')} is that of ${other.path}, the post in another language.`,
      fix: 'Delete the canonical, or write the address of this translation.',
      place: canonicalPlace(post),
    }
  },
})
