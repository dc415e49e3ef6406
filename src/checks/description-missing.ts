import { defineCheck } from './define-check.ts'
import { fieldPlace, fieldsUnread } from './field-place.ts'

export default defineCheck({
  id: 'description-missing',
  title: 'Require a description',
  needs: 'post',
  severity: 'note',
  concerns: 'post',
  why: 'The description is what search results and cards can show below the title, and the first choice for the subtitle on Medium. Without one, each place picks a sentence of the text. A note, because many generators fill the gap with an excerpt.',
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
    ],
  },
  *run({ post }) {
    if (fieldsUnread(post) || post.description !== undefined) return
    yield {
      message: 'The post has no description.',
      fix: 'Add a `description` of one or two sentences to the frontmatter.',
      place: fieldPlace(post, ['description']),
    }
  },
})
