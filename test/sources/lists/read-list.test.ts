import { describe, expect, test } from 'vitest'
import type { CatalogueSetting } from '../../../src/domain.ts'
import { ListError } from '../../../src/sources/lists/listed-place.ts'
import { readList } from '../../../src/sources/lists/read-list.ts'

const read = (from: string, text: string, more: Partial<CatalogueSetting> = {}) =>
  readList(text, { from, topics: [], ...more }, ['notes.example'])
const mistake = (from: string, text: string) => {
  try {
    read(from, text)
  } catch (error) {
    if (error instanceof ListError) return error.message
    throw error
  }
  return 'none'
}

const opml = `<?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body>
<outline text="Databases"><outline text="Rows & Tables" type="rss" xmlUrl="https://rows.example/feed.xml" htmlUrl="http://rows.example/"/>
<outline text="SQL Weekly" type="rss" xmlUrl="https://letter.example/feed"/>
<outline text="Own" xmlUrl="https://notes.example/feed" htmlUrl="https://notes.example"/></outline></body></opml>`

describe('what a list holds', () => {
  test('OPML: feeds, their folders as topics, and what their names say they are', () => {
    expect(read('feeds.opml', opml)).toEqual([
      {
        id: 'rows.example',
        kind: 'writer',
        name: 'Rows & Tables',
        url: 'http://rows.example/',
        topics: ['databases'],
        feed: 'https://rows.example/feed.xml',
      },
      {
        id: 'letter.example',
        kind: 'newsletter',
        name: 'SQL Weekly',
        url: 'https://letter.example/',
        topics: ['databases'],
        feed: 'https://letter.example/feed',
      },
    ])
    expect(read('export.xml', opml, { kind: 'podcast' })[1]?.kind).toBe('podcast')
  })

  test('CSV: a column a fact, in any order, with commas, semicolons or tabs', () => {
    const text =
      'Kind,URL,Name,Topics,Route\ncommunity,https://forum.example/sql,"SQL, spoken",sql;plans,https://forum.example/new\n\n,https://b.example,,,\n'
    const places = [
      {
        id: 'forum.example/sql',
        kind: 'community',
        name: 'SQL, spoken',
        url: 'https://forum.example/sql',
        topics: ['sql', 'plans', 'mine'],
        route: { how: 'submit', url: 'https://forum.example/new' },
      },
      {
        id: 'b.example',
        kind: 'podcast',
        name: 'b.example',
        url: 'https://b.example/',
        topics: ['mine'],
      },
    ]
    const more = { kind: 'podcast', topics: ['Mine'] } as const
    expect(read('places.csv', `\uFEFF${text}`, more)).toEqual(places)
    expect(read('p.tsv', 'url\tname\nhttps://a.example\tA, B\n')[0]?.name).toBe('A, B')
  })

  test('JSON: what a place may have', () => {
    const place = {
      name: 'Rows',
      url: 'https://rows.example/',
      kind: 'publication',
      topics: ['SQL'],
      route: { how: 'form', url: 'https://rows.example/write', rules: ['Code that runs'] },
      samples: [{ title: 'Plans', url: 'https://rows.example/plans', date: '2026-03-04' }],
    }
    expect(read('places.json', JSON.stringify([place]))).toEqual([
      { id: 'rows.example', ...place, topics: ['sql'] },
    ])
    const short = [{ url: 'https://a.example', route: 'https://a.example/new' }]
    expect(read('p', JSON.stringify(short))[0]?.route).toEqual({
      how: 'submit',
      url: 'https://a.example/new',
    })
  })

  test('an awesome list: the first link of a bullet, and the headings above it', () => {
    const text = `# Awesome Reading\n\n## Newsletters\n\n- [Row Letter](https://letter.example) - Each Monday.\n- [Contents](#contents)\n\n## Databases\n\n* [Tables](https://tables.example/blog) - By hand.\n`
    const [letter, tables, ...rest] = read('README.md', text)
    expect(rest).toEqual([])
    expect(letter).toMatchObject({
      kind: 'newsletter',
      name: 'Row Letter',
      description: 'Each Monday.',
      topics: ['newsletters'],
    })
    expect(tables).toMatchObject({
      kind: 'writer',
      id: 'tables.example/blog',
      topics: ['databases'],
    })
  })

  test('a feed: its site, with what it published last', () => {
    const text = `<rss version="2.0"><channel><title>Rows</title><link>https://rows.example/</link><description>x</description><item><title>Plans</title><link>https://rows.example/plans</link><pubDate>Mon, 02 Mar 2026 07:00:00 GMT</pubDate></item></channel></rss>`
    expect(read('https://rows.example/feed.xml', text, { topics: ['sql'] })).toEqual([
      {
        id: 'rows.example',
        kind: 'writer',
        name: 'Rows',
        url: 'https://rows.example/',
        topics: ['sql'],
        feed: 'https://rows.example/feed.xml',
        samples: [{ title: 'Plans', url: 'https://rows.example/plans', date: '2026-03-02' }],
      },
    ])
  })

  test('a place once, the own site never, and no address that a person cannot open', () => {
    const rows = ['https://a.example', 'https://www.a.example/', 'https://blog.notes.example']
    const places = read('p.csv', `url\n${rows.join('\n')}\n`)
    expect(places.map(({ id }) => id)).toEqual(['a.example'])
    expect(read('p.md', '- [x](javascript:alert(1))\n- [b](https://b.example)')).toHaveLength(1)
  })
})

describe('a mistake is told with its line and the fix', () => {
  test.each([
    ['p.csv', 'name,kind\nA,list\n', 'line 1: found “name, kind”, expected a column “url”.'],
    [
      'p.csv',
      'url\nhttps://a.example\n\nb.example\n',
      'line 4: found “b.example”, expected an address',
    ],
    [
      'p.csv',
      'url,kind\nhttps://a.example,club\n',
      'line 2: found “club”, expected one of newsletter,',
    ],
    [
      'p.csv',
      'url,feed\nhttps://a.example,soon\n',
      'line 2: found “soon”, expected an address in “feed”',
    ],
    ['p.csv', 'url,name\nhttps://a.example,A, B\n', 'line 2: found invalid record length'],
    ['p.csv', 'url\n', 'line 1: found no row'],
    ['p.json', '[\n  {"url": "https://a.example"},\n  {"url": 7}\n]', 'line 3: found “1.url”'],
    ['p.json', '[\n  {"url": "https://a.example"}\n  {}\n]', 'line 3: found no JSON'],
    ['p.json', '{"places": []}', 'line 1: found something else, expected an array of places.'],
    ['p.json', '[{"url":"https://a.example","kind":"club"}]', 'line 1: found “0.kind”'],
    ['p.opml', '<html></html>', 'line 1: found something else, expected OPML.'],
    [
      'p.opml',
      '<opml version="2.0"><body><outline text="A"/></body></opml>',
      'line 1: found no feed',
    ],
    ['p.md', '# A list\n\nNo links.\n', 'line 1: found no link'],
    [
      'p.xml',
      '<rss version="2.0"><channel><title>x</title></channel></rss>',
      'line 1: found no entry',
    ],
  ])('%s: %s', (from, text, says) => {
    expect(mistake(from, text)).toContain(says)
    expect(mistake(from, text)).toMatch(/\. [A-Z][^.]+\.$|\.$/)
  })

  test('so is one that is too long', () => {
    expect(mistake('p.csv', `url\n${'https://a.example/x\n'.repeat(5001)}`)).toContain(
      'line 1: found 5,001 places, expected 5,000 at most.',
    )
  })
})
