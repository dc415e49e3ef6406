import { expect, test } from 'vitest'
import type { Candidate, Target, Vectors } from '../../src/domain.ts'
import { noContacts } from '../../src/matching/index-contacts.ts'
import { indexCandidates, matchPost, matchPostWith } from '../../src/matching/match-post.ts'
import type { MatchSettings } from '../../src/matching/select.ts'
import { readPost } from '../../src/posts/read-post.ts'
import { atLength } from './at-length.ts'

const post = readPost(
  'a.md',
  `---
title: Partial indexes in PostgreSQL
tags: [PostgreSQL]
---
A partial index of PostgreSQL is small. The planner must prove the predicate.

${atLength}
`,
)
const letter = (id: string, topic: string): Target => ({
  id,
  kind: 'newsletter',
  name: `Letter ${id}`,
  url: `https://${id}/`,
  topics: [topic],
  route: { how: 'form', url: `https://${id}/submit` },
})
const near = ['a', 'b', 'c'].map(name => letter(`${name}.example`, 'postgresql'))
const far = Array.from({ length: 160 }, (_, i) => letter(`far${i}.example`, `dish${i}`))
const candidates = [...near, ...far].map((target): Candidate => ({ target, source: 'test' }))
const catalogue = indexCandidates(candidates)
const settings: MatchSettings = {
  ...{ today: '2026-11-22', ownHosts: [], suppressed: [], contacts: noContacts },
  issue: null,
}
const ids = ({ matched }: Awaited<ReturnType<typeof matchPost>>) =>
  matched.map(({ target: { id } }) => id)

/** The closer to `wish`, the more alike; a text that names none is far from all. */
const model = (wish: string) => {
  const asked: string[][] = []
  const vectors: Vectors = {
    async of(texts) {
      asked.push([...texts])
      const isWished = (text: string, i: number) => i === 0 || text.includes(wish)
      return { ok: true, vectors: texts.map((text, i) => (isWished(text, i) ? [1, 0] : [0, 1])) }
    },
    tell: () => [],
  }
  return { asked, vectors }
}

test('what a model finds closest comes first, and every place keeps its reasons', async () => {
  const byWords = matchPost(catalogue, [], post, settings)
  expect(ids(byWords)).toEqual(['a.example', 'b.example', 'c.example'])
  const { vectors } = model('Letter c.example')
  const together = await matchPostWith(vectors, catalogue, [], post, settings)
  expect(ids(together)).toEqual(['c.example', 'a.example', 'b.example'])
  expect(new Set(together.matched)).toEqual(new Set(byWords.matched))
})

test('it brings no place in that words did not qualify, and is told of none', async () => {
  const { vectors, asked } = model('Letter far7.example')
  expect(ids(await matchPostWith(vectors, catalogue, [], post, settings))).toEqual(
    ids(matchPost(catalogue, [], post, settings)),
  )
  expect(asked.flat().join('\n')).not.toContain('far7')
})

test('of one place there is no order: nobody is asked', async () => {
  const { vectors, asked } = model('')
  const alone = indexCandidates(
    [...near.slice(0, 1), ...far].map(target => ({ target, source: 't' })),
  )
  expect(ids(await matchPostWith(vectors, alone, [], post, settings))).toEqual(['a.example'])
  expect(asked).toEqual([])
})

test('without an answer the order is that of the words, which is said', async () => {
  const silent: Vectors = { of: async () => ({ ok: false, why: 'no' }), tell: () => [] }
  expect(await matchPostWith(silent, catalogue, [], post, settings)).toEqual({
    ...matchPost(catalogue, [], post, settings),
    outages: [{ from: 'The model that orders places', why: 'no' }],
  })
})
