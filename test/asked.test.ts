/** On a pull request: who talks about what a new post is about? */
import { expect, test } from 'vitest'
import { loadConfig } from '../src/config/load-config.ts'
import type { Answer, Event, Thread } from '../src/domain.ts'
import { loadCatalogue, loadReadings } from '../src/io/catalogue.ts'
import { noIssues } from '../src/io/no-issues.ts'
import { known } from '../src/known.ts'
import { run } from '../src/run.ts'
import { askedByDefault, hostsOf } from './sources/recorded.ts'

/** One post is asked about, so those of a whole run are not: they tell of no thread on it. */
const tellingOfThreads = askedByDefault.filter(
  ({ scope, brings }) =>
    scope === 'post' && (brings.includes('community') || brings.includes('thread')),
)
const path = '_posts/2026-11-20-partial-indexes.md'
const hits = [
  {
    objectID: '41',
    title: 'When are partial indexes worth it?',
    created_at: '2026-02-03T10:00:00Z',
    num_comments: 80,
  },
]
const body = 'A partial index of PostgreSQL covers the rows that a query asks for. '.repeat(40)
const post = (more = '') =>
  `---\ntitle: Partial indexes in PostgreSQL\ntags: [PostgreSQL]\n${more}---\n${body}\n`
const ok = (url: string): Answer => ({
  ok: true,
  status: 200,
  url,
  headers: {},
  body: JSON.stringify({ hits }),
})

async function ask({
  file = post(),
  event = {},
  answer = ok as ((url: string) => Answer) | null,
}): Promise<{ asked: readonly Thread[]; urls: string[]; outages: number }> {
  const files: Record<string, string> = {
    '_config.yml': 'url: https://notes.example\npermalink: /:title/\n',
    [path]: file,
  }
  const repo = { files: Object.keys(files), read: (name: string) => files[name], why: () => null }
  const urls: string[] = []
  const happened = { kind: 'pull-request', number: 1, changed: [path], readOnly: false, ...event }
  const { reports, outages } = await run(
    happened as Event,
    loadConfig(repo, '.github/postrider.yml', known),
    {
      repo,
      web:
        answer === null
          ? null
          : {
              async get({ url }) {
                urls.push(url)
                return answer(url)
              },
            },
      before: async () => null,
      issues: noIssues,
      lineUrl: () => null,
      catalogue: loadCatalogue,
      readings: loadReadings,
      today: '2026-11-22',
    },
  )
  return { asked: reports[0]!.asked, urls, outages: outages.length }
}

test('a new post is asked for', async () => {
  const { asked, urls } = await ask({})
  expect(asked).toEqual([
    {
      title: 'When are partial indexes worth it?',
      url: 'https://news.ycombinator.com/item?id=41',
      source: 'Hacker News',
      date: '2026-02-03',
    },
  ])
  const hosts = urls.map(url => new URL(url).host)
  expect(hosts).toEqual(tellingOfThreads.flatMap(hostsOf))
  expect(hosts).toEqual(expect.arrayContaining(['hn.algolia.com', 'api.stackexchange.com']))
  expect(hosts).not.toContain('mastodon.social')
})

test.each<[string, Parameters<typeof ask>[0]]>([
  ['an older post', { file: post('date: 2026-11-01\n') }],
  ['a draft', { file: post('published: false\n') }],
  ['a post with an error', { file: `${post()}\nTODO: measure again\n` }],
  ['what retells another text', { file: `${post()}\nTranslated from [A](https://a.example/b).\n` }],
  ['a fork', { event: { readOnly: true } }],
])('nobody is asked about %s', async (_, world) => {
  expect(await ask(world)).toEqual({ asked: [], urls: [], outages: 0 })
})

test('a check of the command line asks the own site alone', async () => {
  const { asked, urls } = await ask({ event: { kind: 'check', paths: null } })
  expect(asked).toEqual([])
  expect(new Set(urls.map(url => new URL(url).host))).toEqual(new Set(['notes.example']))
})

test('offline, and where the search does not answer, it is silent', async () => {
  expect((await ask({ answer: null })).asked).toEqual([])
  const { asked, outages } = await ask({ answer: () => ({ ok: false, why: 'it timed out' }) })
  expect([asked, outages]).toEqual([[], tellingOfThreads.length])
})
