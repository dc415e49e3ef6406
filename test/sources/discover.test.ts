import { describe, expect, test } from 'vitest'
import type { Answer, Ask, Query, Source, Target, Web } from '../../src/domain.ts'
import { discover, openDiscovery } from '../../src/sources/discover.ts'
import { mergeCandidates } from '../../src/sources/merge-candidates.ts'
import { query } from './recorded.ts'

const target = (url: string, more: Partial<Target> = {}): Target => ({
  id: url,
  kind: 'list',
  name: 'A place',
  url,
  topics: [],
  ...more,
})
const source = (id: string, more: Partial<Source> = {}): Source => ({
  id,
  title: id,
  docs: `https://${id}.example/docs`,
  about: 'x',
  brings: ['list'],
  needs: [],
  scope: 'run',
  limit: { requests: 3, says: 'x' },
  manners: 'x',
  ask: ({ terms }) => terms.map(term => ({ url: `https://${id}.example/?q=${term}` })),
  read: (_, { url }) => [target(`${url}&found`)],
  ...more,
})

const ok = (url: string, body = '{}'): Answer => ({ ok: true, status: 200, url, headers: {}, body })
function listening(answer: (ask: Ask) => Answer | Promise<Answer> = ({ url }) => ok(url)) {
  const asked: string[] = []
  const web: Web = {
    async get(ask) {
      asked.push(ask.url)
      return answer(ask)
    },
  }
  return { web, asked }
}
const about = (...terms: string[]): Query => ({ ...query, terms })

describe('scope', () => {
  test('a source of the run is asked once for all posts, the others once a post', async () => {
    const { web, asked } = listening()
    const both = [source('once'), source('each', { scope: 'post' })]
    const ask = openDiscovery(both, about('shared'), web)
    const [first, second] = [await ask(about('a')), await ask(about('b'))]
    expect(asked).toEqual([
      'https://once.example/?q=shared',
      'https://each.example/?q=a',
      'https://each.example/?q=b',
    ])
    const from = ({ candidates }: typeof first) => candidates.map(one => one.source)
    expect([from(first), from(second)]).toEqual([
      ['once', 'each'],
      ['once', 'each'],
    ])
    expect(second.answered).toEqual(['once', 'each'])
  })

  test('a source that has nothing to ask for is not said to have answered', async () => {
    const { web } = listening()
    expect(await discover([source('a')], about(), web)).toEqual({
      candidates: [],
      outages: [],
      answered: [],
    })
  })
})

describe('limits', () => {
  test('of requests in a run hold over all posts, and what is left is said', async () => {
    const { web, asked } = listening()
    const ask = openDiscovery([source('each', { scope: 'post' })], about(), web)
    await ask(about('a', 'b'))
    const { outages, answered, candidates } = await ask(about('c', 'd'))
    expect(asked).toHaveLength(3)
    expect(candidates).toHaveLength(1)
    expect([outages, answered]).toEqual([
      [{ from: 'each', why: 'its 3 requests of this run are used up', source: 'each' }],
      [],
    ])
  })

  test('where not all posts may ask, the newest do, in whatever order they come', async () => {
    const { web, asked } = listening()
    const ask = openDiscovery([source('each', { scope: 'post' })], about(), web)
    const older = await ask(about('old'), 3)
    await ask(about('newest'), 0)
    expect(older.outages).toEqual([
      { from: 'each', why: 'its 3 requests of this run go to newer posts', source: 'each' },
    ])
    expect(asked).toEqual(['https://each.example/?q=newest'])
    expect((await ask(about(), 3)).outages).toEqual([])
  })

  test('no host is asked twice at a time, by whatever sources', async () => {
    const open = new Map<string, number>()
    let most = 0
    let hosts = 0
    const { web } = listening(async ({ url }) => {
      const { host } = new URL(url)
      open.set(host, (open.get(host) ?? 0) + 1)
      most = Math.max(most, open.get(host)!)
      hosts = Math.max(hosts, [...open.values()].filter(Boolean).length)
      await Promise.resolve()
      open.set(host, open.get(host)! - 1)
      return ok(url)
    })
    const shared = {
      ask: ({ terms }: Query) => terms.map(q => ({ url: `https://api.example/${q}` })),
    }
    await discover([source('a', shared), source('b', shared), source('c')], about('x', 'y'), web)
    expect([most, hosts]).toEqual([1, 2])
  })

  test('a host that did not answer is not asked again in the run', async () => {
    const { web, asked } = listening(() => ({ ok: false, why: 'it timed out' }))
    const ask = openDiscovery([source('each', { scope: 'post' })], about(), web)
    await ask(about('a', 'b'))
    const { outages } = await ask(about('c'))
    expect(asked).toHaveLength(1)
    expect(outages).toEqual([{ from: 'each', why: 'it timed out', source: 'each' }])
  })
})

describe('outages', () => {
  test('of one source stop no other', async () => {
    const { web } = listening(({ url }) =>
      url.includes('bad') ? { ok: true, status: 503, url, headers: {}, body: '' } : ok(url),
    )
    const found = await discover([source('bad'), source('good')], about('x'), web)
    expect(found.answered).toEqual(['good'])
    expect(found.candidates).toHaveLength(1)
    expect(found.outages).toEqual([{ from: 'bad', why: 'it answered 503', source: 'bad' }])
  })

  test('that are usual are said calmly, and nothing at an address is no outage', async () => {
    const answering = (status: number) =>
      listening(({ url }) => ({ ok: true, status, url, headers: {}, body: '' })).web
    const calm = source('a', { silence: { 403: 'it is closed to us' }, absent: [404] })
    const closed = await discover([calm], about('x', 'y'), answering(403))
    expect(closed.outages).toEqual([{ from: 'a', why: 'it is closed to us', source: 'a' }])
    const absent = await discover([calm], about('x', 'y'), answering(404))
    expect(absent).toEqual({ candidates: [], outages: [], answered: ['a'] })
  })

  test('a source that throws is one, and what it threw is one line', async () => {
    const { web } = listening()
    const broken = source('a', {
      read() {
        throw new Error('first\nsecond')
      },
    })
    const { outages } = await discover([broken], about('x'), web)
    expect(outages[0]?.why).toBe('a.example changed its answer: first')
  })
})

describe('pages', () => {
  test('are followed, three in all', async () => {
    const { web, asked } = listening()
    const endless = source('a', {
      limit: { requests: 99, says: 'x' },
      next: (_, { url }) => [{ url: `${url}+` }],
    })
    const { candidates } = await discover([endless], about('x'), web)
    expect([asked.length, candidates.length]).toEqual([3, 3])
  })

  test('are asked once each, when they lead in a circle', async () => {
    const { web, asked } = listening()
    await discover([source('a', { next: (_, { url }) => [{ url }] })], about('x', 'x'), web)
    expect(asked).toHaveLength(1)
  })
})

describe('candidates', () => {
  test('of the own site, without a name, or not on https are left out', async () => {
    const { web } = listening()
    const bad = source('a', {
      read: () => [
        target('https://notes.example/about'),
        target('https://www.notes.example'),
        target('https://blog.notes.example/x'),
        target('http://plain.example'),
        target('javascript:alert(1)'),
        target('https://me:secret@b.example/'),
        target('https://c.example', { name: ' \u200b ' }),
        target('https://notes.example.org'),
      ],
    })
    const { candidates } = await discover([bad], about('x'), web)
    expect(candidates.map(one => one.target.id)).toEqual(['notes.example.org'])
  })

  test('have their newest items first, in one order', async () => {
    const { web } = listening()
    const samples = [
      { title: 'b' },
      { title: 'old', date: '2025-01-01' },
      { title: 'a' },
      { title: 'new', date: '2026-01-01' },
      { title: 'odd', date: 'yesterday' },
    ]
    const found = async (all: typeof samples) => {
      const one = source('a', { read: () => [target('https://b.example', { samples: all })] })
      const { candidates } = await discover([one], about('x'), web)
      return candidates[0]?.target.samples?.map(({ title }) => title)
    }
    expect(await found(samples)).toEqual(['new', 'old', 'a', 'b', 'odd'])
    expect(await found([...samples].reverse())).toEqual(await found(samples))
  })

  test('with one id become one that knows what each knew', () => {
    const url = 'https://b.example'
    const known = target(url, { samples: [{ title: 'Old' }], topics: ['sql'] })
    const takesWriting = { heading: 'Articles', newest: '2026-09-14', lastYear: 2 }
    const more = target(url, {
      name: 'Other',
      samples: [{ title: 'New' }, { title: 'old', date: '2026-01-01' }],
      topics: ['indexes'],
      takesWriting,
      linksTo: ['rival.example'],
    })
    const lists = [
      [{ target: known, source: 'catalogue' }],
      [
        { target: more, source: 'feeds' },
        { target: more, source: 'dev' },
      ],
    ]
    expect(mergeCandidates(lists)).toEqual([
      {
        source: 'catalogue',
        also: ['feeds', 'dev'],
        target: {
          ...known,
          topics: ['sql', 'indexes'],
          samples: [{ title: 'New' }, { title: 'old', date: '2026-01-01' }],
          takesWriting,
          linksTo: ['rival.example'],
        },
      },
    ])
  })
})
