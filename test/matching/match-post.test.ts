import { describe, expect, test } from 'vitest'
import type { Candidate, Target } from '../../src/domain.ts'
import { indexCandidates, matchPost } from '../../src/matching/match-post.ts'
import { readPost } from '../../src/posts/read-post.ts'

const post = readPost(
  'a.md',
  `---
title: Partial indexes in PostgreSQL
tags: [PostgreSQL, databases]
description: When a partial index saves space, and when the planner ignores it.
---
A partial index covers the rows you query. PostgreSQL reads its predicate.
A partial index of PostgreSQL is small. The planner must prove the predicate.
`,
)
const target = (id: string, change: Partial<Target> = {}): Target => ({
  id,
  kind: 'newsletter',
  name: `Letter of ${id.replace('.example', '')}`,
  url: `https://${id}/`,
  topics: ['gardening'],
  ...change,
})
/** Enough other places that a word of one of them is rare. */
const others = Array.from({ length: 60 }, (_, i) =>
  target(`other${i}.example`, { topics: ['cooking', `dish${i}`] }),
)
const postgres = target('pg.example', { name: 'Elephant Notes', topics: ['postgresql'] })
const match = (targets: readonly Target[], settings = {}) => {
  const candidates = [...targets, ...others].map(
    (one): Candidate => ({ target: one, source: 'test' }),
  )
  return matchPost(indexCandidates(candidates), [], post, {
    today: '2026-11-22',
    ownHosts: [],
    suppressed: [],
    ...settings,
  })
}

test('a place on the topic is proposed, with the word and its address as the reason', () => {
  const { matched } = match([postgres])
  expect(matched.map(({ target: { id } }) => id)).toEqual(['pg.example'])
  expect(matched[0]?.because).toEqual([
    {
      signal: 'topic',
      text: 'It is about PostgreSQL, and so is your post.',
      evidence: 'https://pg.example/',
    },
  ])
})

test('without what the reason rests on, there is no reason and no proposal', () => {
  expect(match([{ ...postgres, topics: ['gardening'] }]).matched).toEqual([])
})

test('a word that many places have is no reason', () => {
  const crowd = Array.from({ length: 10 }, (_, i) =>
    target(`pg${i}.example`, { topics: ['postgresql'] }),
  )
  expect(match(crowd).matched).toEqual([])
})

test('an earlier item close to the post is quoted with its date and address', () => {
  const samples = [
    { title: 'A partial index is a promise', url: 'https://x.example/1', date: '2026-05-03' },
  ]
  const { matched } = match([{ ...postgres, samples }])
  expect(matched[0]?.because).toContainEqual({
    signal: 'sample',
    text: 'It took “A partial index is a promise” in May 2026. Your post is about partial index too.',
    evidence: 'https://x.example/1',
  })
})

describe('gates', () => {
  const gated = (change: Partial<Target>, settings = {}) =>
    match([{ ...postgres, ...change }], settings)

  test.each<[string, Partial<Target>, string]>([
    ['closed', { closed: 'paused since July 2026' }, 'paused since July 2026'],
    [
      'deadline-passed',
      { deadline: '2026-11-01' },
      'its call for papers closed on 1 November 2026',
    ],
    [
      'wants-unpublished',
      { wants: 'unpublished' },
      'it takes work that has not been published; you could pitch a sequel',
    ],
    ['takes-no-writing', { kind: 'list' }, 'it has no section for articles'],
    [
      'takes-no-writing',
      { kind: 'list', takesWriting: { heading: 'Articles', newest: '2025-03-01', lastYear: 0 } },
      'its section “Articles” has taken nothing since March 2025',
    ],
  ])('%s says why', (gate, change, why) => {
    const { matched, leftOut } = gated(change)
    expect(matched).toEqual([])
    expect(leftOut.map(({ gate, why }) => ({ gate, why }))).toEqual([{ gate, why }])
  })

  test('a list that took writing lately is open', () => {
    const open = {
      kind: 'list',
      takesWriting: { heading: 'Articles', newest: '2026-07-19', lastYear: 3 },
    } as const
    expect(gated(open).matched).toHaveLength(1)
  })

  test('a place that links to the blog already is left out', () => {
    const samples = [
      { title: 'Your older post', url: 'https://www.notes.example/old', date: '2026-02-01' },
    ]
    expect(gated({ samples }, { ownHosts: ['notes.example'] }).leftOut[0]?.why).toBe(
      'it links to your site already: “Your older post” (February 2026)',
    )
  })

  test('the own site and suppressed hosts are not even mentioned', () => {
    expect(gated({}, { ownHosts: ['pg.example'] })).toEqual({ matched: [], leftOut: [] })
    expect(gated({}, { suppressed: ['pg.example'] })).toEqual({ matched: [], leftOut: [] })
  })
})

test('never two of one host, never more than three of a kind', () => {
  const paths = Array.from({ length: 2 }, (_, i) =>
    target(`pg.example/${i}`, { name: `Elephant ${i}`, topics: ['postgresql'] }),
  )
  expect(match(paths).matched).toHaveLength(1)
})
