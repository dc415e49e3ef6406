import type { Blog } from '../domain.ts'
import { sayNumber } from '../text/say.ts'
import { quoted } from '../text/say-lines.ts'
import { addressPath } from './address-path.ts'
import { defineCheck } from './define-check.ts'
import { fieldPlace } from './field-place.ts'
import { perBlog } from './per-blog.ts'

const upper = /\p{Lu}/u

export default defineCheck({
  id: 'slug-case',
  title: 'Warn about capitals in an address where other posts have none',
  needs: 'post',
  severity: 'note',
  concerns: 'post',
  why: 'The path of an address tells capitals from small letters: on most hosts “/Batching” and “/batching” are two pages, and people type the second. Nothing is said where the blog writes capitals in a tenth of its addresses or more.',
  evidence: [
    'https://developers.google.com/search/docs/crawling-indexing/url-structure',
    'https://datatracker.ietf.org/doc/html/rfc3986#section-6.2.2.1',
  ],
  examples: {
    pass: [
      {
        name: 'Small letters',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/batching',
      },
      {
        name: 'A blog that writes capitals',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/Batching',
        others: [
          {
            path: 'posts/b.md',
            file: '---\ntitle: B\n---\nText.\n',
            url: 'https://example.com/Rust',
          },
        ],
      },
      {
        name: 'Escapes are no capitals',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/caf%C3%A9',
      },
    ],
    fail: [
      {
        name: 'A capital',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/Batching',
        says: ['The address of the post holds capitals, “/Batching”.'],
      },
      {
        name: 'Capitals where other posts have none',
        file: '---\ntitle: A\nslug: TLS-keys\n---\nText.\n',
        url: 'https://example.com/TLS-keys',
        others: [
          { path: 'posts/b.md', file: '---\ntitle: B\n---\nText.\n', url: 'https://example.com/b' },
        ],
        says: [
          'The address of the post holds capitals, “/TLS-keys”; that of the other post holds none.',
        ],
      },
      {
        name: 'Capitals that one other post has',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/TLS-keys',
        others: ['Rust', ...'bcdefghijkl'].map(name => ({
          path: `posts/${name}.md`,
          file: `---\ntitle: ${name}\n---\nText.\n`,
          url: `https://example.com/${name}`,
        })),
        says: [
          'The address of the post holds capitals, “/TLS-keys”; only one of the other twelve does.',
        ],
      },
    ],
  },
  *run({ post, address, blog }) {
    const path = addressPath(address)
    if (path === null || !upper.test(path)) return
    const { capitals, all } = counts(blog)
    if ((capitals - 1) * 10 >= all - 1 && all > 1) return
    yield {
      message: `The address of the post holds capitals, ${quoted(path)}${elsewhere(capitals - 1, all - 1)}.`,
      fix: 'Write it in small letters while the post is not out. If it is, leave it, or redirect the old address.',
      place: fieldPlace(post, ['slug', 'permalink', 'url', 'path']),
    }
  },
})

const counts = perBlog((blog: Blog) => {
  const paths = blog.posts.map(({ address }) => addressPath(address)).filter(path => path !== null)
  return { capitals: paths.filter(path => upper.test(path)).length, all: paths.length }
})

function elsewhere(capitals: number, others: number): string {
  if (others === 0) return ''
  if (others === 1) return '; that of the other post holds none'
  return `; ${capitals === 0 ? 'none' : `only ${sayNumber(capitals)}`} of the other ${sayNumber(others)} ${capitals > 1 ? 'do' : 'does'}`
}
