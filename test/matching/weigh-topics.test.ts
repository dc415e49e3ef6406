import { describe, expect, test } from 'vitest'
import type { Target } from '../../src/domain.ts'
import { findTopics, indexTopics } from '../../src/matching/topics.ts'
import { weighTopics } from '../../src/matching/weigh-topics.ts'
import { readPost } from '../../src/posts/read-post.ts'

const place = (name: string, ...topics: string[]): Target => ({
  id: name,
  kind: 'newsletter',
  name,
  url: `https://${name.replaceAll(' ', '').toLowerCase()}.example/`,
  topics,
})
const topics = indexTopics([
  place('Weekly of Rust', 'rust'),
  place('Green Builds', 'regression testing', 'ci/cd'),
  place('Native Letter', 'react native', 'react'),
  place('JavaScript Letter', 'javascript', 'web development'),
  place('Elephant Notes', 'postgresql', 'databases'),
  place('Talks', 'talks', 'less', 'android'),
])
const about = (title: string, body = '', tags = '') => {
  const post = readPost('a.md', `---\ntitle: "${title}"\ntags: [${tags}]\n---\n${body}\n`)
  return weighTopics(topics, post)
}
const namesOf = (...args: Parameters<typeof about>) => [...about(...args).weights.keys()]

describe('topics are found as whole phrases', () => {
  test.each<[string, string[]]>([
    ['Notes on regression', []],
    ['Regression testing of a shop', ['regression testing']],
    ['React Native in a bank', ['react native']],
    ['CI/CD for two people', ['ci/cd']],
    ['A k8s of one', ['kubernetes']],
    ['The database of a shop', ['databases']],
    ['Renamed hexo-renderer-less', []],
    ['Settings of postgres-config-x', []],
    ['A React-based shop', ['react']],
    ['React. Native speakers', ['react']],
  ])('%s', (text, found) => {
    expect(findTopics(topics, text).map(({ topic }) => topic)).toEqual(found)
  })
})

describe('a word that is also a name', () => {
  test('counts where it is written as one and comes back', () => {
    expect(namesOf('Errors in Rust', 'The compiler of Rust says it.')).toEqual(['rust'])
  })

  test('does not count as a word, nor where only a sentence or title begins', () => {
    expect(namesOf('Keep your bike free of rust', 'A chain with rust is slow.')).toEqual([])
    expect(namesOf('Rust Never Sleeps', 'It is a record. Rust is in the name.')).toEqual([])
  })

  test('counts in a title with its version, and as a tag', () => {
    expect(namesOf('Rust 1.91')).toEqual(['rust'])
    expect(namesOf('A borrow too far', '', 'rust')).toEqual(['rust'])
  })
})

test('a vague word counts only as a tag that the post takes up', () => {
  expect(namesOf('Talks that I liked', 'Two talks.')).toEqual([])
  expect(namesOf('Talks that I liked', 'Two talks.', 'talks')).toEqual(['talks'])
})

test('what is mentioned on the way is no topic; what comes back all the time is', () => {
  const sentence = 'We use PostgreSQL here. '
  expect(namesOf('A quiet year', sentence.repeat(15))).toEqual([])
  expect(namesOf('A quiet year', sentence.repeat(16))).toEqual(['postgresql'])
  const long = `${sentence.repeat(16)}${'Something else happened then. '.repeat(1000)}`
  expect(namesOf('A quiet year', long)).toEqual([])
})

test('what only the text says weighs less than what the author names', () => {
  const body = 'We use PostgreSQL here. '.repeat(36)
  const weight = (title: string, tags = '') => about(title, body, tags).weights.get('postgresql')
  expect(weight('A quiet year')).toBeCloseTo(0.7)
  expect(weight('A quiet year', 'postgres')).toBe(1)
  expect(weight('PostgreSQL at night')).toBe(1)
})

test('the main topic comes first, as the post writes it', () => {
  const { weights, spelling } = about(
    'Postgres at night',
    'Our Postgres had open-source friends.',
    'postgres, webdev',
  )
  expect([...weights.keys()]).toEqual(['postgresql', 'web development'])
  expect(spelling.get('postgresql')).toBe('Postgres')
  expect(spelling.get('web development')).toBe('web development')
})
