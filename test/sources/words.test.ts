import { expect, test } from 'vitest'
import { competitorHosts } from '../../src/sources/competitors.ts'
import { namedIn } from '../../src/sources/named-in.ts'
import { nearbyPlaces } from '../../src/sources/nearby.ts'
import { searchesFor, sitesOf } from '../../src/sources/web-results.ts'
import { phraseOf, tagsOf, wordsOf } from '../../src/sources/words-to-ask.ts'
import { query } from './recorded.ts'

test('words become tags, and words of a search that can be no syntax', () => {
  const terms = ['PostgreSQL', 'Node.js', 'postgresql', 'Müller', 'C', 'größe', '索引', 'C++']
  expect(tagsOf(terms, 9)).toEqual(['postgresql', 'nodejs', 'muller', 'cpp'])
  expect(tagsOf(terms, 1)).toEqual(['postgresql'])
  expect(wordsOf(['C++', 'x" is:pr', '-not', 'repo:a/b'], 9)).toBe('C++ x is pr not repo a b')
  expect([phraseOf('Say "Tools"'), phraseOf('"')]).toEqual(['"Say Tools"', ''])
})

test('a name is a word of its own, in any case', () => {
  expect(namedIn('Why I left ROWS.', ['Go', 'rows'])).toBe('rows')
  expect(namedIn('Google, ergo going', ['go', ''])).toBeUndefined()
  expect(namedIn('ergo go', ['Go'])).toBe('Go')
})

test('competitors are hosts: of addresses and hosts, not of names', () => {
  const named = [
    'https://www.Rival.example/pricing',
    'other.example',
    'Some Name',
    '',
    'other.example/',
  ]
  expect(competitorHosts(named)).toEqual(['rival.example', 'other.example'])
})

test('the web is searched for the subject, then for each competitor and name, up to a number', () => {
  expect(searchesFor(query, 9)).toEqual([
    'PostgreSQL partial indexes planner blog',
    '"rival.example" PostgreSQL -site:rival.example -site:notes.example',
    '"Elephant Tools" -site:notes.example',
  ])
  expect(searchesFor(query, 2)).toHaveLength(2)
  expect(searchesFor({ ...query, terms: ['one'], competitors: [], brand: [] }, 9)).toEqual([])
})

test('of what the web has, sites of people stay, with the competitor whose host they name', () => {
  const page = (url: string, text = '') => ({ title: 'Elephant Tools tried', url, text })
  const found = sitesOf(
    [
      page('https://github.com/a/b'),
      page('https://blog.rival.example/x'),
      page('https://rows.example/a', 'We left rival.example for rows.'),
      page('https://rows.example/b'),
      page('no address'),
    ],
    query,
  )
  expect(found).toMatchObject([
    { id: 'rows.example', kind: 'writer', linksTo: ['rival.example'], samples: [{}, {}] },
  ])
  expect(found[0]?.samples?.[0]).toMatchObject({ note: 'names “Elephant Tools”' })
})

test('places with a feed are near by their topics: an earlier word and a first topic weigh more', () => {
  const place = (id: string, topics: string[], more = {}) => ({
    source: 'catalogue',
    target: { id, kind: 'writer', name: id, url: `https://${id}`, topics, ...more } as const,
  })
  const feed = { feed: 'https://a.example/feed' }
  const known = [
    place('second.example', ['planner'], feed),
    place('other.example', ['cooking'], feed),
    place('none.example', ['postgresql']),
    place('late.example', ['web', 'PostgreSQL'], feed),
    place('first.example', ['postgresql'], feed),
    place('closed.example', ['postgresql'], { ...feed, closed: 'gone' }),
    place('medium.com/rows', ['postgresql']),
    place('far.example', ['索引'], feed),
  ]
  expect(
    nearbyPlaces(known, ['PostgreSQL', 'indexes', 'planner', '数据库']).map(({ id }) => id),
  ).toEqual(['first.example', 'medium.com/rows', 'late.example', 'second.example'])
})
