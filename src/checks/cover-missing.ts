import type { Post } from '../domain.ts'
import { defineCheck } from './define-check.ts'
import { fieldGap } from './field-gap.ts'
import { fieldPlace, fieldsUnread } from './field-place.ts'

const gap = fieldGap({ no: 'no cover and no image', some: 'a cover', pronoun: 'a cover' }, hasCover)

export default defineCheck({
  id: 'cover-missing',
  title: 'Require a cover or an image',
  needs: 'post',
  severity: 'note',
  concerns: 'post',
  why: 'A link that is shared shows the cover of the post, and so does a story on Medium; without one, places take the first image of the text. A note, because many themes make a card of the title. Where most posts of a blog have no cover, the newest one tells it for all.',
  evidence: [
    'https://ogp.me/#metadata',
    'https://developers.google.com/search/docs/appearance/google-images',
  ],
  examples: {
    pass: [
      { name: 'A cover', file: '---\ntitle: A\ncover: /img/load.png\n---\nText.\n' },
      { name: 'An image in the text', file: '---\ntitle: A\n---\n![Load in June](/load.png)\n' },
      {
        name: 'Neither, as most of the blog: its newest post tells it',
        file: '---\ntitle: A\ndate: 2026-05-02\n---\nText.\n',
        others: [
          {
            path: 'posts/b.md',
            file: '---\ntitle: B\ndate: 2026-06-30\n---\nText.\n',
            url: 'https://example.com/b',
          },
        ],
      },
    ],
    fail: [
      {
        name: 'Neither',
        file: '---\ntitle: A\n---\nWrite `![Load in June](/load.png)`.\n',
        says: ['The post has no cover and no image.'],
      },
      {
        name: 'Neither, where other posts have a cover',
        file: '---\ntitle: A\ndate: 2026-05-02\n---\nText.\n',
        others: [
          {
            path: 'posts/b.md',
            file: '---\ntitle: B\nimage: /img/b.png\n---\nText.\n',
            url: 'https://example.com/b',
          },
          {
            path: 'posts/c.md',
            file: '---\ntitle: C\ndate: 2026-06-30\n---\nText.\n',
            url: 'https://example.com/c',
          },
        ],
        says: ['The post has no cover and no image; one of the other two has a cover.'],
      },
    ],
  },
  *run(subject) {
    const { post } = subject
    const message = fieldsUnread(post) ? null : gap(subject)
    if (message === null || post.content.images.length > 0) return
    yield {
      message,
      fix: 'Add a `cover`, or the name that your theme has for it: `cover: /img/batching.png`.',
      place: fieldPlace(post, ['cover', 'image']),
    }
  },
})

function hasCover({ cover }: Post): boolean {
  return cover !== undefined
}
