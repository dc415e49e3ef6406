import { sayLikeness, theSame, twinOf } from './alike-posts.ts'
import { defineCheck } from './define-check.ts'

const numbers = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => `Batch ${from + at} took ${from + at} ms.`).join(' ')
const post = (title: string, text: string, more = '') =>
  `---\ntitle: ${title}\n${more}---\n${text}\n`
const other = (path: string, file: string) => [{ path, file, url: `https://example.com/${path}` }]

export default defineCheck({
  id: 'content-duplicate',
  title: 'Disallow the same text in two posts',
  needs: 'post',
  severity: 'error',
  concerns: 'post',
  why: 'Two posts with one text compete with each other: search engines keep one of them, and Medium’s rules forbid duplicates. Mostly a file was copied as a template, or a post was moved and the old file stayed. Compared are runs of five words, code among them; 95 % is a habit. Translations, posts of a few lines, and posts that name one canonical are left alone; a draft is told of the published post that it repeats, not the other way round.',
  evidence: [
    'https://policy.medium.com/medium-rules-30e5502c4eb4',
    'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
  ],
  examples: {
    pass: [
      {
        name: 'Two posts on one thing',
        file: post('A', numbers(0, 120)),
        others: other('b.md', post('B', numbers(60, 180))),
      },
      {
        name: 'Nearly the same: a check of its own says so',
        file: post('A', numbers(0, 132)),
        others: other('b.md', post('B', numbers(0, 120))),
      },
      {
        name: 'Two short notes',
        file: post('A', numbers(0, 10)),
        others: other('b.md', post('B', numbers(0, 10))),
      },
      {
        name: 'The same in two folders of languages',
        file: post('A', numbers(0, 120)),
        path: 'content/en/a.md',
        others: other('content/de/a.md', post('A', numbers(0, 120))),
      },
      {
        name: 'The other says that this is the original',
        file: post('A', numbers(0, 120)),
        others: other('b.md', post('B', numbers(0, 120), 'canonical: https://example.com/post\n')),
      },
      {
        name: 'A draft of it lies about',
        file: post('A', numbers(0, 120)),
        others: other('b.md', post('B', numbers(0, 120), 'draft: true\n')),
      },
    ],
    fail: [
      {
        name: 'A copied file',
        file: post('A', numbers(0, 120)),
        others: other('b.md', post('How we batch', numbers(0, 120))),
        says: [
          'This is the text of another post: it shares all of its text with “How we batch” (b.md).',
        ],
      },
      {
        name: 'A draft that came out already, some words later',
        file: post('A', `${numbers(0, 120)} And so on.`, 'draft: true\n'),
        others: other('b.md', post('How we batch', numbers(0, 120))),
        says: [
          'This is the text of another post: it shares at least 99 % of its text with “How we batch” (b.md).',
        ],
      },
    ],
  },
  *run({ post, blog }) {
    const twin = twinOf(post, blog)
    if (twin === undefined || twin.likeness < theSame) return
    yield {
      message: `This is the text of another post: it ${sayLikeness(twin)}.`,
      fix: 'Keep one of the two, and redirect the address of the other to it.',
    }
  },
})
