import { describe, expect, test } from 'vitest'
import { openGoogle, type PageFacts } from '../src/ask-google.ts'
import { defaultConfig } from '../src/config/default-config.ts'
import type { Done } from '../src/domain.ts'
import { nothingDone } from '../src/life.ts'
import { addDays } from '../src/text/days.ts'
import { readState } from '../src/tracker/state.ts'
import { startBlog } from './tracker/blog-in-memory.ts'
import { makeReport, today } from './tracker/report.ts'

const { post, address } = makeReport()
const facts: PageFacts = {
  post,
  address,
  page: { url: 'https://notes.example/a/', live: 'pass' },
  done: nothingDone,
}
const inspected = (result: object) => ({
  payload: { inspectionResult: { indexStatusResult: { verdict: 'PASS', ...result } } },
})
const copy = 'https://medium.com/@jo/a-1'

async function ask(change: Partial<PageFacts>, answer: object = inspected({})) {
  const asked: string[] = []
  const inspect = async (url: string) => {
    asked.push(url)
    return answer as Awaited<
      ReturnType<NonNullable<Parameters<typeof openGoogle>[0]['searchConsole']>['inspect']>
    >
  }
  const google = openGoogle({ searchConsole: { inspect }, today }, defaultConfig)
  const found = await google.ask({ ...facts, ...change })
  return { ...found, times: asked.length, outages: google.outages }
}
const onMedium = (age: number, google?: Done['google']): Done => ({
  ...{ handedOff: true, published: true, live: true, since: addDays(today, -age) },
  ...(google !== undefined && { google }),
})

test('a live post that is not settled is asked about', async () => {
  const { index, google, times } = await ask({})
  expect([index?.state, google, times]).toEqual(['confirmed', { state: 'confirmed' }, 1])
})

test.each<[string, Partial<PageFacts>]>([
  ['nobody looked', { page: null }],
  ['it is not there', { page: { url: 'https://notes.example/a/', live: 'fail' } }],
  ['it has no address', { address: { url: null, how: 'unknown', certain: false } }],
  ['it is a draft', { post: { ...post, published: false } }],
])('nobody is asked when %s', async (_, change) => {
  expect((await ask(change)).times).toBe(0)
})

test('a page that was seen before is asked about though it does not answer today', async () => {
  const page = { url: 'https://notes.example/a/', live: 'inconclusive' } as const
  expect((await ask({ page })).times).toBe(0)
  expect((await ask({ page, done: { ...nothingDone, live: true } })).times).toBe(1)
})

describe('a copy on Medium', () => {
  test.each<[string, Done, number, number | undefined]>([
    ['is left alone for a week', onMedium(6), 0, undefined],
    ['is looked at when it is a week old', onMedium(7), 1, 7],
    ['once', onMedium(12, { state: 'confirmed', look: 7 }), 0, 7],
    ['and again after thirty days', onMedium(31, { state: 'confirmed', look: 7 }), 1, 30],
    ['and then no more', onMedium(90, { state: 'confirmed', look: 30 }), 0, 30],
    ['unless Google chose it', onMedium(90, { state: 'blocked', chosen: copy, look: 30 }), 1, 30],
  ])('%s', async (_, done, times, look) => {
    const asked = await ask({ done })
    expect([asked.times, asked.google?.look]).toEqual([times, look])
  })

  test('that Google chose is remembered until Google says otherwise', async () => {
    const chosen = await ask({ done: onMedium(7) }, inspected({ googleCanonical: copy }))
    expect(chosen.google).toEqual({ state: 'blocked', chosen: copy, look: 7 })
    const silent = await ask({ done: onMedium(8, chosen.google) }, { why: 'it answered 503' })
    expect([silent.index?.chosen, silent.google]).toEqual([copy, chosen.google])
    const healed = await ask({ done: onMedium(9, chosen.google) })
    expect(healed.google).toEqual({ state: 'confirmed', look: 7 })
  })
})

describe('no answer', () => {
  test('is an outage and a guess', async () => {
    const { index, google, outages } = await ask({}, { why: 'it answered 429' })
    expect(index).toMatchObject({
      state: 'likely',
      why: 'Search Console could not be asked: it answered 429',
    })
    expect(google).toBeUndefined()
    expect(outages).toEqual([{ from: 'Search Console', why: 'it answered 429' }])
  })

  test('takes nothing back that Google had', async () => {
    const done: Done = { ...nothingDone, google: { state: 'confirmed' } }
    expect((await ask({ done }, { why: 'it answered 429' })).index?.state).toBe('confirmed')
  })

  test('nor does a changed payload end the run', async () => {
    const { outages } = await ask({}, { payload: {} })
    expect(outages[0]?.why).toContain('inspectionResult')
  })
})

describe('what people searched for', () => {
  const row = (query: string, clicks: number, impressions = 9) => ({
    ...{ keys: [query], clicks, impressions, ctr: 0.1, position: 7 },
  })
  const rows = [row('partial index', 2), row('b-tree size', 3), row('a-tree size', 3)]
  async function searched(
    change: object,
    answer: object = { payload: { rows } },
    isPublic = false,
  ) {
    const asked: string[] = []
    const searchConsole = {
      inspect: async () => inspected(change),
      queries: async (...about: string[]) => {
        asked.push(about.join(' '))
        return answer as { payload: unknown }
      },
    }
    const config = {
      ...defaultConfig,
      tracker: { ...defaultConfig.tracker, public: isPublic },
    }
    const google = openGoogle({ searchConsole, today }, config)
    const done = { ...nothingDone, google: { state: 'confirmed', foundBy: ['before'] } } as const
    const found = await google.ask({ ...facts, done })
    return { foundBy: found.google?.foundBy, asked, outages: google.outages.length }
  }

  test('is remembered, most clicks first', async () => {
    expect(await searched({})).toEqual({
      foundBy: ['a-tree size', 'b-tree size', 'partial index'],
      asked: [`https://notes.example/a/ ${addDays(today, -90)} ${today}`],
      outages: 0,
    })
  })

  test('is what it was while nobody answers, and nothing where Google tells none', async () => {
    expect(await searched({}, { why: 'it answered 403' })).toMatchObject({
      ...{ foundBy: ['before'], outages: 1 },
    })
    expect(await searched({}, { payload: { rows: [{}] } })).toMatchObject({
      ...{ foundBy: ['before'], outages: 1 },
    })
    expect(await searched({}, { payload: {} })).toMatchObject({ foundBy: undefined, outages: 0 })
  })

  test('is not asked where everybody would read it, nor of a page that Google does not have', async () => {
    expect((await searched({}, undefined, true)).asked).toEqual([])
    expect((await searched({ verdict: 'NEUTRAL' })).asked).toEqual([])
  })
})

test('what Google said of a page is remembered, and not of another address', async () => {
  const blog = startBlog()
  blog.today = '2026-11-03'
  blog.write('Post 0', '2026-11-02')
  blog.inspection = inspected({}).payload
  await blog.push()
  expect(blog.issue(1).body).toContain(' → Indexed → ')
  blog.inspection = null
  await blog.sweep()
  expect(blog.issue(1).body).toContain(' → Indexed → ')
  blog.move('/blog/:title/')
  await blog.sweep()
  expect(blog.issue(1).body).not.toContain(' → Indexed → ')
  expect(readState(blog.issue(1).body)?.google).toBeUndefined()
})
