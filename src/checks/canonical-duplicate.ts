import type { Blog } from '../domain.ts'
import { pageKey } from '../formats/page-key.ts'
import { quoted } from '../text/say-lines.ts'
import { defineCheck } from './define-check.ts'
import { fieldPlace } from './field-place.ts'

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
    if (post.canonical === undefined) return
    const others = claimsOf(blog).get(pageKey(post.canonical)) ?? []
    const other = others.find(path => path !== post.path)
    if (other === undefined) return
    yield {
      message: `The canonical ${quoted(post.canonical)} is also that of ${other}.`,
      fix: 'Give each post its own address, or delete the canonical.',
      place: fieldPlace(post, ['canonical', 'canonical_url', 'canonicalUrl'], post.canonical),
    }
  },
})

const claims = new WeakMap<Blog, Map<string, string[]>>()

/** Which published posts claim an address, made once for a blog. */
function claimsOf(blog: Blog): ReadonlyMap<string, readonly string[]> {
  const known = claims.get(blog)
  if (known !== undefined) return known
  const made = new Map<string, string[]>()
  for (const { post, address } of blog.posts) {
    const url = post.canonical ?? address.url
    if (url === null || !post.published) continue
    const key = pageKey(url)
    made.set(key, [...(made.get(key) ?? []), post.path])
  }
  claims.set(blog, made)
  return made
}
