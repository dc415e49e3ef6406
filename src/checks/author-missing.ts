import type { Blog } from '../domain.ts'
import { defineCheck } from './define-check.ts'
import { fieldGap } from './field-gap.ts'
import { fieldPlace, fieldsUnread } from './field-place.ts'
import { perBlog } from './per-blog.ts'

const gap = fieldGap(
  { no: 'no author', some: 'an author', pronoun: 'one', onlyWhereUsual: true },
  ({ authors }) => authors.length > 0,
)

export default defineCheck({
  id: 'author-missing',
  title: 'Require an author where other posts have one',
  needs: 'post',
  severity: 'note',
  concerns: 'post',
  why: 'Where a blog names the author of each post, one without stands out: its page and its feed then say nothing, or name the site. A blog of one person needs no such field, so nothing is said where most posts have none.',
  evidence: [
    'https://developers.google.com/search/docs/appearance/structured-data/article#author-bp',
    'https://developers.google.com/search/docs/fundamentals/creating-helpful-content',
  ],
  examples: {
    pass: [
      {
        name: 'An author',
        file: '---\ntitle: A\nauthor: Ada\n---\nText.\n',
        others: [
          {
            path: 'posts/b.md',
            file: '---\ntitle: B\nauthor: Ada\n---\nText.\n',
            url: 'https://example.com/b',
          },
        ],
      },
      {
        name: 'A blog that names none',
        file: '---\ntitle: A\ndate: 2026-06-30\n---\nText.\n',
        others: [
          { path: 'posts/b.md', file: '---\ntitle: B\n---\nText.\n', url: 'https://example.com/b' },
        ],
      },
      { name: 'The first post of a blog', file: '---\ntitle: A\n---\nText.\n' },
    ],
    fail: [
      {
        name: 'The other post has one',
        file: '---\ntitle: A\n---\nText.\n',
        others: [
          {
            path: 'posts/b.md',
            file: '---\ntitle: B\nauthor: Ada\n---\nText.\n',
            url: 'https://example.com/b',
          },
        ],
        says: ['The post has no author; the other one has one.'],
      },
      {
        name: 'An empty field, where half of the others have one',
        file: '---\ntitle: A\nauthors: []\n---\nText.\n',
        others: [
          {
            path: 'posts/b.md',
            file: '---\ntitle: B\nauthors: [Ada]\n---\nText.\n',
            url: 'https://example.com/b',
          },
          { path: 'posts/c.md', file: '---\ntitle: C\n---\nText.\n', url: 'https://example.com/c' },
        ],
        says: ['The post has no author; one of the other two has one.'],
      },
    ],
  },
  *run(subject) {
    const { post } = subject
    const message = fieldsUnread(post) ? null : gap(subject)
    if (message === null) return
    yield {
      message,
      fix: `Add ${usual(subject.blog)}, as in the other posts.`,
      place: fieldPlace(post, ['author', 'authors']),
    }
  },
})

/** The field that most posts with an author have. */
const usual = perBlog(({ posts }: Blog) => {
  const having = (field: string) =>
    posts.filter(({ post }) => post.frontmatter.values[field] !== undefined).length
  return having('authors') > having('author') ? '`authors`' : 'an `author`'
})
