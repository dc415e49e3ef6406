import type { Blog, Copy, Post, PostSubject } from '../domain.ts'
import { pageKey } from '../formats/page-key.ts'
import { hostOf } from '../formats/url.ts'
import { quoted } from '../text/say-lines.ts'
import { defineCheck } from './define-check.ts'
import { fieldPlace } from './field-place.ts'
import { perBlog } from './per-blog.ts'
import { platformAt } from './platform-at.ts'

export default defineCheck({
  id: 'distribution-copy-wrong',
  title: 'Disallow a recorded copy that is not one of this post',
  needs: 'post',
  severity: 'warning',
  concerns: 'post',
  why: 'Tools that publish copies write the address or the number of the copy back into the frontmatter. Copied along with the rest of it, it names the copy of another post, and the next run of such a tool may write over that one.',
  evidence: ['https://developers.forem.com/api/v1#tag/articles/operation/updateArticle'],
  examples: {
    pass: [
      {
        name: 'A story on Medium',
        file: '---\ntitle: A\nmedium_url: https://medium.com/@ada/batching-0123456789ab\n---\nText.\n',
      },
      {
        name: 'A publication of Medium on a host of its own',
        file: '---\ntitle: A\nmedium_url: https://eng.example.org/batching-0123456789ab\n---\nText.\n',
      },
      {
        name: 'Each post its own copy',
        file: '---\ntitle: A\ndevto_id: 1234567\n---\nText.\n',
        others: [
          {
            path: 'posts/b.md',
            file: '---\ntitle: B\ndevto_id: 7654321\n---\nText.\n',
            url: 'https://example.com/b',
          },
        ],
      },
    ],
    fail: [
      {
        name: 'This site',
        file: '---\ntitle: A\nmedium_url: https://example.com/batching\n---\nText.\n',
        says: ['The copy “https://example.com/batching” is on this site.'],
      },
      {
        name: 'The copy of another post',
        file: '---\ntitle: A\ndevto_id: 1234567\n---\nText.\n',
        others: [
          {
            path: 'posts/b.md',
            file: '---\ntitle: B\ndevto_id: 1234567\n---\nText.\n',
            url: 'https://example.com/b',
          },
        ],
        says: ['The copy “1234567” is also recorded in posts/b.md.'],
      },
      {
        name: 'Another platform than the field says',
        file: '---\ntitle: A\nmedium_url: https://dev.to/ada/batching-12ab\n---\nText.\n',
        says: ['The copy “https://dev.to/ada/batching-12ab” is on DEV, and its field says Medium.'],
      },
      {
        name: 'A story on Medium in the field for DEV',
        file: '---\ntitle: A\ndevto_url: https://medium.com/@ada/batching-0123456789ab\n---\nText.\n',
        says: [
          'The copy “https://medium.com/@ada/batching-0123456789ab” is on Medium, and its field says DEV.',
        ],
      },
    ],
  },
  *run(subject) {
    const { post } = subject
    for (const copy of post.copies) {
      const trouble = troubleWith(copy, subject)
      if (trouble === null) continue
      const written = copy.url ?? copy.id ?? ''
      yield {
        message: `The copy ${quoted(written)} ${trouble}.`,
        fix: 'Write the copy of this post, or delete the field.',
        place: fieldPlace(post, [nameOf(post, written) ?? `${copy.platform}_url`], written),
      }
    }
  },
})

function troubleWith(copy: Copy, { post, blog }: PostSubject): string | null {
  const host = copy.url === undefined ? null : hostOf(copy.url)
  if (host !== null && blog.ownHosts.includes(host)) return 'is on this site'
  const other = recorded(blog)
    .get(keyOf(copy))
    ?.find(({ path }) => path !== post.path)
  if (other !== undefined) return `is also recorded in ${other.path}`
  const platform = host === null ? null : platformAt(host)
  const named = promised(nameOf(post, copy.url))
  return platform === null || named === null || named === platform
    ? null
    : `is on ${platform}, and its field says ${named}`
}

const recorded = perBlog((blog: Blog) => {
  const posts = new Map<string, Post[]>()
  for (const { post } of blog.posts)
    for (const copy of post.copies)
      posts.set(keyOf(copy), [...(posts.get(keyOf(copy)) ?? []), post])
  return posts
})

function keyOf({ platform, url, id }: Copy): string {
  return url === undefined ? `${platform} ${id}` : pageKey(url)
}

/** The field that holds just this text. */
function nameOf({ frontmatter }: Post, text: string | undefined): string | undefined {
  const { values } = frontmatter
  return Object.keys(values).find(name => values[name] === text)
}

function promised(name = ''): string | null {
  if (/^medium/i.test(name)) return 'Medium'
  if (/^dev/i.test(name)) return 'DEV'
  return /^hashnode/i.test(name) ? 'Hashnode' : null
}
