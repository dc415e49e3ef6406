import { describe, expect, test } from 'vitest'
import { defaultConfig } from '../../src/config/default-config.ts'
import { UserError } from '../../src/config/errors.ts'
import { defaultFile, loadConfig } from '../../src/config/load-config.ts'
import { readConfig } from '../../src/config/read-config.ts'
import type { Known } from '../../src/config/unknown-names.ts'

const known: Known = {
  checks: {
    'title-missing': {},
    'content-thin': { least: { default: 300, says: 'Words.', least: 1 } },
  },
  sources: ['hacker-news'],
  generators: ['hugo', 'jekyll'],
}
const read = (text: string) => readConfig('.github/postrider.yml', text, known)
const complaint = (text: string): UserError => {
  try {
    read(text)
  } catch (error) {
    if (error instanceof UserError) return error
    throw error
  }
  throw new Error('The config was read without a complaint')
}

test('an empty config is the default', () => {
  expect(read('')).toEqual(defaultConfig)
  expect(read('# only a comment\n')).toEqual(defaultConfig)
})

test('all mistakes are told at once, each with line, path, found, expected and the nearest key', () => {
  const error = complaint(
    'site:\n  ulr: https://example.com\ntracker:\n  maxNewIssues: many\nchecks:\n  title-mising: off\n  content-thin: fatal\n',
  )
  expect(error.code).toBe('config')
  expect(error.message).toBe(
    [
      'The config file has 4 mistakes.',
      '  .github/postrider.yml:2  site.ulr: found the unknown name “ulr”, expected one of url, generator, root, permalink. Did you mean “url”?',
      '  .github/postrider.yml:4  tracker.maxNewIssues: found "many", expected a number. Change or delete “tracker.maxNewIssues”.',
      '  .github/postrider.yml:6  checks.title-mising: found the unknown name “title-mising”, expected one of title-missing, content-thin. Did you mean “title-missing”?',
      '  .github/postrider.yml:7  checks.content-thin: found "fatal", expected one of off, note, warning, error or keys and values. Change or delete “checks.content-thin”.',
    ].join('\n'),
  )
})

test('names of checks, sources and generators are known names', () => {
  const { problems } = complaint(
    'checks: { title-mising: off }\nsources: { hackernews: true }\nsite: { generator: hugoo }\n',
  )
  expect(problems.map(({ fix }) => fix)).toEqual([
    'Did you mean “title-missing”?',
    'Did you mean “hacker-news”?',
    'Did you mean “hugo”?',
  ])
})

test('the options of a check are its own, each of its kind', () => {
  const { problems } = complaint(
    'checks:\n  content-thin:\n    severity: note\n    leest: 200\n  title-missing: { least: 3 }\n',
  )
  expect(problems.map(({ line, path, fix }) => [line, path, fix])).toEqual([
    [4, 'checks.content-thin.leest', 'Did you mean “least”?'],
    [5, 'checks.title-missing.least', 'Delete it.'],
  ])
  expect(complaint('checks: { content-thin: { least: few } }').problems[0]).toMatchObject({
    found: '"few"',
    expected: 'a number of at least 1',
  })
  expect(read('checks: { content-thin: { least: 200 }, title-missing: off }').checks).toEqual({
    'content-thin': { severity: undefined, ignore: [], options: { least: 200 } },
    'title-missing': { severity: 'off', ignore: [], options: {} },
  })
})

test('YAML that cannot be read is told with its line', () => {
  expect(complaint('site:\n  url: [\n').problems[0]).toMatchObject({
    path: 'YAML',
    expected: 'valid YAML',
    line: 3,
  })
})

test.each([
  ['site: {}\nsite: {}\n', 2, 'the key “site” stands twice'],
  ['a: "x\n', 2, 'a quotation mark is opened and not closed'],
  ['tracker: off\n---\ntracker: {}\n', 2, 'a second document begins here'],
  ['site: a: b\n', 1, 'a value holds a colon and a space'],
])('%j is told in plain words', (text, line, says) => {
  const [problem] = complaint(text).problems
  expect(problem).toMatchObject({ line, path: 'YAML' })
  expect(problem?.found).toContain(says)
})

test('all mistakes in its YAML are told at once', () => {
  const { problems } = complaint('site:\n  url: a: b\nposts:\n\t- x\nsite: {}\n')
  expect(problems.map(({ line }) => line)).toEqual([2, 4, 5])
})

test.each([
  [
    'https://a.example/:slug/',
    'https://a.example',
    'its host is that of site.url: write “/:slug/”',
  ],
  ['https://a.example/notes/:slug/', 'https://a.example/notes/', 'write “/:slug/”'],
  ['https://b.example/x/:slug', 'https://a.example', 'not that of site.url, https://a.example:'],
  ['//a.example/:slug/', undefined, 'its host belongs into site.url: write “/:slug/”'],
  ['blog/{slug}', undefined, 'Write “blog/:slug”.'],
  ['/:year/[Title]/', undefined, 'Write “/:year/:title/”.'],
  ['/:year/:slgu/', undefined, '“:slgu” is unknown; did you mean “:slug”?'],
  ['/:Slug/', undefined, 'did you mean “:slug”?'],
  ['/a/:/', undefined, '“:” is unknown'],
  ['/a b/:slug', undefined, 'Write “/blog/:slug/”'],
  ['/blog', undefined, 'Write “/blog/:slug/”'],
])('site.permalink %s is refused, with the right form', (permalink, url, says) => {
  const { problems } = complaint(JSON.stringify({ site: { permalink, url } }))
  expect(problems).toHaveLength(1)
  expect(problems[0]).toMatchObject({ path: 'site.permalink', found: JSON.stringify(permalink) })
  expect(problems[0]?.fix).toContain(says)
})

test.each(['/:year/:month/:day/:slug/', 'blog/:title.html', ':path', '/posts/:path/'])(
  'site.permalink %s is a path of a post',
  permalink => {
    expect(read(JSON.stringify({ site: { permalink } })).site.permalink).toBe(permalink)
  },
)

test.each([
  ['platforms: { medium: { publications: [x], profile: y } }', 'Write “medium: true”'],
  ['drafts: { provider: x }', 'Write “baseUrl”'],
  ['drafts: { language: de }', 'in the language of its post'],
  ['drafts: { templates: x }', '.github/postrider/templates'],
  ['author: { voice: dry and short }', 'Write I or we'],
])('%s is answered with how it is said here', (text, says) => {
  const { problems } = complaint(text)
  expect(problems).toHaveLength(1)
  expect(problems[0]?.fix).toContain(says)
})

test.each(['../..', 'a/../../b', 'C:\\\\blog'])('site.root %s leads out, and is told', root => {
  expect(complaint(JSON.stringify({ site: { root } })).problems[0]).toMatchObject({
    path: 'site.root',
    expected: 'a folder of the repository, seen from its top',
  })
})

test('a pattern says what it expects in words', () => {
  expect(complaint('tracker: { repo: notarepo }').problems[0]?.expected).toBe('owner/name')
  expect(complaint('drafts: { parameters: { "a b": c } }').problems[0]?.expected).toBe(
    'a name of letters, digits, dots and dashes',
  )
})

test('own names are of fields that there are', () => {
  const fields = ['title', 'canonical']
  const named = (text: string) => () => readConfig('f.yml', text, { ...known, fields })
  expect(named('frontmatter: { cannonical: original_url }')).toThrow('Did you mean “canonical”?')
  expect(named('frontmatter: { canonical: original_url }')().frontmatter).toEqual({
    canonical: 'original_url',
  })
})

test('of many names the three nearest are told', () => {
  const checks = Object.fromEntries(
    Array.from('abcdefghijklm', letter => [`link-${letter}`, {}]).concat([['title-length', {}]]),
  )
  const { fix, expected } = (() => {
    try {
      readConfig('f.yml', 'checks: { title-far-too-long: off }', { ...known, checks })
    } catch (error) {
      return (error as UserError).problems[0]!
    }
    throw new Error('It was read')
  })()
  expect(expected).toBe('a known name')
  expect(fix).toMatch(/^Delete it, or take title-length, link-\w or link-\w, which are nearest\.$/)
})

describe('the tracker', () => {
  test.each(['tracker: off', 'tracker: false'])('%s pauses it', text => {
    expect(read(text).tracker.off).toBe(true)
  })

  test('opens five new issues a run at most, unless told', () => {
    expect(read('').tracker.maxNewIssues).toBe(5)
    expect(read('tracker: { maxNewIssues: 2 }').tracker).toMatchObject({
      off: false,
      maxNewIssues: 2,
    })
  })
})

test('an unquoted glob is no bug of ours', () => {
  expect(complaint('posts:\n  - **/*.md\n').problems[0]?.fix).toContain('quotes')
})

test('a key without a value is as if it were not there', () => {
  expect(read('tracker:\nsite:\n')).toEqual(defaultConfig)
})

test('a mistake in its YAML has its line once: a picture of each takes the square of the length', () => {
  const { problems } = complaint('posts: []\ntracker: "off\n')
  expect(problems[0]).toMatchObject({ line: 3, path: 'YAML' })
  expect(problems[0]?.found).not.toMatch(/at line/)
})

describe('the file', () => {
  const repo = (files: Record<string, string | null>) => ({
    files: Object.keys(files),
    read: (path: string) => files[path] ?? undefined,
    why: () => null,
  })
  const load = (files: Record<string, string | null>, file = defaultFile) =>
    loadConfig(repo(files), file, known)

  test('may be missing, unless it was named', () => {
    expect(load({})).toEqual(defaultConfig)
    expect(() => load({}, 'my.yml')).toThrow('There is no my.yml')
  })
  test('that is there and cannot be read is told, never passed over', () => {
    expect(() => load({ [defaultFile]: null })).toThrow('cannot be read')
  })
  test('with another ending is told', () => {
    expect(() => load({ '.github/postrider.yaml': 'tracker: off' })).toThrow('Rename it')
  })
})

describe('sources and lists', () => {
  const all = { ...known, sources: ['hacker-news', 'mastodon'], servers: ['mastodon'] }
  const read = (text: string) => readConfig('f.yml', text, all)

  test('by name, as a list of the only ones, or with a server', () => {
    expect(read('').sources).toEqual({ set: {} })
    expect(read('sources: { hacker-news: false, mastodon: "https://a.example" }').sources).toEqual({
      set: { 'hacker-news': false, mastodon: 'https://a.example' },
    })
    expect(read('sources: [hacker-news]').sources).toEqual({
      only: ['hacker-news'],
      set: { 'hacker-news': true },
    })
    expect(read('catalogues: [a.csv, { from: b/c, kind: podcast }]').catalogues).toEqual([
      { from: 'a.csv', topics: [] },
      { from: 'b/c', kind: 'podcast', topics: [] },
    ])
  })

  test.each([
    ['sources: { mastodon: maybe }', 'found "maybe", expected true, false, or an address on https'],
    ['sources: { mastodon: "http://a.example" }', 'expected true, false, or an address on https'],
    [
      'sources: { hacker-news: "https://a.example" }',
      'It has one server; write “hacker-news: true”',
    ],
    ['sources: [hackernews]', 'Did you mean “hacker-news”?'],
    ['catalogues: [{ form: x, from: y }]', 'expected one of from, as, kind, topics'],
    ['catalogues: [a, { from: x, as: xls }]', 'catalogues.1.as: found "xls", expected one of opml'],
  ])('%s', (text, says) => {
    expect(() => read(text)).toThrow(says)
  })
})

test('the name of the product is one by which people speak of it', () => {
  const brandOf = (product: string) => read(`product: ${product}\n`).product?.brand
  expect(brandOf('{ name: Queue }')).toEqual(['Queue'])
  expect(brandOf('{ name: Queue, brand: [queue.js, Queue] }')).toEqual(['Queue', 'queue.js'])
  expect(brandOf('{ brand: [queue.js] }')).toEqual(['queue.js'])
  expect(complaint('product: { nme: Queue }\n').message).toContain('Did you mean “name”?')
})
