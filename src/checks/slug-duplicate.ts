import type { Blog, Post } from '../domain.ts'
import { pageKey } from '../formats/page-key.ts'
import { quoted } from '../text/say-lines.ts'
import { defineCheck } from './define-check.ts'
import { fieldPlace } from './field-place.ts'
import { perBlog } from './per-blog.ts'
import { areTranslations } from './translations.ts'

export default defineCheck({
  id: 'slug-duplicate',
  title: 'Disallow one address for two posts',
  needs: 'post',
  severity: 'error',
  concerns: 'post',
  why: 'Where two files make one address, a generator stops, or the page that is written last replaces the other. Only addresses that settings and files leave no doubt about are compared.',
  evidence: [
    'https://www.11ty.dev/docs/permalinks/',
    'https://docusaurus.io/docs/api/docusaurus-config#onDuplicateRoutes',
  ],
  examples: {
    pass: [
      {
        name: 'Each its own',
        file: '---\ntitle: A\n---\nText.\n',
        others: [
          { path: 'posts/b.md', file: '---\ntitle: B\n---\nText.\n', url: 'https://example.com/b' },
        ],
      },
      {
        name: 'The other one is a draft',
        file: '---\ntitle: A\n---\nText.\n',
        others: [
          {
            path: 'posts/b.md',
            file: '---\ntitle: B\ndraft: true\n---\nText.\n',
            url: 'https://example.com/post',
          },
        ],
      },
      {
        name: 'A canonical that is copied: another check says so',
        file: '---\ntitle: A\ncanonical: https://example.com/post\n---\nText.\n',
        others: [
          {
            path: 'posts/b.md',
            file: '---\ntitle: B\n---\nText.\n',
            url: 'https://example.com/post',
          },
        ],
      },
      {
        name: 'This one is a draft',
        file: '---\ntitle: A\ndraft: true\n---\nText.\n',
        others: [
          {
            path: 'posts/b.md',
            file: '---\ntitle: B\n---\nText.\n',
            url: 'https://example.com/post',
          },
        ],
      },
      {
        name: 'Two languages, which a host of each may keep apart',
        path: 'posts/de/post.md',
        file: '---\ntitle: A\n---\nText.\n',
        others: [
          {
            path: 'posts/en/post.md',
            file: '---\ntitle: B\n---\nText.\n',
            url: 'https://example.com/post',
          },
        ],
      },
    ],
    fail: [
      {
        name: 'A slug that was copied',
        file: '---\ntitle: A\nslug: post\n---\nText.\n',
        others: [
          {
            path: 'posts/b.md',
            file: '---\ntitle: B\nslug: post\n---\nText.\n',
            url: 'https://example.com/post',
          },
        ],
        says: ['The address “https://example.com/post” is also that of posts/b.md.'],
      },
      {
        name: 'A file and a folder of one name',
        file: '---\ntitle: A\n---\nText.\n',
        others: [
          {
            path: 'posts/post/index.md',
            file: '---\ntitle: B\n---\nText.\n',
            url: 'https://example.com/post/',
          },
        ],
        says: ['The address “https://example.com/post” is also that of posts/post/index.md.'],
      },
    ],
  },
  *run({ post, address, blog }) {
    const { url } = address
    if (url === null) return
    const same = byAddress(blog).get(pageKey(url)) ?? []
    if (!same.some(({ path }) => path === post.path)) return
    const other = same.find(one => one.path !== post.path && !areTranslations(one, post))
    if (other === undefined) return
    yield {
      message: `The address ${quoted(url)} is also that of ${other.path}.`,
      fix: 'Give one of the two another `slug`, or another file name.',
      place: fieldPlace(post, ['slug', 'permalink', 'url', 'path']),
    }
  },
})

/** Published posts by an address that is theirs beyond doubt and that none of them declares. */
const byAddress = perBlog((blog: Blog) => {
  const posts = new Map<string, Post[]>()
  for (const { post, address } of blog.posts) {
    if (!post.published || post.canonical !== undefined) continue
    if (address.url === null || !address.certain) continue
    const key = pageKey(address.url)
    posts.set(key, [...(posts.get(key) ?? []), post])
  }
  return posts
})
