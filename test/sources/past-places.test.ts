import { expect, test } from 'vitest'
import type { Blog, Contact } from '../../src/domain.ts'
import { readPost } from '../../src/posts/read-post.ts'
import { pastPlaces } from '../../src/sources/past-places.ts'

const post = readPost(
  'posts/partial.md',
  '---\ntitle: Partial indexes\ntags: [PostgreSQL]\n---\nA partial index is small.\n',
)
const blog = { posts: [{ post }] } as unknown as Blog
const won: Contact = {
  ...{ id: 'notes.example/a', host: 'notes.example', status: 'won', day: '2026-05-03' },
  ...{ issue: 4, path: post.path, kind: 'writer', name: 'Notes', url: 'https://notes.example/a' },
  link: 'https://notes.example/links/12',
}
const { kind: _, ...unknown } = won

test('a place that linked to an earlier post is known by what it took', () => {
  expect(pastPlaces([won], blog)).toEqual([
    {
      target: {
        ...{ id: won.id, kind: 'writer', name: 'Notes', url: won.url, topics: [] },
        samples: [{ title: 'Partial indexes', yours: true, url: won.link, date: '2026-05-03' }],
      },
      source: 'past-issues',
    },
  ])
})

test.each<[why: string, contact: Contact]>([
  ['did not link', { ...won, status: 'replied' }],
  ['is over', { ...won, kind: 'thread' }],
  ['is of a kind that nobody recorded', unknown],
  ['took a post that is not there any more', { ...won, path: 'posts/gone.md' }],
])('a place that %s is none', (_, contact) => {
  expect(pastPlaces([contact], blog)).toEqual([])
})
