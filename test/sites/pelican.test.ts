import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { msOfWork } from '../work.ts'
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
  expect(answers.filter(([found, url]) => found !== url)).toEqual([])
  expect(answers).toHaveLength(110)
})

describe('titles as Pelican 4.8 with Unidecode 1.3.6 makes slugs of them', () => {
  const slugOf = (title: string, conf = '') => {
    const address = openBlog({
      'pelicanconf.py': `SITEURL = 'https://ada.example'\n${conf}`,
      'content/a.md': `Title: ${title}\nDate: 2024-05-01\n\nText.\n`,
    }).at('content/a.md')
    return decodeURI(address?.url ?? '').replace(/^https:\/\/ada\.example\/|\.html$/g, '')
  }

  test.each([
    ['Привет, мир', 'privet-mir', 'привет-мир'],
    ['Ещё раз: хороший цикл, юля', 'eshchio-raz-khoroshii-tsikl-iulia', null],
    ['Ελληνικά', 'ellenika', 'ελληνικά'],
    ['日本語のテスト、つづき', 'ri-ben-yu-notesuto-tsuduki', null],
    ['重庆火锅', 'zhong-qing-huo-guo', '重庆火锅'],
    ['汉字 v2', 'yi-zi-v2', '汉字-v2'],
    ['한국어 글', 'hangugeo-geul', '한국어-글'],
    ['हिन्दी में', 'hindii-men', 'हनद-म'],
    ['שלום עולם', 'shlvm-vlm', 'שלום-עולם'],
    ['مرحبا بالعالم', 'mrhb-bllm', 'مرحبا-بالعالم'],
    ['ไทย', 'aithy', 'ไทย'],
    ['Zürich 2×3 → 5 €', 'zurich-2x3-5-eur', 'zürich-23-5'],
    ['½ cup, x², İstanbul', '12-cup-x2-istanbul', null],
    ['Use <dialog> & <b>bold</b> text', 'use-bold-text', 'use-bold-text'],
    ['Tea &amp; cake', 'tea-cake', 'tea-cake'],
    ['If a < b, then', 'if-a-b-then', 'if-a-b-then'],
  ])('%s', (title, ascii, unicode) => {
    expect(slugOf(title)).toBe(ascii)
    if (unicode !== null) expect(slugOf(title, 'SLUGIFY_USE_UNICODE = True\n')).toBe(unicode)
  })
  test('a letter that the table does not hold gives no address', () => {
    const address = openBlog({
      'pelicanconf.py': "SITEURL = 'https://ada.example'\n",
      'content/a.md': 'Title: 𐌰𐌱 tea\nDate: 2024-05-01\n\nText.\n',
    }).at('content/a.md')
    expect(address).toMatchObject({ url: null })
    expect(address?.why).toContain('“𐌰𐌱 tea”')
  })
  test('a title of signs takes no time', () => {
    expect(msOfWork(() => slugOf('<'.repeat(200_000)))).toBeLessThan(2000)
  })
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
    const file = `content/${'a'.repeat(200)}!.md`
    const work = () => {
      const blog = openBlog({
        'pelicanconf.py': conf,
        [file]: 'Title: Tea\nDate: 2024-05-01\n\nText.\n',
      })
      expect(blog.at(file)).toMatchObject({ url: null })
    }
    expect(msOfWork(work)).toBeLessThan(1000)
  })
  test('an address of its own is taken as it stands', () => {
    const files = {
      'pelicanconf.py': "SITEURL = 'https://ada.example'\n",
      [path]: 'Title: Tea\nDate: 2024-05-01\nURL: x/{slug}\n\nText.\n',
    }
    expect(decodeURI(openBlog(files).at(path)?.url ?? '')).toBe('https://ada.example/x/{slug}')
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
