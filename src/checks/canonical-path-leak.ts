import { samePage } from '../formats/page-key.ts'
import { quoted } from '../text/say-lines.ts'
import { canonicalPlace, ownCanonical, ruledAddress } from './declared-canonical.ts'
import { defineCheck } from './define-check.ts'
import { sourcePathIn } from './source-path.ts'

export default defineCheck({
  id: 'canonical-path-leak',
  title: 'Disallow the path of a file in a canonical',
  needs: 'post',
  severity: 'error',
  concerns: 'post',
  why: 'A canonical that ends in “.md” or runs through “/_posts/” was joined from the path of the file, not from the address of the page. Nothing is served there.',
  evidence: [
    'https://developers.google.com/search/docs/crawling-indexing/canonicalization-troubleshooting',
  ],
  examples: {
    pass: [
      {
        name: 'The address of the page',
        path: 'content/posts/batching.md',
        file: '---\ntitle: A\ncanonical: https://example.com/posts/batching/\n---\nText.\n',
      },
      {
        name: 'A page that is really called content',
        path: 'posts/batching.md',
        file: '---\ntitle: A\ncanonical: https://example.com/content/batching\n---\nText.\n',
      },
      {
        name: 'A file of another site: another check says so',
        file: '---\ntitle: A\ncanonical: https://blog.example.org/batching.md\n---\nText.\n',
      },
      {
        name: 'Where the generator puts it',
        path: 'content/batching.md',
        file: '---\ntitle: A\ncanonical: https://example.com/content/batching\n---\nText.\n',
        url: 'https://example.com/content/batching',
      },
    ],
    fail: [
      {
        name: 'The ending of the file',
        file: '---\ntitle: A\ncanonical: https://example.com/posts/post.md\n---\nText.\n',
        says: [
          'The canonical “https://example.com/posts/post.md” holds “.md”, a part of the path of a file.',
        ],
      },
      {
        name: 'The folder of the sources',
        path: 'content/posts/batching.md',
        file: '---\ntitle: A\ncanonical: https://example.com/content/posts/batching\n---\nText.\n',
        says: [
          'The canonical “https://example.com/content/posts/batching” holds “/content/”, a part of the path of a file.',
        ],
      },
      {
        name: 'A path that was joined with a dot',
        file: '---\ntitle: A\ncanonical: https://example.com/./batching\n---\nText.\n',
        says: [
          'The canonical “https://example.com/./batching” holds “/./”, a part of the path of a file.',
        ],
      },
      {
        name: 'The address of the post, joined with a dot',
        file: '---\ntitle: A\ncanonical: https://example.com/./post\n---\nText.\n',
        says: [
          'The canonical “https://example.com/./post” holds “/./”, a part of the path of a file.',
        ],
      },
    ],
  },
  *run({ post, address, blog }) {
    const { canonical } = post
    const own = ownCanonical({ post, blog })
    if (canonical === undefined || own === null) return
    const leak = sourcePathIn(canonical, post)
    const ruled = ruledAddress(address)
    const isSame = ruled !== null && samePage(ruled, own)
    if (leak === null || (isSame && !leak.startsWith('/.'))) return
    const place = canonicalPlace(post)
    yield {
      message: `The canonical ${quoted(canonical)} holds ${quoted(leak)}, a part of the path of a file.`,
      fix: ruled === null ? 'Write the address of the page.' : `Write \`${ruled}\`.`,
      place,
      ...(isSame && { edits: [{ line: place.line, from: canonical, to: ruled }] }),
    }
  },
})
