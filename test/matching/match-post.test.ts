import { describe, expect, test } from 'vitest'
import type { Candidate, Target } from '../../src/domain.ts'
import { noContacts } from '../../src/matching/index-contacts.ts'
import { indexCandidates, matchPost } from '../../src/matching/match-post.ts'
import type { MatchSettings } from '../../src/matching/select.ts'
import { readPost } from '../../src/posts/read-post.ts'
import { atLength } from './at-length.ts'

const post = readPost(
  'a.md',
  `---
title: Partial indexes in PostgreSQL
tags: [PostgreSQL, databases]
description: When a partial index saves space, and when the planner ignores it.
---
A partial index covers the rows you query. PostgreSQL reads its predicate.
A partial index of PostgreSQL is small. The planner must prove the predicate.

${atLength}
`,
)
const target = (id: string, change: Partial<Target> = {}): Target => ({
  id,
  kind: 'newsletter',
  name: `Letter of ${id.replace('.example', '')}`,
  url: `https://${id}/`,
  topics: ['gardening'],
  route: { how: 'form', url: `https://${id}/submit`, rules: ['Say that you wrote it'] },
  ...change,
})
/** Enough other places that a word of one of them is rare. */
const others = Array.from({ length: 160 }, (_, i) =>
  target(`other${i}.example`, { topics: ['cooking', `dish${i}`] }),
)
const postgres = target('pg.example', { name: 'Elephant Notes', topics: ['postgresql'] })
const alone: MatchSettings = {
  today: '2026-11-22',
  ownHosts: [],
  suppressed: [],
  contacts: noContacts,
  issue: null,
}
const match = (targets: readonly Target[], settings = {}, of = post) => {
  const candidates = [...targets, ...others].map(
    (one): Candidate => ({ target: one, source: 'test' }),
  )
  return matchPost(indexCandidates(candidates), [], of, {
    ...alone,
    ...settings,
  })
}

test('a short word for what every post touches is no reason by itself', () => {
  const shown = readPost(
    'a.md',
    `---
title: A UI that streams rows of PostgreSQL
tags: [ui, PostgreSQL]
---
The UI shows rows of PostgreSQL as they come. A UI that waits shows nothing.

${atLength}
`,
  )
  const of = (topics: string[]) =>
    matchPost(
      indexCandidates(
        [target('ui.example', { name: 'Elephant Notes', topics }), ...others].map(one => ({
          target: one,
          source: 'test',
        })),
      ),
      [],
      shown,
      alone,
    ).matched.map(({ target: { id } }) => id)
  expect(of(['ui'])).toEqual([])
  expect(of(['ui', 'postgresql'])).toEqual(['ui.example'])
})

describe('a reason says what of the post names the topic', () => {
  const reason = (front: string, body = '') => {
    const post = readPost('a.md', `---\n${front}\n---\n${body}\n\n${atLength}`)
    return match([postgres], {}, post).matched[0]?.because[0]?.text
  }
  const lines = 'PostgreSQL plans it. PostgreSQL runs it.'

  test.each([
    ['title: Plans of PostgreSQL', '', 'its title'],
    [
      'title: Plans\ndescription: How PostgreSQL plans.\ntags: [postgresql]',
      lines,
      'its description',
    ],
    ['title: Plans\ntags: [postgresql]', lines, 'its beginning'],
    ['title: Plans\ntags: [postgresql]', `${atLength}\n\n${lines}`, 'a tag'],
  ])('%s', (front, body, by) => {
    expect(reason(front, body)).toBe(`It is about PostgreSQL, and so is your post, by ${by}.`)
  })
})

test('a place on the topic is proposed, with the word and its address as the reason', () => {
  const { matched } = match([postgres])
  expect(matched.map(({ target: { id } }) => id)).toEqual(['pg.example'])
  expect(matched[0]?.because).toEqual([
    {
      signal: 'topic',
      text: 'It is about PostgreSQL, and so is your post, by its title.',
      evidence: 'https://pg.example/',
    },
  ])
})

test('without what the reason rests on, there is no reason and no proposal', () => {
  expect(match([{ ...postgres, topics: ['gardening'] }]).matched).toEqual([])
})

test('a word that many places have is no reason but for one that is called after it', () => {
  const crowd = Array.from({ length: 10 }, (_, i) =>
    target(`pg${i}.example`, { topics: ['postgresql'] }),
  )
  expect(match(crowd).matched).toEqual([])
  const called = target('called.example', { name: 'PostgreSQL Weekly', topics: ['postgresql'] })
  expect(match([...crowd, called]).matched.map(({ target: { id } }) => id)).toEqual([
    'called.example',
  ])
})

describe('what is close enough', () => {
  const named = (name: string, topics: string[], change: Partial<Target> = {}) =>
    match([target('pg.example', { name, topics, ...change })]).matched.map(
      ({ because }) => because[0]?.text,
    )

  test('two words that many places have are a reason together', () => {
    const crowd = ['postgresql', 'databases'].flatMap(topic =>
      Array.from({ length: 10 }, (_, i) => target(`${topic}${i}.example`, { topics: [topic] })),
    )
    const both = target('both.example', { topics: ['postgresql', 'databases'] })
    const { matched } = match([...crowd, both])
    expect(matched.map(({ target: { id } }) => id)).toEqual(['both.example'])
    expect(matched[0]?.because[0]?.text).toBe(
      'It is about PostgreSQL and databases, and so is your post, by its title.',
    )
  })

  test('a place called after another topic is no place', () => {
    expect(named('Robotics Weekly', ['postgresql', 'robotics'])).toEqual([])
    expect(named('Data Weekly', ['postgresql'])).toHaveLength(1)
  })

  test('a place that is about much else needs two topics', () => {
    const much = ['postgresql', 'robotics', 'privacy', 'career']
    expect(named('Everything', much)).toEqual([])
    expect(named('Everything', [...much, 'databases'])).toEqual([
      'It is about PostgreSQL and databases, and so is your post, by its title.',
    ])
  })

  test('a place that is called after one topic and nothing else is about that', () => {
    const much = ['postgresql', 'robotics', 'privacy', 'career']
    for (const name of ['PostgreSQL Weekly', 'r/postgresql'])
      expect(named(name, much)).toHaveLength(1)
    for (const name of ['PostgreSQL Gardens', 'PostgreSQL and robotics'])
      expect(named(name, much)).toEqual([])
  })

  test('a list is about its first topic', () => {
    const list = {
      kind: 'list',
      takesWriting: { heading: 'Articles', newest: '2026-07-19', lastYear: 3 },
    } as const
    expect(named('Awesome Things', ['sql jokes', 'postgresql'], list)).toEqual([])
    expect(named('Awesome Things', ['postgresql', 'sql jokes'], list)).toHaveLength(1)
  })

  test('a list takes no post for which its topic comes second, and a letter does', () => {
    const tests = 'Trowel runs the tests of Elephant one by one. Trowel waits. Trowel is quick.'
    const about = (title: string, kind: Target['kind']) => {
      const takesWriting = { heading: 'Articles', newest: '2026-07-19', lastYear: 3 }
      const places = ['elephant', 'trowel'].map(topic =>
        target(`${topic}.example`, { kind, topics: [topic], takesWriting }),
      )
      const candidates = [...places, ...others].map(one => ({ target: one, source: 'test' }))
      const written = readPost('a.md', `---\ntitle: ${title}\n---\n${tests}\n\n${atLength}\n`)
      return matchPost(indexCandidates(candidates), [], written, alone)
        .matched.map(({ target: { id } }) => id)
        .sort()
    }
    const both = ['elephant.example', 'trowel.example']
    expect(about('Trowel for your Elephant', 'newsletter')).toEqual(both)
    expect(about('Trowel for your Elephant', 'list')).toEqual(['trowel.example'])
  })

  test('news of a tool go where its language is at home', () => {
    const eslint = readPost(
      'b.md',
      '---\ntitle: ESLint 9 is out\n---\nWhat is new in ESLint: a flat file of settings.\n',
    )
    const script = target('js.example', { name: 'JavaScript Letter', topics: ['javascript'] })
    const candidates = [script, ...others].map(one => ({ target: one, source: 'test' }))
    const told = (post: typeof eslint) =>
      matchPost(indexCandidates(candidates), [], post, alone).matched.map(
        ({ because }) => because[0]?.text,
      )
    const through = ['It is about JavaScript, and your post is about ESLint, by its title.']
    expect(told(eslint)).toEqual(through)
    const naming = readPost(
      'b.md',
      `---\ntitle: ESLint 9 is out\n---\nNew in ESLint: files. ${'JavaScript too. '.repeat(5)}\n`,
    )
    expect(told(naming)).toEqual(through)
  })
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

test('words of one name are told as the name, whole', () => {
  const vitals = readPost(
    'a.md',
    `---\ntitle: Core Web Vitals in PostgreSQL\n---\n${'Core Web Vitals of PostgreSQL. '.repeat(9)}\n\n${atLength}`,
  )
  const samples = [{ title: 'The core of the vitals', url: 'https://x.example/1' }]
  const candidates = [{ ...postgres, samples }, ...others].map(one => ({
    target: one,
    source: 'test',
  }))
  const { matched } = matchPost(indexCandidates(candidates), [], vitals, alone)
  expect(matched[0]?.because.map(({ text }) => text)).toContain(
    'It took “The core of the vitals”. Your post is about Core Web Vitals too.',
  )
})

test('of a thread it is told that somebody asked', () => {
  const samples = [{ title: 'Partial index or planner', url: 'https://x.example/1' }]
  const { matched } = match([{ ...postgres, kind: 'thread', samples }])
  expect(matched[0]?.because.map(({ text }) => text)).toContain(
    'Somebody asked “Partial index or planner”. Your post is about partial index and planner too.',
  )
})

test('an earlier item is no reason where the place is about something else, or says only its topic', () => {
  const samples = [{ title: 'Partial index or planner' }]
  expect(match([{ ...postgres, topics: ['gardening'], samples }]).matched).toEqual([])
  const topics = ['postgresql', 'partial index']
  const own = match([{ ...postgres, topics, samples: [{ title: 'PostgreSQL: an index' }] }]).matched
  expect(own.flatMap(({ because }) => because.map(({ signal }) => signal))).toEqual(['topic'])
})

test('what a source found for the post needs no topic where people talk of all', () => {
  const thread = target('talk.example', {
    kind: 'community',
    topics: [],
    samples: [{ title: 'Partial index or planner', url: 'https://talk.example/1' }],
  })
  const { matched } = matchPost(
    indexCandidates(others.map(one => ({ target: one, source: 'test' }))),
    [{ target: thread, source: 'test' }],
    post,
    alone,
  )
  expect(matched.map(({ terms }) => terms)).toEqual([['partial', 'index', 'planner']])
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
    ['takes-no-writing', { kind: 'list' }, 'it has no section for articles that took anything'],
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

describe('variety between equals', () => {
  const on = (id: string, change: Partial<Target> = {}) =>
    target(id, { name: `Elephant ${id}`, topics: ['postgresql'], ...change })
  const idsOf = (...targets: readonly Target[]) =>
    match(targets).matched.map(({ target: { id } }) => id)

  test('one of a host, but lists on GitHub are of different people', () => {
    expect(idsOf(on('a.example/1'), on('a.example/2'))).toEqual(['a.example/1'])
    expect(idsOf(on('reddit.com/r/a'), on('reddit.com/r/b'))).toHaveLength(1)
    expect(idsOf(on('github.com/o/a'), on('github.com/p/b'))).toHaveLength(2)
  })

  test('one of those behind one way in: one desk chooses for them', () => {
    const route = { how: 'e-mail', url: 'https://press.example/contact/' } as const
    const [a, b] = [on('a.example', { route }), on('b.example', { route })]
    expect(idsOf(a, b)).toEqual(['a.example'])
    expect(idsOf(a, on('b.example'))).toHaveLength(2)
    const samples = [{ title: 'Of tables', date: '2026-07-01' }]
    const { route: _, ...c } = on('c.example', { samples })
    const { route: __, ...d } = on('d.example', { samples })
    expect(idsOf(c, d)).toHaveLength(2)
  })

  test('three of a kind, and one publication: on Medium a story stands in one', () => {
    const four = ['a', 'b', 'c', 'd'].map(name => `${name}.example`)
    expect(idsOf(...four.map(id => on(id)))).toHaveLength(3)
    expect(idsOf(...four.map(id => on(id, { kind: 'publication' })))).toHaveLength(1)
  })

  test('a place without a known way in comes last, where something that it took is known', () => {
    const { route: _, ...known } = target('pg.example', {
      ...{
        name: 'PostgreSQL Weekly',
        topics: ['postgresql'],
        samples: [{ title: 'Of tables', date: '2026-07-01' }],
      },
    })
    expect(idsOf(known, on('a.example'))).toEqual(['a.example', 'pg.example'])
    const { samples: __, ...unknown } = known
    expect(match([unknown]).leftOut[0]?.gate).toBe('no-known-way-in')
  })
})

test('of what was left out for one reason two are told, and five in all', () => {
  const lists = ['a', 'b', 'c'].map(name =>
    target(`github.com/${name}/x`, { kind: 'list', topics: ['postgresql'] }),
  )
  const paused = ['d', 'e', 'f', 'g'].map(name =>
    target(`${name}.example`, { topics: ['postgresql'], closed: `paused since ${name}` }),
  )
  expect(match(lists).leftOut).toHaveLength(2)
  expect(match([...lists, ...paused]).leftOut).toHaveLength(5)
})
