import type { Blog } from '../domain.ts'
import { judge } from '../formats/canonical.ts'
import { isBlogIndex } from '../formats/homepage.ts'
import { quoted } from '../text/say-lines.ts'
import { otherClaims } from './canonical-claims.ts'
import { canonicalPlace } from './declared-canonical.ts'
import { defineCheck } from './define-check.ts'
import { areTranslations } from './translations.ts'

export default defineCheck({
  id: 'canonical-duplicate',
  title: 'Disallow one canonical for two posts',
  needs: 'post',
  severity: 'error',
  concerns: 'post',
  why: 'Two posts that name one address as their original say that they are the same text; search engines then keep one of them. Mostly the frontmatter was copied and the canonical forgotten.',
  evidence: [
    'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
  ],
  examples: {
    pass: [
      {
        name: 'Each its own',
        file: '---\ntitle: A\ncanonical: https://example.com/a\n---\nText.\n',
        others: [
          {
            path: 'posts/b.md',
            file: '---\ntitle: B\ncanonical: https://example.com/b\n---\nText.\n',
            url: 'https://example.com/b',
          },
        ],
      },
      {
        name: 'Another post that is not published',
        file: '---\ntitle: A\ncanonical: https://example.com/a\n---\nText.\n',
        others: [
          {
            path: 'posts/b.md',
            file: '---\ntitle: B\ndraft: true\ncanonical: https://example.com/a\n---\nText.\n',
            url: 'https://example.com/b',
          },
        ],
      },
      {
        name: 'Two front pages: another check says so',
        file: '---\ntitle: A\ncanonical: https://example.com/\n---\nText.\n',
        others: [
          {
            path: 'posts/b.md',
            file: '---\ntitle: B\ncanonical: https://example.com/\n---\nText.\n',
            url: 'https://example.com/b',
          },
        ],
      },
      {
        name: 'Two lists of posts: another check says so',
        file: '---\ntitle: A\ncanonical: https://example.com/blog/\n---\nText.\n',
        others: [
          {
            path: 'posts/b.md',
            file: '---\ntitle: B\ncanonical: https://example.com/blog/\n---\nText.\n',
            url: 'https://example.com/b',
          },
        ],
      },
      {
        name: 'A translation of the other post: another check says so',
        path: 'posts/de/b.md',
        file: '---\ntitle: A\ncanonical: https://example.com/b\n---\nText.\n',
        others: [
          {
            path: 'posts/en/b.md',
            file: '---\ntitle: B\n---\nText.\n',
            url: 'https://example.com/b',
          },
        ],
      },
    ],
    fail: [
      {
        name: 'Copied frontmatter',
        file: '---\ntitle: A\ncanonical: https://example.com/b/\n---\nText.\n',
        others: [
          {
            path: 'posts/b.md',
            file: '---\ntitle: B\ncanonical: https://example.com/b\n---\nText.\n',
            url: 'https://example.com/b',
          },
        ],
        says: ['The canonical “https://example.com/b/” is also that of posts/b.md.'],
      },
      {
        name: 'The address of another post',
        file: '---\ntitle: A\ncanonical: https://example.com/b\n---\nText.\n',
        others: [
          { path: 'posts/b.md', file: '---\ntitle: B\n---\nText.\n', url: 'https://example.com/b' },
        ],
        says: ['The canonical “https://example.com/b” is also that of posts/b.md.'],
      },
    ],
  },
  *run({ post, blog }) {
    const other = otherClaims(post, blog).find(one => !areTranslations(one, post))
    if (other === undefined || isNoPost(post.canonical ?? '', blog)) return
    yield {
      message: `The canonical ${quoted(post.canonical ?? '')} is also that of ${other.path}.`,
      fix: 'Give each post its own address, or delete the canonical.',
      place: canonicalPlace(post),
    }
  },
})

/** Front pages, previews and garbage: other checks say so. */
function isNoPost(canonical: string, blog: Blog): boolean {
  if (isBlogIndex(canonical, blog.siteUrl)) return true
  return blog.siteUrl !== null && judge(canonical, blog).kind === 'unusable'
}
