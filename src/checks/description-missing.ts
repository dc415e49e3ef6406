import { defineCheck } from './define-check.ts'
import { fieldGap } from './field-gap.ts'
import { fieldPlace, fieldsUnread } from './field-place.ts'

const gap = fieldGap(
  { no: 'no description', some: 'a description', pronoun: 'one' },
  ({ description }) => description !== undefined,
)

export default defineCheck({
  id: 'description-missing',
  title: 'Require a description',
  needs: 'post',
  severity: 'note',
  concerns: 'post',
  why: 'The description is what search results and cards can show below the title, and the first choice for the subtitle on Medium. Without one, each place picks a sentence of the text. A note, because many generators fill the gap with an excerpt. Where most posts of a blog have none, the newest one tells it for all.',
  evidence: [
    'https://developers.google.com/search/docs/appearance/snippet',
    'https://ogp.me/#optional',
  ],
  examples: {
    pass: [
      {
        name: 'A description',
        file: '---\ntitle: How we batch writes\ndescription: Four lines that took the load off our database.\n---\nText.\n',
      },
      {
        name: 'Another name for it',
        file: '---\ntitle: How we batch writes\nexcerpt: Four lines that took the load off our database.\n---\nText.\n',
      },
      {
        name: 'None, as most of the blog: its newest post tells it',
        file: '---\ntitle: How we batch writes\ndate: 2026-05-02\n---\nText.\n',
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
        name: 'None',
        file: '---\ntitle: How we batch writes\n---\nText.\n',
        says: ['The post has no description.'],
      },
      {
        name: 'An empty one',
        file: '---\ntitle: How we batch writes\ndescription: ""\n---\nText.\n',
        says: ['The post has no description.'],
      },
      {
        name: 'The newest post of a blog that has none',
        file: '---\ntitle: How we batch writes\ndate: 2026-06-30\n---\nText.\n',
        others: [
          {
            path: 'posts/b.md',
            file: '---\ntitle: B\ndate: 2026-05-02\n---\nText.\n',
            url: 'https://example.com/b',
          },
        ],
        says: ['Neither of the two posts has a description.'],
      },
    ],
  },
  *run(subject) {
    const { post } = subject
    const message = fieldsUnread(post) ? null : gap(subject)
    if (message === null) return
    yield {
      message,
      fix: 'Add a `description` of one or two sentences to the frontmatter.',
      place: fieldPlace(post, ['description']),
    }
  },
})
