import { sayLikeness, theSame, twinOf } from './alike-posts.ts'
import { defineCheck } from './define-check.ts'

const numbers = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => `Batch ${from + at} took ${from + at} ms.`).join(' ')
const post = (title: string, text: string) => `---\ntitle: ${title}\n---\n${text}\n`
const other = (file: string) => [{ path: 'b.md', file, url: 'https://example.com/b' }]

export default defineCheck({
  id: 'content-near-duplicate',
  title: 'Warn about posts that are nearly another post',
  needs: 'post',
  severity: 'note',
  concerns: 'post',
  why: 'Two posts that are nearly the same compete with each other: search engines may show one of them only, and Medium’s rules forbid duplicates and filled-in templates. Compared are runs of five words, code among them; 80 % is a habit, above 95 % it counts as the same text. Translations, posts of a few lines, and posts that name one canonical are left alone.',
  evidence: [
    'https://policy.medium.com/medium-rules-30e5502c4eb4',
    'https://developers.google.com/search/docs/essentials/spam-policies',
  ],
  offWhen: 'Switch it off on a blog of release notes that grow from one candidate to the next.',
  examples: {
    pass: [
      {
        name: 'Half of it stands in another post',
        file: post('A', numbers(0, 120)),
        others: other(post('B', numbers(60, 180))),
      },
      {
        name: 'All of it stands in another post: a check of its own says so',
        file: post('A', numbers(0, 120)),
        others: other(post('B', numbers(0, 120))),
      },
    ],
    fail: [
      {
        name: 'A candidate and the release',
        file: post('Release 2.0', numbers(0, 132)),
        others: other(post('Release 2.0, candidate', numbers(0, 120))),
        says: ['This post shares at least 90 % of its text with “Release 2.0, candidate” (b.md).'],
      },
      {
        name: 'The nearest of two',
        file: post('Release 2.0', numbers(0, 132)),
        others: [
          ...other(post('First candidate', numbers(0, 108))),
          {
            path: 'c.md',
            file: post('Second candidate', numbers(0, 124)),
            url: 'https://example.com/c',
          },
        ],
        says: ['This post shares at least 93 % of its text with “Second candidate” (c.md).'],
      },
    ],
  },
  *run({ post, blog }) {
    const twin = twinOf(post, blog)
    if (twin === undefined || twin.likeness >= theSame) return
    yield {
      message: `This post ${sayLikeness(twin)}.`,
      fix: 'Make one post of the two, or leave in this one what is new and link the other.',
    }
  },
})
