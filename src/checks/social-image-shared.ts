import type { Post } from '../domain.ts'
import { folderOf, joinPath } from '../formats/path.ts'
import { sayNumber } from '../text/say.ts'
import { quoted } from '../text/say-lines.ts'
import { defineCheck } from './define-check.ts'
import { fieldPlace } from './field-place.ts'
import { groupPosts } from './group-posts.ts'

export default defineCheck({
  id: 'social-image-shared',
  title: 'Warn about one cover on many posts',
  needs: 'post',
  severity: 'note',
  concerns: 'post',
  why: 'The cover is what people see of a post where it is shared. One picture for many posts tells them apart no longer, and Google asks for images that belong to the page rather than a logo. Five posts are a habit; the newest of them tells it for all.',
  evidence: ['https://developers.google.com/search/docs/appearance/google-images'],
  options: {
    posts: { default: 5, says: 'Posts with one cover, from which on it is told.', least: 2 },
  },
  examples: {
    pass: [
      { name: 'A cover of its own', file: '---\ntitle: A\ncover: /img/a.png\n---\nText.\n' },
      {
        name: 'Two posts with one cover',
        file: '---\ntitle: A\ncover: /img/a.png\n---\nText.\n',
        others: [
          {
            path: 'posts/b.md',
            file: '---\ntitle: B\ncover: /img/a.png\n---\nText.\n',
            url: 'https://example.com/b',
          },
        ],
      },
      {
        name: 'Files of one name beside their posts',
        path: 'posts/c/index.md',
        file: '---\ntitle: A\ncover: ./cover.png\n---\nText.\n',
        options: { posts: 2 },
        others: [
          {
            path: 'posts/b/index.md',
            file: '---\ntitle: B\ncover: ./cover.png\n---\nText.\n',
            url: 'https://example.com/b',
          },
        ],
      },
    ],
    fail: [
      {
        name: 'More than a blog allows',
        file: '---\ntitle: A\ncover: /img/a.png\n---\nText.\n',
        options: { posts: 2 },
        others: [
          {
            path: 'posts/b.md',
            file: '---\ntitle: B\ncover: /img/a.png\n---\nText.\n',
            url: 'https://example.com/b',
          },
        ],
        says: ['The cover “/img/a.png” is that of two posts.'],
      },
      {
        name: 'Five posts',
        file: '---\ntitle: A\ndate: 2026-06-30\nimage: /img/a.png\n---\nText.\n',
        others: ['b', 'c', 'd', 'e'].map(name => ({
          path: `posts/${name}.md`,
          file: `---\ntitle: ${name}\ndate: 2026-05-02\ncover: /img/a.png\n---\nText.\n`,
          url: `https://example.com/${name}`,
        })),
        says: ['The cover “/img/a.png” is that of five posts.'],
      },
    ],
  },
  *run({ post, blog }, { posts }) {
    if (post.cover === undefined) return
    const same = byCover(blog).get(coverKey(post) ?? '') ?? []
    if (same.length < posts || same.at(-1)?.path !== post.path) return
    yield {
      message: `The cover ${quoted(post.cover)} is that of ${sayNumber(same.length)} posts.`,
      fix: 'Give the post a picture of its own, a diagram or a screenshot from it for instance.',
      place: fieldPlace(post, ['cover', 'image'], post.cover),
    }
  },
})

const byCover = groupPosts(coverKey)

/** A relative path is another file beside each post. */
function coverKey({ cover, path }: Post): string | undefined {
  return cover?.startsWith('.') === true ? joinPath(folderOf(path), cover) : cover
}
