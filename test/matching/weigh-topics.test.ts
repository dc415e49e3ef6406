import { describe, expect, test } from 'vitest'
import type { Target } from '../../src/domain.ts'
import { houseTopics } from '../../src/matching/house-topics.ts'
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
    ['The Rust Foundation at work', []],
  ])('%s', (text, found) => {
    expect(findTopics(topics, text).map(({ topic }) => topic)).toEqual(found)
  })
})

describe('what the code is written in', () => {
  const blocks = (language: string, n: number) => `\`\`\`${language}\nx = 1\n\`\`\`\n\n`.repeat(n)
  const weightOf = (...args: Parameters<typeof about>) => about(...args).weights.get('rust') ?? 0

  test('supports what the post names', () => {
    const tagged = weightOf('A borrow too far', '', 'rust')
    expect(weightOf('A borrow too far', blocks('rust', 4), 'rust')).toBeGreaterThan(tagged)
    expect(weightOf('A borrow too far', blocks('', 4), 'rust')).toBe(tagged)
    expect(weightOf('A borrow too far', blocks('sh', 4), 'rust')).toBe(tagged)
  })

  test('by any name that blocks have for it', () => {
    const weight = (language: string) =>
      about('A web without a framework', blocks(language, 4), 'javascript').weights.get(
        'javascript',
      )
    expect(weight('tsx')).toBe(weight('js'))
    expect(weight('TSX')).toBe(weight('js'))
    expect(weight('py')).toBeLessThan(weight('js') ?? 0)
  })

  test('alone is no topic', () => {
    expect(namesOf('A borrow too far', blocks('rust', 30))).toEqual([])
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

/** As much as counts for a description where a post has none. */
const lead = 'Something else happened then. '.repeat(15)

test('what a post says first is its description where it has none', () => {
  const named = 'It was PostgreSQL. '
  const later = 'Then PostgreSQL again. '.repeat(8)
  expect(about('A quiet year', named + lead + later).weights.get('postgresql')).toBeCloseTo(0.47)
  expect(namesOf('A quiet year', lead + named + later)).toEqual([])
  const described = readPost(
    'a.md',
    `---\ntitle: A quiet year\ndescription: What we did\n---\n${named}${lead}${later}\n`,
  )
  expect([...weighTopics(topics, described).weights]).toEqual([])
})

describe('what a blog is about as a whole', () => {
  const titled = (title: string, n: number, tags: string[] = []) =>
    Array.from({ length: n }, () => ({ ...readPost('a.md', 'Words.'), title, tags }))
  const house = (...posts: ReturnType<typeof titled>[]) => [...houseTopics(topics, posts.flat())]

  test('is named by a fifth of its posts, in their titles or tags', () => {
    expect(house(titled('React Native by night', 4), titled('A quiet year', 16))).toEqual([
      'react native',
    ])
    expect(house(titled('React Native by night', 3), titled('A quiet year', 17))).toEqual([])
    expect(house(titled('By night', 4, ['postgres']), titled('A quiet year', 16))).toEqual([
      'postgresql',
    ])
  })

  test('is nothing that says little, and cannot be told of a few posts', () => {
    expect(house(titled('Talks on web development', 20, ['open source']))).toEqual([])
    expect(house(titled('React Native by night', 1))).toEqual([])
    expect(house(titled('React Native by night', 2))).toEqual(['react native'])
  })

  test('counts as a tag where a post begins with it and comes back to it', () => {
    const of = { ...topics, house: () => new Set(['postgresql']) }
    const weigh = (body: string) =>
      weighTopics(of, readPost('a.md', `---\ntitle: A quiet year\n---\n${body}\n`)).weights
    const named = 'PostgreSQL it was. '
    const later = 'Then PostgreSQL again. '
    expect(weigh(named + lead + later.repeat(4)).get('postgresql')).toBe(1)
    expect(weigh(named + lead + later.repeat(3)).has('postgresql')).toBe(true)
    expect(weigh(named + lead + later.repeat(3)).get('postgresql')).toBeLessThan(0.4)
    expect(weigh(lead + named + later.repeat(9)).has('postgresql')).toBe(false)
  })
})

test('a release is about what is released, not about what is new in it', () => {
  const body = 'It compiles React Native. '.repeat(4)
  const weight = (title: string) => about(title, body).weights.get('react native') ?? 0
  expect(weight('Sorter 7.4: React Native by default')).toBeLessThan(0.4)
  expect(weight('Sorter 7.4 - React Native by default')).toBeLessThan(0.4)
  expect(weight('React Native 0.78 - Sorter by default')).toBeGreaterThan(0.8)
  expect(weight('React Native: a sorter by default')).toBeGreaterThan(0.8)
})

test('that something is open source says little where only a tag does', () => {
  const open = indexTopics([place('Free Letter', 'open source')])
  const weigh = (front: string) =>
    weighTopics(
      open,
      readPost('a.md', `---\n${front}\ntags: [opensource]\n---\n${lead}It is open source.\n`),
    )
  expect([...weigh('title: A theme').weights]).toEqual([])
  expect(weigh('title: Why our theme is open source').weights.get('open source')).toBe(1)
})

test('what is mentioned on the way is no topic; what comes back all the time is', () => {
  const sentence = 'We use PostgreSQL here. '
  expect(namesOf('A quiet year', lead + sentence.repeat(15))).toEqual([])
  expect(namesOf('A quiet year', lead + sentence.repeat(16))).toEqual(['postgresql'])
  const long = `${lead}${sentence.repeat(16)}${'Something else happened then. '.repeat(1000)}`
  expect(namesOf('A quiet year', long)).toEqual([])
})

test('what only the text says weighs less than what the author names', () => {
  const body = lead + 'We use PostgreSQL here. '.repeat(36)
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

describe('open source is what a post is about', () => {
  const open = indexTopics([place('Free Letter', 'open source')])
  const isAbout = (title: string, description = 'What we did') =>
    weighTopics(
      open,
      readPost(
        'a.md',
        `---\ntitle: "${title}"\ndescription: "${description}"\n---\n${lead}${'It is open source. '.repeat(10)}\n`,
      ),
    ).weights.has('open source')

  test.each([
    ['We have been selling open source wrong'],
    ['How to identify a strong open source project'],
    ['Why an open-source licence is not enough'],
    ['Our open source communities'],
    ['A quiet year', 'What open source asks of a town'],
  ])('%s', (title, description = undefined) => expect(isAbout(title, description)).toBe(true))

  test.each([
    ['Sorter, an open-source tool for rows'],
    ['A quiet year', 'We wrote a free, open source sorter'],
    ['Our new open-source sorter'],
    ['Sorter is now open source'],
    ['Announcing our open source projects'],
    ['Open source update: rows'],
  ])('not: %s', (title, description = undefined) => expect(isAbout(title, description)).toBe(false))
})
