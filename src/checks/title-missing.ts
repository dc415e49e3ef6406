import type { Heading } from '../domain.ts'
import { quoted } from '../text/say-lines.ts'
import { defineCheck } from './define-check.ts'
import { fieldPlace, fieldsUnread, fieldWith } from './field-place.ts'

export default defineCheck({
  id: 'title-missing',
  title: 'Require a title',
  needs: 'post',
  severity: 'error',
  concerns: 'post',
  why: 'The title is the headline in search results, in feeds, on cards and on every copy. Without one, most generators fall back to the name of the file.',
  evidence: [
    'https://developers.google.com/search/docs/appearance/title-link',
    'https://github.com/Medium/medium-api-docs',
  ],
  examples: {
    pass: [
      { name: 'A title in the frontmatter', file: '---\ntitle: How we batch writes\n---\nText.\n' },
      {
        name: 'A number for a title, among other fields',
        file: '---\nseo:\n  index: true\ntitle: 404\n---\nText.\n',
      },
      {
        name: 'Fields without a fence',
        file: 'Title: How we batch writes\nDate: 2026-05-02\n\nText.\n',
      },
      { name: 'A heading of the first level', file: '# How we batch writes\n\nText.\n' },
      {
        name: 'An export that begins with its title',
        file: '## How we batch writes\n\nText.\n',
      },
      {
        name: 'A page that its template writes',
        path: 'posts/latest.md',
        file: '---\ntemplate: latest.html\n---\n',
      },
    ],
    fail: [
      {
        name: 'Neither title nor heading',
        path: 'posts/batching.md',
        file: '---\ndate: 2026-05-02\n---\nText.\n',
        says: ['The post has no title; its file is called “batching.md”.'],
      },
      {
        name: 'An empty title',
        path: 'posts/batching.md',
        file: '---\ntitle: ""\n---\n## Why batch\n\nText.\n',
        says: ['The post has no title; its file is called “batching.md”.'],
      },
    ],
  },
  *run({ post }) {
    const isTitle = ({ depth, text }: Heading) => depth === 1 || text === post.title
    if (fieldsUnread(post) || fieldWith(post, post.title) !== undefined) return
    if (post.body.trim() === '' || post.content.headings.some(isTitle)) return
    yield {
      message: `The post has no title; its file is called ${quoted(post.path.split('/').at(-1)!)}.`,
      fix: 'Add a `title` to the frontmatter.',
      place: fieldPlace(post, ['title']),
    }
  },
})
