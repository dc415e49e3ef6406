import { describe, expect, test } from 'vitest'
import githubLists from '../../src/sources/github-lists.ts'
import { listRules } from '../../src/sources/list-rules.ts'
import { writingIn, writingSections } from '../../src/sources/list-writing.ts'
import { mergeCandidates } from '../../src/sources/merge-candidates.ts'
import { query, recordingOf } from './recorded.ts'

const readme = [
  '# Awesome Articles about SQL',
  '## Tools',
  '- [psql](https://a.example)',
  '## Resources',
  '### Articles :book:',
  '- [One](https://a.example/1)',
  '- [Two](https://a.example/2)',
  '',
  '### Videos',
  '- [Seen](https://a.example/v)',
  '## [Tutorials](#tutorials)',
  '* [Three](https://a.example/3) - by hand',
].join('\n')
const line = (at: number, day: string) => ({ from: at, to: at, day })

describe('what a list took', () => {
  test('the sections for writing are known by their headings', () => {
    const found = writingSections(readme).map(({ heading, line }) => [heading, line])
    expect(found).toEqual([
      ['Articles', 6],
      ['Tutorials', 12],
    ])
  })

  test('the section that took something last counts, with its day and how many in a year', () => {
    const blamed = [line(6, '2024-01-01'), line(7, '2026-02-01'), line(10, '2026-09-01')]
    expect(writingIn(readme, [...blamed, line(12, '2025-12-01')], '2025-11-22')).toEqual({
      takesWriting: { heading: 'Articles', newest: '2026-02-01', lastYear: 1 },
      samples: [
        { title: 'One', url: 'https://a.example/1', date: '2024-01-01' },
        { title: 'Two', url: 'https://a.example/2', date: '2026-02-01' },
      ],
    })
    expect(writingIn(readme, [line(12, '2026-03-01'), ...blamed], '2025-11-22')).toMatchObject({
      takesWriting: { heading: 'Tutorials', newest: '2026-03-01', lastYear: 1 },
    })
  })

  test('without a commit for its lines nothing is said', () => {
    expect(writingIn(readme, [line(3, '2026-01-01')], '2025-11-22')).toBeNull()
    expect(
      writingIn('## Tools\n- [a](https://a.example)', [line(2, '2026-01-01')], '2025'),
    ).toBeNull()
  })
})

test('rules are pointed at in our words', () => {
  expect(
    listRules(
      'No self-promotion. AI-generated text is closed. One link per pull request. Keep it alphabetical. Add to the bottom of the category. At least 50 stars, and 3 months old.',
    ),
  ).toEqual([
    'It speaks of self-promotion: read that part first',
    'It speaks of text made by models: read that part first',
    'One entry a pull request',
    'In alphabetical order',
    'At the end of its section',
    'It speaks of 50 stars',
    'It speaks of an age of 3 months',
  ])
  expect(listRules('Be kind.')).toEqual([])
})

test('rules, the last merged pull request and what came in, of one list', () => {
  const [search, blame] = recordingOf('github-lists').answers
  const [ask] = githubLists.ask(query)
  const [led] = githubLists.next?.(search?.json, ask!, query) ?? []
  const found = [
    ...githubLists.read(search?.json, ask!, query),
    ...githubLists.read(blame?.json, led!, query),
  ].map(target => ({ target, source: 'github-lists' }))
  const [list, old] = mergeCandidates([found]).map(({ target }) => target)
  expect(list).toMatchObject({
    topics: ['postgresql'],
    takesWriting: { heading: 'Articles', newest: '2026-09-14', lastYear: 1 },
    route: {
      how: 'pull-request',
      url: 'https://github.com/elephants/awesome-postgres/blob/main/contributing.md',
    },
  })
  expect(list?.closed).toBeUndefined()
  expect(list?.route?.rules).toContain('In alphabetical order')
  expect(old?.closed).toBe('it has merged no pull request since October 2023')
})
