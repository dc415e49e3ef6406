import type { Blog, PostSubject } from '../domain.ts'
import { isBlogIndex } from '../formats/homepage.ts'
import { samePage } from '../formats/page-key.ts'
import { quoted } from '../text/say-lines.ts'
import { otherClaims } from './canonical-claims.ts'
import { canonicalPlace, ownCanonical, ruledAddress } from './declared-canonical.ts'
import { defineCheck } from './define-check.ts'
import { perBlog } from './per-blog.ts'
import { sourcePathIn } from './source-path.ts'

export default defineCheck({
  id: 'canonical-path-mismatch',
  title: 'Disallow a canonical that is not where the site puts the post',
  needs: 'post',
  severity: 'warning',
  concerns: 'post',
  why: 'The settings of the site put the post at one address, and its canonical names another one on the same site. One of the two is out of date, mostly because the file was renamed. Nothing is said where most canonicals of the blog differ: then its settings are out of date, or we read them wrongly.',
  evidence: [
    'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    'https://developers.google.com/search/docs/crawling-indexing/canonicalization-troubleshooting',
  ],
  examples: {
    pass: [
      {
        name: 'Where the post is',
        file: '---\ntitle: A\ncanonical: https://example.com/post\n---\nText.\n',
      },
      {
        name: 'A variant of it: another check says so',
        file: '---\ntitle: A\ncanonical: https://www.example.com/post/\n---\nText.\n',
      },
      {
        name: 'Nobody knows where the post is',
        file: '---\ntitle: A\ncanonical: https://example.com/batching\n---\nText.\n',
        url: null,
      },
      {
        name: 'The address of another post: another check says so',
        file: '---\ntitle: A\ncanonical: https://example.com/b\n---\nText.\n',
        others: [
          { path: 'posts/b.md', file: '---\ntitle: B\n---\nText.\n', url: 'https://example.com/b' },
        ],
      },
      {
        name: 'A blog whose canonicals all differ',
        file: '---\ntitle: A\ncanonical: https://example.com/2026/post\n---\nText.\n',
        others: [
          {
            path: 'posts/b.md',
            file: '---\ntitle: B\ncanonical: https://example.com/2026/b\n---\nText.\n',
            url: 'https://example.com/b',
          },
        ],
      },
    ],
    fail: [
      {
        name: 'A file that was renamed',
        file: '---\ntitle: A\ncanonical: https://example.com/batching\n---\nText.\n',
        others: [
          {
            path: 'posts/b.md',
            file: '---\ntitle: B\ncanonical: https://example.com/b\n---\nText.\n',
            url: 'https://example.com/b',
          },
        ],
        says: [
          'The canonical “https://example.com/batching” is not where the site puts the post, “https://example.com/post”.',
        ],
      },
      {
        name: 'The only canonical of a blog',
        file: '---\ntitle: A\ncanonical: /2025/post\n---\nText.\n',
        says: [
          'The canonical “/2025/post” is not where the site puts the post, “https://example.com/post”.',
        ],
      },
    ],
  },
  *run(subject) {
    const { post, blog } = subject
    const ruled = mismatch(subject)
    if (ruled === null || isToldElsewhere(subject)) return
    const { differ, all } = counts(blog)
    if (all > 1 && differ * 2 > all) return
    yield {
      message: `The canonical ${quoted(post.canonical ?? '')} is not where the site puts the post, ${quoted(ruled)}.`,
      fix: 'Delete the canonical, or write the address that is right.',
      place: canonicalPlace(post),
    }
  },
})

/** Where the site puts the post, when its canonical is another page of the site. */
function mismatch({ post, address, blog }: PostSubject): string | null {
  const canonical = ownCanonical({ post, blog })
  const ruled = ruledAddress(address)
  if (canonical === null || ruled === null) return null
  return samePage(canonical, ruled) ? null : ruled
}

function isToldElsewhere({ post, blog }: PostSubject): boolean {
  const canonical = post.canonical ?? ''
  return (
    otherClaims(post, blog).length > 0 ||
    sourcePathIn(canonical, post) !== null ||
    isBlogIndex(canonical, blog.siteUrl)
  )
}

const counts = perBlog((blog: Blog) => {
  const declared = blog.posts.filter(({ post }) => ownCanonical({ post, blog }) !== null)
  const differ = declared.filter(one => mismatch({ ...one, blog }) !== null)
  return { differ: differ.length, all: declared.length }
})
