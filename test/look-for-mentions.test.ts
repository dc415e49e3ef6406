/** Who names a post without having been asked: who is asked for them, and what their answers make. */
import { expect, test } from 'vitest'
import { defaultConfig } from '../src/config/default-config.ts'
import type { Answer, Ask, Config, Mention } from '../src/domain.ts'
import { openMentions } from '../src/look-for-mentions.ts'
import { newsOf } from '../src/tracker/news.ts'
import { planIssue } from '../src/tracker/plan-issue.ts'
import { postInHand } from '../src/tracker/post-in-hand.ts'
import { makeIssue, openPost } from './tracker/issues.ts'
import { makeReport, today } from './tracker/report.ts'

const url = 'https://notes.example/a/'
const site = { siteUrl: 'https://notes.example/', ownHosts: ['notes.example'] }
const story = (id: string, to: string) => ({
  ...{ objectID: id, title: 'A post [2026]', url: to, created_at: '2026-11-14T08:00:00.000Z' },
})
const answers: Record<string, unknown> = {
  'hn.algolia.com': {
    hits: [story('7', 'https://www.notes.example/a'), story('8', 'https://notes.example/ab/')],
  },
  'api.stackexchange.com': {
    items: [
      {
        title: 'Why &amp; how',
        link: 'https://stackoverflow.com/q/1',
        creation_date: 1_794_000_000,
      },
    ],
  },
  'ssl.bing.com': {
    d: {
      Details: [
        { Url: 'https://reader.example/reads' },
        { Url: 'https://notes.example/b/' },
        { Url: 'https://medium.com/@jo/a-1' },
      ],
    },
  },
}

async function asked(
  change: { answers?: object; keys?: string[]; sources?: Config['sources']; posts?: number } = {},
  items: Parameters<Awaited<ReturnType<typeof openMentions>>['ask']>[1]['items'] = [],
) {
  const asks: Ask[] = []
  const given: Record<string, unknown> = { ...answers, ...change.answers }
  const get = async (ask: Ask): Promise<Answer> => {
    asks.push(ask)
    const body = given[new URL(ask.url).host]
    const status = typeof body === 'number' ? body : 200
    return { ok: true, status, url: ask.url, headers: {}, body: JSON.stringify(body) }
  }
  const config = { ...defaultConfig, sources: change.sources ?? defaultConfig.sources }
  const keys = new Set(change.keys ?? ['stack-exchange-key', 'bing-webmaster-api-key'])
  const mentions = await openMentions(config, { web: { get, keys } }, site)
  const found: (readonly Mention[])[] = []
  for (let i = 0; i < (change.posts ?? 1); i += 1) found.push(await mentions.ask(url, { items }))
  return { found: found[0]!, hosts: asks.map(one => new URL(one.url).host), asks, ...mentions }
}

test('each service is asked by address, and what is not about the page is left out', async () => {
  const { found, asks } = await asked()
  expect(found).toEqual([
    {
      text: 'Hacker News, “A post [2026]”',
      url: 'https://news.ycombinator.com/item?id=7',
      on: '2026-11-14',
    },
    { text: 'Stack Overflow, “Why & how”', url: 'https://stackoverflow.com/q/1', on: '2026-11-06' },
    { text: 'reader.example', url: 'https://reader.example/reads' },
  ])
  const told = asks.map(one => Object.fromEntries(new URL(one.url).searchParams))
  expect(told).toEqual([
    { query: url, restrictSearchableAttributes: 'url', tags: 'story', hitsPerPage: '20' },
    { site: 'stackoverflow', url, pagesize: '10' },
    { siteUrl: site.siteUrl, link: url, page: '0' },
  ])
})

test('nobody is asked whom the config leaves out, or without a key', async () => {
  expect((await asked({ sources: { only: [], set: {} } })).hosts).toEqual([])
  expect((await asked({ keys: [] })).hosts).toEqual(['hn.algolia.com'])
})

test('a place that was written to is asked, so it is none', async () => {
  const item = { id: 'news.ycombinator.com', standing: { status: 'sent' } }
  const { found } = await asked({ keys: [] }, [item] as never)
  expect(found).toEqual([])
})

test('who does not answer is an outage, once, and hides nobody else', async () => {
  const { found, hosts, outages } = await asked({
    ...{ answers: { 'hn.algolia.com': 503, 'api.stackexchange.com': {} }, posts: 2 },
  })
  expect(found.map(({ text }) => text)).toEqual(['reader.example'])
  expect(outages).toEqual([
    { from: 'Hacker News', why: 'it answered 503', source: 'hacker-news' },
    { from: 'Stack Overflow', why: 'it changed its answer', source: 'stack-exchange' },
  ])
  expect(hosts.filter(host => host === 'hn.algolia.com')).toHaveLength(1)
})

const later = '2026-11-29'
const mentions: readonly Mention[] = [
  {
    text: 'Hacker News, “A *post*”',
    url: 'https://news.ycombinator.com/item?id=7',
    on: '2026-11-14',
  },
  { text: 'reader.example', url: 'https://reader.example/reads' },
]
const line = (body: string) => body.split('\n').find(text => text.startsWith('**Nobody asked'))
const told = (body: string, found: readonly Mention[] = [], on = today) => {
  const settings = { config: defaultConfig, today: on, lineUrl: () => null, mentions: found }
  const thanks = { channel: 'thanks', text: 'Hello,\n\nThank you.', checklist: [] }
  const report = makeReport({ path: 'posts/p3.md', thanks })
  return planIssue(report, makeIssue({ number: 3, body }), settings)?.body ?? body
}

test('they stand in the issue with their day, stay while nobody answers, and are news once', () => {
  const body = told(openPost(3).body, mentions)
  const says =
    '**Nobody asked, but they linked:** [Hacker News, “A \\*post\\*”](https://news.ycombinator.com/item?id=7), 14 November; [reader.example](https://reader.example/reads), 22 November.'
  expect(line(body)).toBe(says)
  expect(body).toContain('Thanks to who linked, 3 words')
  expect(line(told(body, [], later))).toBe(says)
  expect(line(told(body, mentions, later))).toBe(says)
  const news = newsOf(postInHand(makeIssue({ number: 3, body }), today)!, { today, public: true })
  expect(news.filter(({ say }) => say.markdown.includes('unasked'))).toHaveLength(2)
})

test('one that a person takes off does not come back', () => {
  const body = told(openPost(3).body, mentions)
  const without = body.replace(/; \[reader\.example\]\(.*?\), 22 November/, '')
  expect(line(told(without, mentions, later))).not.toContain('reader.example')
  const none = body.replace(`${line(body)}\n`, '')
  expect(line(told(none, mentions, later))).toBeUndefined()
  const third = { text: 'third.example', url: 'https://third.example/' }
  expect(line(told(none, [...mentions, third], later))).toContain('third.example')
})
