import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openBlog } from './open-blog.ts'

interface Vector {
  readonly config: Readonly<Record<string, unknown>>
  readonly path: string
  readonly frontmatter: Readonly<Record<string, unknown>>
  readonly url: string
}

function python(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  return JSON.stringify(value)
}

function settingsOf(config: Vector['config']): string {
  return Object.entries(config)
    .map(([name, value]) => `${name} = ${python(value)}\n`)
    .join('')
}

function printed({ config, path, frontmatter }: Vector) {
  const head = Object.entries(frontmatter).map(([key, value]) => `${key}: ${value}\n`)
  const files = {
    'pelicanconf.py': settingsOf(config),
    'content/first.md': 'Title: First\nDate: 2020-01-01\n\nText.\n',
    [path]: `${head.join('')}\nText.\n`,
  }
  return openBlog(files).at(path)?.url ?? 'none'
}

const folder = new URL('../fixtures/vectors/pelican.json', import.meta.url)
const fixture: Vector[] = JSON.parse(readFileSync(folder, 'utf8'))

describe('what Pelican printed', () => {
  test.each(fixture)('$url', vector => {
    expect(decodeURI(printed(vector))).toBe(vector.url)
  })
})

const all = new URL('../../../shared/corpora/vectors/pelican-4.8.0.jsonl', import.meta.url)

test.runIf(existsSync(all))('all that was printed', () => {
  const vectors: Vector[] = readFileSync(all, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
  const answers = vectors.map(vector => [decodeURI(printed(vector)), vector.url] as const)
  const none = answers.filter(([found]) => found === 'none')
  // Chinese titles: Pelican writes them in Latin letters by a table of 70,000 signs.
  expect(none.every(([, url]) => /zhong-wen/i.test(url))).toBe(true)
  expect(answers.filter(([found, url]) => found !== 'none' && found !== url)).toEqual([])
  expect(none.length).toBeLessThanOrEqual(7)
})

describe('settings in Python, read and never run', () => {
  const path = 'content/tea.md'
  const post = 'Title: Tea\nDate: 2024-05-01\nSlug: tea\n\nText.\n'
  const addressOf = (conf: string, publish?: string) =>
    openBlog({
      'pelicanconf.py': conf,
      ...(publish !== undefined && { 'publishconf.py': publish }),
      [path]: post,
    }).at(path)

  test.each([
    ["SITEURL = ''\n", "from pelicanconf import *\nSITEURL = 'https://ada.example'\n"],
    ["SITEURL = os.environ.get('SITE', 'https://ada.example')\n", undefined],
    ["HOST = 'ada.example'\nSITEURL = f'https://{HOST}'\n", undefined],
    ["SITEURL = ('https://' +\n  'ada.example')  # the live one\n", undefined],
    [
      '"""SITEURL = \'https://old.example\'\nSITEURL = \'x\'\n"""\nSITEURL = \'https://ada.example\'\n',
      undefined,
    ],
    [
      "SITEURL = 'https://ada.example'\nif LOCAL:\n    SITEURL = 'http://localhost:8000'\n",
      undefined,
    ],
  ])('%j', (conf, publish) => {
    expect(addressOf(conf, publish)?.url).toBe('https://ada.example/tea.html')
  })
  test('a pattern made by code gives no address', () => {
    const address = addressOf("SITEURL = 'https://ada.example'\nARTICLE_URL = make_url()\n")
    expect(address).toMatchObject({
      url: null,
      why: 'ARTICLE_URL of pelicanconf.py is made by code',
    })
  })
  test('a pattern that could take long is not run', () => {
    const conf = `SITEURL = 'https://ada.example'\nFILENAME_METADATA = '(?P<slug>(a+)+)$'\n`
    const started = performance.now()
    const file = `content/${'a'.repeat(200)}!.md`
    const blog = openBlog({
      'pelicanconf.py': conf,
      [file]: 'Title: Tea\nDate: 2024-05-01\n\nText.\n',
    })
    expect(blog.at(file)).toMatchObject({ url: null })
    expect(performance.now() - started).toBeLessThan(1000)
  })
  test('pages are no posts', () => {
    const blog = openBlog({
      'pelicanconf.py': 'SITENAME = "x"\n',
      [path]: post,
      'content/pages/about.md': post,
    })
    expect(blog.posts).toEqual([path])
  })
})
