import type { Blog, PostSubject } from '../domain.ts'
import { samePage } from '../formats/page-key.ts'
import { parseUrl } from '../formats/url.ts'
import { sayList } from '../text/say.ts'
import { quoted } from '../text/say-lines.ts'
import { canonicalPlace, ownCanonical, ruledAddress } from './declared-canonical.ts'
import { defineCheck } from './define-check.ts'
import { perBlog } from './per-blog.ts'

export default defineCheck({
  id: 'canonical-variant',
  title: 'Disallow a canonical that spells the address in another way',
  needs: 'post',
  severity: 'warning',
  concerns: 'post',
  why: 'With and without “www.”, a final slash or “.html” are different addresses of one page. The canonical should be the one that is served, or it points to a redirect. Nothing is said where most canonicals of the blog are spelled so.',
  evidence: [
    'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    'https://developers.google.com/search/blog/2010/04/to-slash-or-not-to-slash',
  ],
  examples: {
    pass: [
      {
        name: 'As the site spells it',
        file: '---\ntitle: A\ncanonical: https://example.com/post\n---\nText.\n',
      },
      {
        name: 'Escapes and tracking are no such variant',
        file: '---\ntitle: A\ncanonical: https://example.com/caf%c3%a9?utm_source=x\n---\nText.\n',
        url: 'https://example.com/café',
      },
      {
        name: 'Another page: another check says so',
        file: '---\ntitle: A\ncanonical: https://example.com/batching/\n---\nText.\n',
      },
      {
        name: 'A blog that spells all of them so',
        file: '---\ntitle: A\ncanonical: https://www.example.com/post\n---\nText.\n',
        others: [
          {
            path: 'posts/b.md',
            file: '---\ntitle: B\ncanonical: https://www.example.com/b\n---\nText.\n',
            url: 'https://example.com/b',
          },
        ],
      },
    ],
    fail: [
      {
        name: 'A slash too many',
        file: '---\ntitle: A\ncanonical: https://example.com/post/\n---\nText.\n',
        says: [
          'The canonical “https://example.com/post/” and the address of the post, “https://example.com/post”, differ in the final slash.',
        ],
      },
      {
        name: 'With www, where another post is without',
        file: '---\ntitle: A\ncanonical: https://www.example.com/post.html\n---\nText.\n',
        others: [
          {
            path: 'posts/b.md',
            file: '---\ntitle: B\ncanonical: https://example.com/b\n---\nText.\n',
            url: 'https://example.com/b',
          },
        ],
        says: [
          'The canonical “https://www.example.com/post.html” and the address of the post, “https://example.com/post”, differ in “www.” and the ending of the file.',
        ],
      },
    ],
  },
  *run(subject) {
    const { post, blog } = subject
    const variant = variantOf(subject)
    if (variant === null || post.canonical === undefined) return
    const { vary, all } = counts(blog)
    if (all > 1 && vary * 2 > all) return
    const place = canonicalPlace(post)
    yield {
      message: `The canonical ${quoted(post.canonical)} and the address of the post, ${quoted(variant.ruled)}, differ in ${sayList(variant.parts)}.`,
      fix: `Write \`${variant.ruled}\`.`,
      place,
      edits: [{ line: place.line, from: post.canonical, to: variant.ruled }],
    }
  },
})

/** In what a canonical and the address of its post differ, where they name one page. */
function variantOf({ post, address, blog }: PostSubject) {
  const canonical = ownCanonical({ post, blog })
  const ruled = ruledAddress(address)
  if (canonical === null || ruled === null || !samePage(canonical, ruled)) return null
  const [a, b] = [parseUrl(canonical), parseUrl(ruled)]
  if (a === null || b === null) return null
  const slash = a.pathname.endsWith('/') !== b.pathname.endsWith('/')
  const file = endingOf(a) !== endingOf(b)
  const parts = [
    ...(a.host === b.host ? [] : ['“www.”']),
    ...(slash && !file ? ['the final slash'] : []),
    ...(file ? ['the ending of the file'] : []),
  ]
  return parts.length === 0 ? null : { ruled, parts }
}

function endingOf({ pathname }: URL): string {
  return /(?:\/index)?\.html?$/.exec(pathname)?.[0] ?? ''
}

const counts = perBlog((blog: Blog) => {
  const declared = blog.posts.filter(({ post }) => ownCanonical({ post, blog }) !== null)
  const vary = declared.filter(one => variantOf({ ...one, blog }) !== null)
  return { vary: vary.length, all: declared.length }
})
