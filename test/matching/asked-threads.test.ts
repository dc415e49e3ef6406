import { expect, test } from 'vitest'
import type { Candidate, Sample } from '../../src/domain.ts'
import { loadCatalogue } from '../../src/io/catalogue.ts'
import { threadsOn } from '../../src/matching/asked-threads.ts'
import { indexCandidates } from '../../src/matching/match-post.ts'
import { readPost } from '../../src/posts/read-post.ts'
import { readCatalogue } from '../../src/sources/catalogue.ts'

const catalogue = indexCandidates(readCatalogue(loadCatalogue()))
const post = readPost(
  'a.md',
  `---\ntitle: Partial indexes in PostgreSQL\ntags: [PostgreSQL]\n---\n${'A partial index of PostgreSQL covers the rows that a query asks for. '.repeat(20)}\n`,
)

function threads(...samples: readonly Sample[]) {
  const candidate: Candidate = {
    source: 'hacker-news',
    target: {
      id: 'news.ycombinator.com',
      kind: 'community',
      name: 'Hacker News',
      url: 'https://news.ycombinator.com',
      topics: ['programming'],
      samples,
    },
  }
  return threadsOn(catalogue, [candidate], post, '2025-11-22').map(({ title }) => title)
}
const at = (title: string, date = '2026-02-03'): Sample => ({
  title,
  date,
  url: 'https://news.ycombinator.com/item?id=41',
})

test('two telling words, one of them no topic', () => {
  expect(threads(at('When are partial indexes worth it?'))).toHaveLength(1)
  expect(threads(at('PostgreSQL index bloat'))).toHaveLength(1)
})

test.each([
  at('PostgreSQL 19 is out'),
  at('PostgreSQL, Postgres and psql'),
  at('A partial solution'),
  at('How to write to an index card'),
  at('Partial indexes in PostgreSQL', '2024-01-01'),
  { title: 'Partial indexes in PostgreSQL', url: 'https://news.ycombinator.com/item?id=41' },
  { title: 'Partial indexes in PostgreSQL', date: '2026-02-03' },
])('nothing silly, nothing old, nothing that cannot be opened: %o', sample => {
  expect(threads(sample)).toEqual([])
})

test('the nearest first, then the newest, three at most', () => {
  const found = threads(
    at('PostgreSQL index bloat', '2026-01-01'),
    at('Index types of PostgreSQL', '2026-03-01'),
    at('Partial indexes in PostgreSQL', '2025-12-24'),
    at('An index in PostgreSQL', '2026-02-01'),
  )
  expect(found).toEqual([
    'Partial indexes in PostgreSQL',
    'Index types of PostgreSQL',
    'An index in PostgreSQL',
  ])
})
